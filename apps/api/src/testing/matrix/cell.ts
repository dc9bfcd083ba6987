import type { JobFunction } from '@jalon/access';
import type { GraphQLAnswer } from '../test-server';

/** What came of asking: the code of a refusal, or that something was answered, or nothing that one could tell from an unknown row. */
export type Outcome = string;

/** In one word, what an operation answered. */
export function outcomeOf({ data, errors }: GraphQLAnswer, name: string): Outcome {
  if (errors?.length) return errors[0]?.extensions.code ?? 'error';
  const value = data?.[name];
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length > 0 ? 'answered' : 'empty';
  if (typeof value === 'object' && 'refused' in value) return String(value.refused);
  return value === false ? 'no' : 'answered';
}

export interface Fault {
  operation: string;
  job: JobFunction;
  standing: string;
  what: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const idsIn = (value: unknown): string[] => JSON.stringify(value ?? null).match(UUID) ?? [];

/** The same question about rows that there never were: each id of a patient's row becomes another, the same one everywhere. */
export function aboutNobody<T>(args: T, rows: ReadonlySet<string>): T {
  const other = (id: string) => (rows.has(id) ? `00000000-0000-4000-8000-${id.slice(-12)}` : id);
  return JSON.parse(JSON.stringify(args).replace(UUID, other)) as T;
}
