import { v7 as uuidv7 } from 'uuid';
import type { BuiltPatient, Worker } from '@jalon/persistence/testing';
import { dayScene, NOW, type DayScene } from '../testing/day-scene';

let scene: DayScene;
let yann: Worker;
let morel: BuiltPatient;

beforeAll(async () => {
  scene = await dayScene();
  yann = await scene.build.worker('pivot-nurse', scene.hospital, [scene.unit], { givenName: 'Yann', familyName: 'KERBRAT' });
  morel = await scene.build.patient(scene.hospital, [scene.unit], { used_family_name: 'MOREL' });
}, 60_000);
afterAll(() => scene?.server.close());

async function task(title: string): Promise<{ kind: string; id: string; seenVersion: number }> {
  const id = uuidv7();
  await scene.build.insert('task', {
    ...{ id, patient_id: morel.patient, circle_id: morel.circle, unit_id: scene.unit, to_unit_id: scene.unit, title },
    ...{ to_situation: scene.nurse.situation, due_on: '2026-11-23', state: 'open' },
    ...{ created_by: scene.nurse.situation, created_at: NOW },
  });
  return { kind: 'task', id, seenVersion: 1 };
}

async function call(): Promise<{ kind: string; id: string; seenVersion: number }> {
  const id = uuidv7();
  await scene.build.insert('call', {
    ...{ id, patient_id: morel.patient, circle_id: morel.circle, unit_id: scene.unit, purpose: 'Appel hebdomadaire' },
    ...{ planned_at: '2026-11-23T09:00:00Z', state: 'planned', for_situation: scene.nurse.situation, created_at: NOW },
  });
  return { kind: 'call', id, seenVersion: 1 };
}

async function gesture(name: 'putOffTogether' | 'handOver', input: object, who = scene.nurse): Promise<string | number> {
  const type = name === 'handOver' ? 'HandOverInput' : 'PutOffInput';
  const { data, errors } = await scene.server.ask<Record<string, { count?: number; code?: string }>>(
    who,
    `mutation($input: ${type}!) { ${name}(input: $input) { ... on WorkMoved { count } ... on Refused { code } } }`,
    { input },
  );
  return data?.[name]?.count ?? data?.[name]?.code ?? String(errors?.[0]?.extensions.code);
}

const reasonsOf = async (who: Worker) => {
  const { data } = await scene.server.ask<{
    day: { rows: { reasons: { code: string; about: { id: string }; data: object }[] }[] };
  }>(who, '{ day { rows { reasons { code about { id } data } } } }');
  return (data?.day.rows ?? []).flatMap(({ reasons }) => reasons);
};
const waiting = async (who: Worker) =>
  (
    await scene.server.ask<{ putOffWork: object[] }>(
      who,
      '{ putOffWork { kind title until reason times patient { familyName } } }',
    )
  ).data?.putOffWork;

it('puts several off together, with one reason; they stay counted with their day and their reason', async () => {
  const [one, other] = [await task('Relancer le bilan'), await call()];
  const input = { work: [one, other], until: '2026-11-26', reason: 'Fermeture du laboratoire' };
  expect(await gesture('putOffTogether', { ...input, reason: ' ' })).toBe('reason-missing');
  expect(await gesture('putOffTogether', { ...input, work: [one, { ...other, seenVersion: 4 }] })).toBe('changed-meanwhile');
  expect((await reasonsOf(scene.nurse)).map(({ about }) => about.id)).toEqual(expect.arrayContaining([one.id, other.id]));
  expect(await gesture('putOffTogether', input)).toBe(2);
  expect((await reasonsOf(scene.nurse)).some(({ about }) => about.id === one.id || about.id === other.id)).toBe(false);
  const kept = { until: '2026-11-26', reason: 'Fermeture du laboratoire', times: 1, patient: { familyName: 'MOREL' } };
  const both = [
    { ...kept, kind: 'call', title: 'Appel hebdomadaire' },
    { ...kept, kind: 'task', title: 'Relancer le bilan' },
  ];
  expect(await waiting(scene.nurse)).toEqual(expect.arrayContaining(both));
  expect(await waiting(yann)).toEqual([]);
});

