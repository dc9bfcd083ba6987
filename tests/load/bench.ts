import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf, type Base } from './data/base';
import { verdictOf, type Row } from './goals';
import { benchOn, type Bench } from './measure/bench';
import type { Bounds } from './measure/rounds';
import { createRow } from './rows/creating';
import { evaluateRow } from './rows/evaluating';
import { growthRows } from './rows/growing';
import { policiesRow } from './rows/policies';
import { publishRow } from './rows/publishing';
import { dayRow, fileRow } from './rows/reading';
import { readScheduleRow } from './rows/reading-schedules';
import { searchRows } from './rows/searching';
import { startRow } from './rows/starting';
import { sweepRows } from './rows/sweeping';
import { closingSentence, tableOf } from './table';

const RESULTS = join(__dirname, '../../bench-results');

/** `--grow` goes to a million patients (half an hour to make them); `--only day,file` measures these alone. */
const { values: options } = parseArgs({
  options: {
    grow: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    patients: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '9' },
  },
});

const only = options.only.split(',').filter(Boolean);
const isWanted = (...names: string[]): boolean => only.length === 0 || names.some((name) => only.includes(name));
const bounds: Bounds = { rounds: Number(options.rounds), requests: 80, milliseconds: 500 };

/** Rows that ask no running server. */
const WITHOUT_SERVERS = ['start', 'sweep', 'schedule'];

const say = (line: string): void => console.log(line);

async function rowsOn(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const take = async (name: string, measure: () => Promise<Row[]>) => {
    if (!isWanted(name)) return;
    say(`Measuring: ${name}…`);
    rows.push(...(await measure()));
  };
  await take('day', async () => [await dayRow(bench)]);
  await take('file', async () => [await fileRow(bench)]);
  await take('search', () => searchRows(bench));
  await take('policies', async () => [await policiesRow(bench)]);
  await take('create', async () => [await createRow(bench)]);
  await take('publish', async () => [await publishRow(bench)]);
  return rows;
}

function memoryRow(bench: Bench): Row[] {
  const megabytes = bench.productProcess.residentMegabytes();
  return megabytes === null
    ? []
    : [{ key: 'memory', found: megabytes, detail: 'server and jobs in one process, after every row above' }];
}

async function growth(large: Bench): Promise<Row[]> {
  if (!isWanted('grow', 'growth')) return [];
  const small = await benchOn(await baseOf(10_000, say), bounds);
  try {
    say('Measuring: growth…');
    return await growthRows(small, large);
  } finally {
    await small.close();
  }
}

async function measure(base: Base): Promise<Row[]> {
  const rows: Row[] = [];
  if (isWanted('start')) {
    say('Measuring: start…');
    rows.push(await startRow(base));
  }
  if (isWanted('sweep')) {
    say('Measuring: sweep…');
    rows.push(evaluateRow(), ...(await sweepRows(await baseOf(10_000, say), base, bounds)));
  }
  if (isWanted('schedule')) rows.push(readScheduleRow());
  if (only.length > 0 && only.every((name) => WITHOUT_SERVERS.includes(name))) return rows;
  const bench = await benchOn(base, bounds);
  try {
    rows.push(...(await rowsOn(bench)));
    if (isWanted('memory')) rows.push(...memoryRow(bench));
    rows.push(...(await growth(bench)));
    return rows;
  } finally {
    await bench.close();
  }
}

async function run(): Promise<number> {
  const started = new Date();
  const base = await baseOf(options.grow ? 1_000_000 : Number(options.patients), say);
  const rows = await measure(base);
  say(`\nFloor and product in turn, one connection, ${base.size.patients} patients, ${cpus().length} cores shared by all:\n`);
  say(tableOf(rows));
  say(`\n${closingSentence(rows)}`);
  mkdirSync(RESULTS, { recursive: true });
  const results = {
    at: started.toISOString(),
    patients: base.size.patients,
    rows: rows.map((row) => ({ ...row, verdict: verdictOf(row) })),
  };
  writeFileSync(join(RESULTS, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
  return rows.some((row) => verdictOf(row) === 'missed') ? 1 : 0;
}

run().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
