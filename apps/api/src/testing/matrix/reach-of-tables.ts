import { JOB_FUNCTIONS, type JobFunction } from '@jalon/access';
import type { Worker } from '@jalon/persistence/testing';
import { STANDINGS } from './everyone';
import { furnishTables, othersWhoAsk } from './furnish-tables';
import type { Matrix } from './matrix';
import { VERBS, installProbe, probe, tablesUnderPolicy, type ProbedTable, type Reached } from './probe-tables';
import { NOW } from './ready';

/** Where what may be refused by function differs most: asked in every standing; the others only in the circle. */
const EVERYWHERE: readonly JobFunction[] = ['pivot-nurse', 'unit-secretary', 'coordinator', 'identity-officer', 'administrator'];

export interface Asker {
  standing: string;
  job: JobFunction | null;
  who: Worker | null;
  role: string;
}

export type ReachOfTables = ReadonlyMap<string, { page: string; counts: string }>;

export interface Reach {
  tables: ProbedTable[];
  /** What a table lets everybody do: who may, in words, and of how many rows. @param mutation what is changed for this question alone. */
  of(tables: readonly ProbedTable[], mutation?: string): Promise<ReachOfTables>;
}

/** The third net alone, with no service in between: every table under policy, tried by everybody. */
export async function openReach(matrix: Matrix): Promise<Reach> {
  const { owner } = matrix.server.db;
  await furnishTables(matrix);
  const others = await othersWhoAsk(matrix, EVERYWHERE);
  const { patient, nurse, hdj } = matrix.ready;
  const tables = await tablesUnderPolicy(owner, [
    patient,
    nurse.situation,
    `"unit_id": ${hdj},`,
    `"unit_id": ${hdj}}`,
    '"draft"',
  ]);
  await installProbe(owner, tables);
  const as = (standing: string, job: JobFunction, who: Worker): Asker => ({ standing, job, who, role: 'jalon_app' });
  const askers: Asker[] = [
    { standing: 'nobody', job: null, who: null, role: 'jalon_app' },
    { standing: 'the engine', job: null, who: null, role: 'jalon_engine' },
    { standing: 'a job', job: null, who: null, role: 'jalon_jobs' },
    ...STANDINGS.flatMap((standing) =>
      JOB_FUNCTIONS.filter((job) => standing === 'in' || EVERYWHERE.includes(job)).map((job) =>
        as(standing, job, matrix.people[standing][job]),
      ),
    ),
    ...Object.entries(others).flatMap(([standing, there]) =>
      JOB_FUNCTIONS.flatMap((job) => (there[job] ? [as(standing, job, there[job])] : [])),
    ),
  ];
  return {
    tables,
    async of(some, mutation) {
      const answers = await probe(owner, askers, some, NOW, mutation);
      return new Map(
        some.map(({ name }) => [
          name,
          { page: inWords(name, askers, answers), counts: JSON.stringify(answers.map((answer) => answer[name])) },
        ]),
      );
    },
  };
}

/** One text for all that read alike. */
export function byLikeness(reach: ReachOfTables): string {
  const alike = new Map<string, string[]>();
  for (const [table, { page }] of reach) alike.set(page, [...(alike.get(page) ?? []), table]);
  return [...alike].map(([text, names]) => `${names.join(', ')}\n${text}`).join('\n\n');
}

function inWords(table: string, askers: readonly Asker[], answers: readonly Record<string, Reached>[]): string {
  const lines = VERBS.flatMap((verb) => {
    const who = askers.filter((_, place) => !['refused', '0'].includes(answers[place]![table]![verb]));
    return who.length > 0 ? [`  ${verb}: ${whoInWords(who)}`] : [];
  });
  return lines.length > 0 ? lines.join('\n') : '  nothing to anybody';
}

function whoInWords(askers: readonly Asker[]): string {
  const jobs = new Map<string, string[]>();
  for (const { standing, job } of askers) jobs.set(standing, [...(jobs.get(standing) ?? []), ...(job ? [job] : [])]);
  const standings = new Map<string, string[]>();
  for (const [standing, of] of jobs)
    standings.set(jobsInWords(of, standing), [...(standings.get(jobsInWords(of, standing)) ?? []), standing]);
  return [...standings].map(([of, where]) => (of ? `${where.join(', ')} (${of})` : where.join(', '))).join('; ');
}

function jobsInWords(jobs: readonly string[], standing: string): string {
  const asked = standing === 'in' ? JOB_FUNCTIONS : EVERYWHERE;
  if (jobs.length === 0) return '';
  if (asked.every((job) => jobs.includes(job))) return 'everybody';
  const missing = asked.filter((job) => !jobs.includes(job));
  return missing.length < 4 && asked.length > 5 ? `all but ${missing.join(', ')}` : jobs.join(', ');
}
