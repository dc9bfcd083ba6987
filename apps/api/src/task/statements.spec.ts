import { Acting } from '@jalon/persistence';
import {
  Builder,
  countingSource,
  freshDatabase,
  type BuiltPatient,
  type CountingSource,
  type FreshDatabase,
  type Worker,
} from '@jalon/persistence/testing';
import { SetClock } from '../platform/clock';
import { GiveTaskService } from './give-task.service';

const NOW = '2026-11-23T07:12:00.000Z';
let db: FreshDatabase;
let counted: CountingSource;
let unit: number, town: number;
let claire: Worker;
let garnier: BuiltPatient;

beforeAll(async () => {
  db = await freshDatabase();
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  unit = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const lilas = await build.organisation('Cabinet des Lilas', { kind: 'practice' });
  town = await build.unit(lilas, 'Cabinet des Lilas', 'practice');
  claire = await build.worker('pivot-nurse', hospital, [unit], { familyName: 'LE GOFF', givenName: 'Claire' });
  garnier = await build.patient(hospital, [unit, town]);
  await db.owner.query(
    `insert into pathway_template (key, version, title, kind, content, status) values ('bare', 1, 'Parcours', 'local', '{"stages":[]}', 'published')`,
  );
  await build.insert('pathway', {
    ...{ id: '0195b000-0000-7000-8000-000000000001', patient_id: garnier.patient, circle_id: garnier.circle, unit_id: unit },
    ...{
      template_key: 'bare',
      template_version: 1,
      title: 'Parcours',
      stage: 'one',
      status: 'active',
      included_on: '2026-11-01',
    },
    ...{ pivot: claire.situation, breach: JSON.stringify({ owner: 'pivot-nurse' }), created_at: NOW },
  });
  counted = await countingSource(db.applicationUrl);
  const first = actingOfClaire();
  await first.read(async (tx) => tx.actor);
  await first.finish();
}, 60_000);
afterAll(async () => {
  await counted?.dataSource.destroy();
  await db?.close();
});

const actingOfClaire = () =>
  new Acting({
    ...{
      dataSource: counted.dataSource,
      sessionHash: claire.hash,
      now: () => NOW,
      operation: 'createTask',
      namedStatements: true,
    },
  });

/** As the guard lets her begin: she was here before. */
async function given(task: { dueOn: string; toUnit: number }) {
  const acting = actingOfClaire();
  acting.expects(() => true);
  counted.restart();
  const result = await new GiveTaskService(new SetClock(NOW)).give(acting, {
    title: 'Rappeler',
    patient: garnier.patient,
    ...task,
  });
  expect(result).toMatchObject({
    ok: true,
    value: { title: 'Rappeler', createdBy: 'Claire LE GOFF', patient: { id: garnier.patient } },
  });
  return { messages: counted.sent(), statements: acting.statements };
}

const step = async () =>
  (await db.owner.query('select next_step_on as "on", next_step as step, breach from pathway')).rows[0] as unknown;

it('gives a task of a patient on a pathway in two messages: the work with who acts, and what is kept with its journal entry', async () => {
  expect(await given({ dueOn: '2026-12-08', toUnit: unit })).toEqual({ messages: 2, statements: 11 });
  expect(await step()).toEqual({ on: '2026-12-08', step: 'Rappeler', breach: null });
});

it('writes nothing on a pathway whose next step stays the same', async () => {
  expect(await given({ dueOn: '2026-12-24', toUnit: unit })).toEqual({ messages: 2, statements: 8 });
});

it('hands a task over to the practice in as many messages, its act of coordination among what is kept', async () => {
  expect(await given({ dueOn: '2026-12-01', toUnit: town })).toEqual({ messages: 2, statements: 12 });
  expect(await step()).toMatchObject({ on: '2026-12-01' });
  const acts = await db.owner.query('select event from coordination_act');
  expect(acts.rows).toEqual([{ event: 'task-handed-over' }]);
});
