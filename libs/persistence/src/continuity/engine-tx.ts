import type { Tx } from '../transaction';

/** What the engine needs to read and to judge: a job has it without anybody acting. */
export interface EngineTx extends Pick<Tx, 'sql'> {
  readonly now: string;
  readonly timeZone: string;
  /** The working situation whose act is being settled; null for a job. */
  readonly by: string | null;
}

export type Moment = Omit<EngineTx, 'sql'>;

export const momentOf = ({ now, actor }: Tx): Moment => ({ now, timeZone: actor.timeZone, by: actor.situation });