it('passes work to a colleague, who finds it in her list with a message; it leaves the giver’s', async () => {
  const work = [await task('Prendre rendez-vous'), await call()];
  expect(await gesture('handOver', { work, to: yann.situation, note: 'Elle préfère le matin' })).toBe(2);
  const ids = work.map(({ id }) => id);
  const hers = await reasonsOf(yann);
  expect(hers.map(({ about }) => about.id)).toEqual(expect.arrayContaining(ids));
  expect(hers.some(({ code }) => code === 'message-unread')).toBe(true);
  const fromWhom = { handedBy: 'Claire LE GOFF', handedNote: 'Elle préfère le matin' };
  expect(hers.filter(({ about }) => ids.includes(about.id))).toMatchObject([{ data: fromWhom }, { data: fromWhom }]);
  expect((await reasonsOf(scene.nurse)).some(({ about }) => ids.includes(about.id))).toBe(false);
  const { rows } = await scene.server.db.owner.query<{ handed: { to: string; note: string }[] }>(
    'select handed from task where id = $1',
    [ids[0]],
  );
  expect(rows[0]?.handed).toMatchObject([{ to: yann.situation, note: 'Elle préfère le matin' }]);
});

it('keeps in sight of the giver what she handed over, and what became of each: read, given back, passed on, done or not', async () => {
  const [read, back, done, not] = [await task('Lue'), await task('Rendue'), await task('Faite'), await task('Pas faite')];
  const became = async (who = scene.nurse) => {
    const { data } = await scene.server.ask<{
      handedOverWork: { title: string; became: string; holder: string; reason: string | null }[];
    }>(who, '{ handedOverWork { title became holder reason note patient { familyName } } }');
    const titles = ['Lue', 'Rendue', 'Faite', 'Pas faite'];
    const mine = (data?.handedOverWork ?? []).filter(({ title }) => titles.includes(title));
    return mine.map((one) => `${one.title}: ${one.became}, ${one.holder}${one.reason ? `, ${one.reason}` : ''}`).sort();
  };
  await gesture('handOver', { work: [back, done, not], to: yann.situation, note: null });
  expect(await became()).toEqual([
    'Faite: waiting, Yann KERBRAT',
    'Pas faite: waiting, Yann KERBRAT',
    'Rendue: waiting, Yann KERBRAT',
  ]);
  await gesture('handOver', { work: [{ ...back, seenVersion: 2 }], to: scene.nurse.situation, note: 'Je pars' }, yann);
  await scene.server.ask(yann, 'mutation($id: ID!) { doTask(id: $id) { __typename } }', { id: done.id });
  await scene.server.ask(yann, 'mutation($id: ID!) { notDoTask(id: $id, reason: "refusé") { __typename } }', { id: not.id });
  await gesture('handOver', { work: [read], to: yann.situation, note: null });
  await scene.server.db.owner.query(
    'update addressee set seen_at = $1, seen_by = $2 where message_id = (select id from message order by id desc limit 1)',
    [NOW, yann.situation],
  );
  expect(await became()).toEqual([
    ...['Faite: done, Yann KERBRAT', 'Lue: read, Yann KERBRAT', 'Pas faite: not-done, Yann KERBRAT, refusé'],
    'Rendue: given-back, Claire LE GOFF',
  ]);
  // Hers alone: the colleague sees what she gave back herself, another practice nothing.
  expect(await became(yann)).toEqual(['Rendue: waiting, Claire LE GOFF']);
  expect(await became(scene.otherTown)).toEqual([]);
});

it('passes nothing to somebody away, of another place, or who does not follow the patient', async () => {
  const work = [await task('Rappeler la famille')];
  expect(await gesture('handOver', { work, to: scene.town.situation, note: null })).toBe('not-a-colleague');
  const away = { situation_id: yann.situation, from_on: '2026-11-20', until_on: '2026-11-30', declared_at: NOW };
  await scene.build.insert('absence', { id: uuidv7(), ...away, declared_by: yann.situation });
  expect(await gesture('handOver', { work, to: yann.situation, note: null })).toBe('colleague-away');
  expect(await gesture('handOver', { work, to: scene.nurse.situation, note: null }, scene.otherTown)).toBe('not-a-colleague');
  expect(await gesture('putOffTogether', { work, until: '2026-11-26', reason: 'Non' }, scene.otherTown)).toBe('not-found');
});
