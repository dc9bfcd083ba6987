import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { Builder, actingAs, freshDatabase, type BuiltPatient, type FreshDatabase, type Worker } from '../testing';
import { mergeFacts, mergeRecords, undoMerge } from './merges';

let db: FreshDatabase;
let build: Builder;
let hospital: string;
let officer: Worker;
let people: Record<string, Worker>;
let units: number[];
let outside: number;

const AT = '2026-11-20T08:00:00.000Z';

beforeAll(async () => {
  db = await freshDatabase();
  build = new Builder(db.owner);
  hospital = await build.organisation('CH de Valmont');
  const [hdj, ward] = [await build.unit(hospital, 'HDJ', 'day-hospital'), await build.unit(hospital, 'Médecine', 'service')];
  const town = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  const [tilleuls, port] = [await build.unit(town, 'Tilleuls', 'practice'), await build.unit(town, 'Port', 'practice')];
  outside = await build.unit(town, 'Ailleurs', 'practice');
  units = [hdj, ward, tilleuls, port];
  officer = await build.worker('identity-officer', hospital, [await build.unit(hospital, 'Identité', 'identity')]);
  people = {
    hdj: await build.worker('pivot-nurse', hospital, [hdj]),
    ward: await build.worker('physician', hospital, [ward]),
    tilleuls: await build.worker('town-nurse', town, [tilleuls]),
    port: await build.worker('town-nurse', town, [port]),
    stranger: await build.worker('town-nurse', town, [outside]),
  };
}, 60_000);
afterAll(() => db?.close());

const TABLES = [
  'appointment',
  'call',
  'message',
  'task',
  'relative',
  'appointment_event',
  'membership',
  'circle_unit',
  'circle',
  'opposition',
];
const STATE = [...TABLES, 'patient_identity', 'remembered_name', 'accepted_writing', 'kinship', 'patient', 'colleague_patient'];

/** Every row of the two, as it stands; a version only ever grows. */
async function state(): Promise<string> {
  const parts = STATE.map((table) => `select '${table} ' || (to_jsonb(t) - 'version')::text as row from ${table} t`);
  const { rows } = await db.owner.query<{ row: string }>(`select row from (${parts.join(' union all ')}) every order by row`);
  return rows.map(({ row }) => row).join('\n');
}

/** Which rows each person reads. */
async function seen(worker: Worker): Promise<Set<string>> {
  return actingAs(db.dataSource, worker).write(async (tx) => {
    const found = new Set<string>();
    for (const table of [...TABLES.filter((each) => each !== 'circle_unit'), 'patient_identity', 'patient'])
      for (const { id } of await tx.em.query<{ id: string }[]>(`select id from ${table}`)) found.add(`${table} ${id}`);
    return found;
  });
}
const everybody = async () =>
  new Map(await Promise.all(Object.entries(people).map(async ([name, worker]) => [name, await seen(worker)] as const)));

interface Written {
  table: 'appointment' | 'call' | 'message' | 'task' | 'relative';
  of: 0 | 1;
  unit: number;
}

async function write({ table, of, unit }: Written, pair: readonly BuiltPatient[], members: readonly (readonly number[])[]) {
  const { patient, circle } = pair[of]!;
  const holder = members[of]![unit % members[of]!.length]!;
  const held = { id: uuidv7(), patient_id: patient, circle_id: circle, unit_id: holder };
  const by = people['hdj']!.situation;
  if (table === 'appointment') {
    await build.insert(table, {
      ...{
        ...held,
        kind: 'day-hospital',
        starts_at: '2026-12-01T09:00:00Z',
        status: 'planned',
        source: 'push',
        created_at: AT,
        changed_at: AT,
      },
    });
    await build.insert('appointment_event', {
      ...{ ...held, id: uuidv7(), appointment_id: held.id, kind: 'planned', at: AT, by_situation: by },
    });
  }
  if (table === 'call')
    await build.insert(table, {
      ...held,
      purpose: 'day-before',
      planned_at: AT,
      state: 'planned',
      to_whom: 'patient',
      created_at: AT,
    });
  if (table === 'message') await build.insert(table, { ...held, body: 'Bonjour', at: AT, from_situation: by });
  if (table === 'task')
    await build.insert(table, {
      ...held,
      title: 'Rappeler',
      due_on: '2026-12-01',
      state: 'open',
      to_unit_id: holder,
      created_by: by,
      created_at: AT,
    });
  if (table === 'relative') await build.insert(table, { ...held, name: 'Paul', link: 'fils', created_at: AT });
}

