import type { Next, Worker } from '@jalon/persistence/testing';
import type { HistoriesScene } from './scene';

export type Values = Record<string, unknown>;

/** What an act asks of the server; null when nothing stands that it could be about. */
export interface Asked {
  who: Worker;
  name: string;
  /** The GraphQL type of the input, or the arguments themselves. */
  type?: string;
  values: Values;
}
export type Happening = (scene: HistoriesScene, draw: Next) => Promise<Asked | null>;

export const dayOf = ({ clock }: HistoriesScene): string => clock.now.slice(0, 10);
export const oneOf = <T>(list: readonly T[], draw: Next): T | undefined => list[draw(Math.max(list.length, 1))];

export async function anyOf<Row extends object>({ server }: HistoriesScene, draw: Next, sql: string, values: unknown[] = []) {
  return oneOf((await server.db.owner.query<Row>(`${sql} order by 1`, values)).rows, draw);
}

export const aPivot = async (scene: HistoriesScene, draw: Next): Promise<Worker> => {
  const { rows } = await scene.server.db.owner.query<{ id: string }>('select id from working_situation where ended_at is null');
  const there = scene.pivots.filter(({ situation }) => rows.some(({ id }) => id === situation));
  return oneOf(there, draw) ?? scene.cell;
};
export const aPathway = (scene: HistoriesScene, draw: Next) =>
  anyOf<{ id: string; version: number; patient_id: string; template_key: string; template_version: number }>(
    scene,
    draw,
    `select id, version, patient_id, template_key, template_version from pathway where status = 'active'`,
  );

export const asked = (who: Worker, name: string, type: string, input: Values, argument = 'input'): Asked => ({
  ...{ who, name, type: `${type}!` },
  values: { [argument]: input },
});
export const given = (who: Worker, name: string, values: Values): Asked => ({ who, name, values });
