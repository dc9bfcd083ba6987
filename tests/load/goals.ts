/** A goal as it was set: `must` fails the bench when missed, `stretch` is said. */
export interface Goal {
  key: string;
  title: string;
  /** How the figure reads: more is better for a share of the floor's speed, less for everything else. */
  figure: 'of the floor' | 'times the floor' | 'times without' | 'times the smaller' | 'µs' | 'ms' | 's' | 'MB';
  must: number;
  stretch: number;
}

export const GOALS = {
  day: {
    title: '« Aujourd’hui » as the web asks it: 50 patients, their visits, what changed; read journalled',
    figure: 'of the floor',
    must: 0.45,
    stretch: 0.6,
  },
  file: { title: 'A patient’s file as the web asks it, history included', figure: 'of the floor', must: 0.45, stretch: 0.65 },
  create: { title: 'Create a task, journalled', figure: 'of the floor', must: 0.5, stretch: 0.75 },
  publish: {
    title: 'Publish a schedule of 40 visits, atomic, journalled, checked (p50)',
    figure: 'times the floor',
    must: 5,
    stretch: 2.5,
  },
  policies: {
    title: 'Row-level security on the worklist, rows of mixed holders',
    figure: 'times without',
    must: 1.6,
    stretch: 1.3,
  },
  search: { title: 'Find a patient by birth and letters, policies on (p50)', figure: 'ms', must: 8, stretch: 4 },
  searchSlowest: { title: 'The same, one in a hundred slower than (p99)', figure: 'ms', must: 40, stretch: 20 },
  growthDay: { title: '« Aujourd’hui » as the base grows', figure: 'times the smaller', must: 2, stretch: 1.5 },
  growthFile: { title: 'A patient’s file as the base grows', figure: 'times the smaller', must: 1.2, stretch: 1.1 },
  // The server's own part of the few seconds that a secretary waits for her preview.
  readSchedule: {
    title: 'Read a schedule of 10,000 visits, before anything is asked of the base',
    figure: 's',
    must: 4,
    stretch: 1,
  },
  evaluate: { title: 'Evaluate one pathway, the decision alone', figure: 'µs', must: 200, stretch: 50 },
  // Every hour, beside everything else: a twelfth of the hour at most.
  sweep: { title: 'Sweep 100,000 pathways, all of them written', figure: 's', must: 300, stretch: 100 },
  growthSweep: { title: 'A page of the sweep as the base grows', figure: 'times the smaller', must: 1.5, stretch: 1.2 },
  start: { title: 'Cold start of the built server, database up', figure: 's', must: 2, stretch: 1 },
  memory: { title: 'Memory of the server after the load', figure: 'MB', must: 200, stretch: 130 },
} as const satisfies Record<string, Omit<Goal, 'key'>>;

export type GoalKey = keyof typeof GOALS;

/** One line of the table: what was found, and by what. */
export interface Row {
  key: GoalKey;
  found: number;
  /** The medians and the rest, as a sentence. */
  detail: string;
}

export type Verdict = 'stretch' | 'met' | 'missed';

export function verdictOf({ key, found }: Row): Verdict {
  const { figure, must, stretch } = GOALS[key];
  const reaches = (goal: number) => (figure === 'of the floor' ? found >= goal : found <= goal);
  return reaches(stretch) ? 'stretch' : reaches(must) ? 'met' : 'missed';
}