async function pairOf(members: readonly (readonly number[])[], left: readonly number[]): Promise<BuiltPatient[]> {
  const ipp = () => uuidv7().slice(-12);
  const pair = [];
  for (const joined of members) pair.push(await build.patient(hospital, [...joined], { ipp: ipp() }));
  for (const [of, unit] of left.entries()) {
    const joined = members[of]!;
    await db.owner.query('update membership set until = $3 where circle_id = $1 and unit_id = $2', [
      ...[pair[of]!.circle, joined[unit % joined.length], '2026-11-21T08:00:00Z'],
    ]);
  }
  return pair;
}

/** A unit to which the patient opposes, and a pathway that one unit keeps for itself. */
async function keepApart(pair: readonly BuiltPatient[], members: readonly (readonly number[])[], opposed: readonly number[]) {
  const by = people['hdj']!.situation;
  for (const [of, unit] of opposed.entries()) {
    const { patient, circle } = pair[of]!;
    await build.insert('opposition', {
      ...{ id: uuidv7(), patient_id: patient, circle_id: circle, unit_id: members[of]![0], against_unit: units[unit] },
      ...{ said_on: '2026-11-20', how: 'oral', by_situation: by, at: AT },
    });
  }
  const { patient } = pair[1]!;
  const own = uuidv7();
  await build.insert('circle', { id: own, patient_id: patient, kind: 'private', created_at: AT });
  await build.join(patient, own, members[1]![0]!);
  const held = { patient_id: patient, circle_id: own, unit_id: members[1]![0] };
  const visit = uuidv7();
  await build.insert('appointment', {
    ...{ id: visit, ...held, kind: 'day-hospital', starts_at: '2026-12-02T09:00:00Z', status: 'planned', source: 'push' },
    ...{ created_at: AT, changed_at: AT },
  });
  await build.insert('appointment_event', { ...{ id: uuidv7(), ...held, appointment_id: visit, kind: 'planned', at: AT } });
}

const membersOf = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 });
const written = fc.record<Written>({
  table: fc.constantFrom('appointment', 'call', 'message', 'task', 'relative'),
  of: fc.constantFrom(0, 1),
  unit: fc.nat(3),
});

it('merges two records so that nobody outside gains a row, and its undoing leaves everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      membersOf,
      membersOf,
      fc.array(written, { maxLength: 8 }),
      fc.array(fc.nat(3), { maxLength: 2 }),
      fc.array(fc.nat(3), { maxLength: 2 }),
      async (a, b, rows, left, opposed) => {
        const members = [a, b].map((some) => some.map((at) => units[at]!));
        const pair = await pairOf(members, left);
        for (const row of rows) await write(row, pair, members);
        const [kept, absorbed] = [pair[0]!.patient, pair[1]!.patient];
        await keepApart(pair, members, opposed);
        const before = await state();
        const sawBefore = await everybody();
        const id = uuidv7();
        const merge = { id, kept, absorbed, reference: 'FUS-1', note: null };
        await actingAs(db.dataSource, officer).write((tx) => mergeRecords(tx, merge));

        const lost = await db.owner.query(
          `select 1 from appointment where patient_id = $1 union all select 1 from call where patient_id = $1 union all
         select 1 from message where patient_id = $1 union all select 1 from task where patient_id = $1 union all
         select 1 from relative where patient_id = $1 union all select 1 from patient_identity where patient_id = $1 union all
         select 1 from circle_unit where patient_id = $1`,
          [absorbed],
        );
        expect(lost.rows).toEqual([]);
        const opened = await db.owner.query(
          `select 1 from circle_unit u join opposition o on o.patient_id = u.patient_id and o.against_unit = u.unit_id
           where u.open and o.lifted_at is null`,
        );
        expect(opened.rows).toEqual([]);
        const sawMerged = await everybody();
        expect([...sawMerged.get('stranger')!]).toEqual([]);
        const names = ['hdj', 'ward', 'tilleuls', 'port'];
        for (const [at, name] of names.entries()) {
          const takesPart = members.some((some) => some.includes(units[at]!));
          const gained = [...sawMerged.get(name)!].filter((row) => !sawBefore.get(name)!.has(row));
          if (!takesPart) expect(gained).toEqual([]);
        }

        await actingAs(db.dataSource, officer).write((tx) => undoMerge(tx, id, 'Deux personnes'));
        expect(await state()).toBe(before);
        expect(await everybody()).toEqual(sawBefore);
      },
    ),
    { numRuns: Number(process.env.MERGE_RUNS ?? 12), seed: 20261128 },
  );
}, 120_000);

