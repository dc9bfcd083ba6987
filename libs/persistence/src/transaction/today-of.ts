import { localDateOf, type IsoDate } from '@jalon/domain/calendar';
import type { Tx } from './transaction';

/** The day of an operation, where its actor works. */
export const todayOf = ({ now, actor }: Pick<Tx, 'now' | 'actor'>): IsoDate => localDateOf(now, actor.timeZone);
