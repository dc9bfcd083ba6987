import { actingAs } from '@jalon/persistence/testing';
import { FIRST, SECOND, sample, scene, type Scene } from './for-specs/scene';

let the: Scene;

beforeAll(async () => {
  the = await scene();
}, 60_000);
afterAll(() => the?.server.close());

it('shows what a file brings and saves nothing but the reading before it is sent', async () => {
  const { reading } = await the.upload(the.secretary, sample(FIRST), { name: 'hj-export-s48.csv' });
  const seen = await the.preview(the.secretary, reading!);
  expect(seen.counts).toMatchObject({ rows: 40, added: 40, moved: 0, absent: 0, toSettle: 0, standing: 40 });
  expect(seen.coverage.days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  expect(await the.rows('select 1 from appointment')).toHaveLength(0);
  expect(await the.rows('select 1 from patient')).toHaveLength(0);
});

it('puts the forty visits of the first file on the plan, each in its patient’s circle, in one sending', async () => {
  const sent = await the.sendFile(the.secretary, sample(FIRST));
  expect(sent).toMatchObject({ __typename: 'ScheduleSent', counts: { added: 40, standing: 40 } });
  const visits = await the.rows<Record<string, unknown>>(
    `select a.*, i.used_family_name as name from appointment a join patient_identity i using (patient_id) order by a.starts_at, name`,
  );
  expect(visits).toHaveLength(40);
  expect(visits[0]).toMatchObject({
    ...{
      name: 'GAUTHIER',
      unit_id: the.unit,
      starts_at: '2026-11-23T07:00:00.000Z',
      treatment: 'Azacitidine',
      cycle: 9,
      cycle_day: 1,
    },
    ...{ status: 'planned', stated_arrival: null, shown_arrival: 'ongoing', lab: 'none', comment: 'VSL demandé; à confirmer' },
    doctor_person: the.rougier.person,
  });
  expect(visits.find(({ name, treatment }) => name === 'BERNARD' && treatment === 'Trastuzumab')).toMatchObject({
    ...{ stated_arrival: 'first', shown_arrival: 'first', lab: 'to-request', lab_due_on: '2026-11-21' },
  });
  expect(await the.rows(`select 1 from patient_identity where status = 'PROV' and length(ipp) = 8`)).toHaveLength(40);
  expect(await the.rows(`select 1 from appointment_event where kind = 'planned'`)).toHaveLength(40);
  const [entry] = await the.rows<{ patients: string[] }>(
    `select patients from journal_entry where operation = 'sendSchedule' and kind = 'wrote'`,
  );
  expect(entry?.patients).toHaveLength(40);
});

it('changes nothing when the same file is sent twice', async () => {
  const before = await the.rows(
    'select (select count(*) from appointment_event) as events, (select count(*) from schedule_push) as pushes',
  );
  const { reading } = await the.upload(the.secretary, sample(FIRST));
  expect(await the.preview(the.secretary, reading!)).toMatchObject({ changesNothing: true, counts: { unchanged: 40, added: 0 } });
  expect(await the.send(the.secretary, reading!)).toMatchObject({ __typename: 'ScheduleSent', push: null });
  expect(
    await the.rows('select (select count(*) from appointment_event) as events, (select count(*) from schedule_push) as pushes'),
  ).toEqual(before);
});

it('finds in the second file one added, two moved, one absent and thirty-seven unchanged, and keeps what moved in its history', async () => {
  const { reading } = await the.upload(the.secretary, sample(SECOND));
  const seen = await the.preview(the.secretary, reading!);
  expect(seen.counts).toMatchObject({ added: 1, moved: 2, absent: 1, unchanged: 37, changed: 0, toSettle: 0, standing: 41 });
  expect(seen.changes.lines.map(({ kind, who, was }) => [kind, who, was])).toEqual([
    ['absent', 'GARCIA Nathalie', null],
    ['moved', 'VINCENT Marie-Claude', '2026-11-23T11:45'],
    ['moved', 'BONNET Michel', '2026-11-25T14:15'],
    ['added', 'ROBIN Sylvie', null],
  ]);
  const absences = [{ visit: seen.changes.lines[0]!.visit, reason: 'in-hospital' }];
  // One visit of a day of eight is not yet a fifth of it.
  const sent = await the.send(the.secretary, reading!, { absences }, seen.seen);
  expect(sent).toMatchObject({ __typename: 'ScheduleSent', counts: { cancelled: 1, standing: 40 } });
  const [moved] = await the.rows<{ before: { start: string }; after: { start: string } }>(
    `select e.before, e.after from appointment_event e join patient_identity i using (patient_id) where i.used_family_name = 'BONNET' and e.kind = 'moved'`,
  );
  expect(moved).toMatchObject({ before: { start: '2026-11-25T14:15' }, after: { start: '2026-11-27T14:15', version: 2 } });
  expect(await the.rows(`select 1 from appointment where status = 'cancelled' and status_reason = 'in-hospital'`)).toHaveLength(
    1,
  );
});

it('shows nothing of it to a town nurse outside the circles, to a secretary of another unit, nor to a stranger', async () => {
  const { reading } = await the.upload(the.secretary, sample(FIRST));
  expect(await the.preview(the.otherSecretary, reading!)).toMatchObject({ __typename: 'Refused', code: 'reading-closed' });
  expect(await the.upload(the.otherSecretary, sample(FIRST))).toEqual({ refused: { code: 'not-your-unit' } });
  const town = await the.server.ask(
    the.townNurse,
    'query($r: ID!) { schedulePreview(reading: $r, choices: {}) { __typename } }',
    { r: reading },
  );
  expect(town.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  for (const who of [the.otherSecretary, the.townNurse]) expect(await rowsSeenBy(who)).toBe(0);
});

async function rowsSeenBy(who: Scene['secretary']): Promise<number> {
  return actingAs(the.server.db.dataSource, who).write(async (tx) => {
    let seen = 0;
    for (const table of [
      'appointment',
      'appointment_event',
      'patient_identity',
      'schedule_reading',
      'schedule_push',
      'waiting_row',
    ])
      seen += ((await tx.em.query(`select 1 from ${table}`)) as unknown[]).length;
    return seen;
  });
}