it('lets what was written since follow the row it belongs to, and the rest stay', async () => {
  const members = [[units[0]!], [units[0]!, units[2]!]];
  const pair = await pairOf(members, []);
  await write({ table: 'appointment', of: 1, unit: 1 }, pair, members);
  const id = uuidv7();
  const [kept, absorbed] = [pair[0]!, pair[1]!];
  await actingAs(db.dataSource, officer).write((tx) =>
    mergeRecords(tx, { id, kept: kept.patient, absorbed: absorbed.patient, reference: 'FUS-2', note: null }),
  );
  const [visit] = (await db.owner.query<{ id: string }>('select id from appointment where patient_id = $1', [kept.patient])).rows;
  const held = { patient_id: kept.patient, circle_id: kept.circle, unit_id: units[2] };
  await build.insert('appointment_event', { ...{ id: uuidv7(), ...held, appointment_id: visit!.id, kind: 'moved', at: AT } });
  await build.insert('message', { ...{ id: uuidv7(), ...held, body: 'Depuis', at: AT } });
  await actingAs(db.dataSource, officer).write((tx) => undoMerge(tx, id, 'Deux personnes'));
  const events = await db.owner.query('select patient_id from appointment_event where appointment_id = $1', [visit!.id]);
  expect(events.rows.map(({ patient_id }) => patient_id as string)).toEqual([absorbed.patient, absorbed.patient]);
  const { rows } = await db.owner.query('select patient_id from message where body = $1', ['Depuis']);
  expect(rows).toEqual([{ patient_id: kept.patient }]);
  // The practice keeps sight of the message that it wrote, and of nothing else of that record.
  const read = await actingAs(db.dataSource, people['tilleuls']!).write(async (tx) => {
    const of = (table: string) => tx.em.query<unknown[]>(`select id from ${table} where patient_id = $1`, [kept.patient]);
    return [(await of('message')).length, (await of('membership')).length, (await of('appointment')).length];
  });
  expect(read).toEqual([1, 0, 0]);
});

it('is done by an identity officer of both records’ organisation alone, and by no update', async () => {
  const pair = await pairOf([[units[0]!], [units[0]!]], []);
  const merge = { id: uuidv7(), kept: pair[0]!.patient, absorbed: pair[1]!.patient, reference: 'FUS-3', note: null };
  expect(await actingAs(db.dataSource, people['hdj']!).write((tx) => mergeRecords(tx, merge))).toBeNull();
  expect(await actingAs(db.dataSource, people['hdj']!).write((tx) => mergeFacts(tx, merge.kept, merge.absorbed))).toBeNull();
  await write({ table: 'relative', of: 1, unit: 0 }, pair, [[units[0]!], [units[0]!]]);
  await expect(
    actingAs(db.dataSource, people['hdj']!).write((tx) =>
      tx.em.query(`update relative set patient_id = $1, circle_id = $2 where patient_id = $3`, [
        ...[pair[0]!.patient, pair[0]!.circle, pair[1]!.patient],
      ]),
    ),
  ).rejects.toThrow(/never changes/);
});
