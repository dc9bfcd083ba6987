import type { BuiltPatient } from '@jalon/persistence/testing';
import { scene, type Scene } from './for-specs/scene';

let the: Scene;
let leroy: BuiltPatient;
const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Médecin';
const line = (date: string, who = '00000042;LEROY;Anne;04/03/1950;F', course = 'C2J1') =>
  `${date};09:00;${who};FOLFOX;${course};Dr ROUGIER`;
const file = (...lines: string[]) => [HEADER, ...lines].join('\n');
/** Somebody else comes on both days, so that neither is emptied. */
const MOREL = '00000043;MOREL;Jean;05/04/1951;M';
const OTHERS = [line('24/11/2026', MOREL), line('26/11/2026', MOREL, 'C3J1')];

beforeAll(async () => {
  the = await scene();
  const traits = { ipp: '00000042', used_family_name: 'LEROY', used_given_name: 'Anne', birth_date: '1950-03-04', sex: 'F' };
  leroy = await the.build.patient(the.hospital, [the.unit], traits);
  await the.build.patient(the.hospital, [the.unit], {
    ...traits,
    ipp: '00000043',
    used_family_name: 'MOREL',
    used_given_name: 'Jean',
    birth_date: '1951-04-05',
    sex: 'M',
  });
  await the.rows(
    `insert into pathway_template (key, version, title, kind, content, status) values ('bare', 1, 'Parcours', 'local', '{"stages":[]}', 'published')`,
  );
  await the.build.insert('pathway', {
    ...{ id: '0195b000-0000-7000-8000-000000000001', patient_id: leroy.patient, circle_id: leroy.circle, unit_id: the.unit },
    ...{
      template_key: 'bare',
      template_version: 1,
      title: 'Parcours',
      stage: 'one',
      status: 'active',
      included_on: '2026-11-01',
    },
    ...{ pivot: the.nurse.situation, breach: { code: 'no-next-step', owner: 'pivot-nurse' }, created_at: '2026-11-01T08:00:00Z' },
  });
}, 60_000);
afterAll(() => the?.server.close());

const step = async () =>
  (await the.rows('select next_step_on as "on", next_step as step, breach->>\'code\' as breach from pathway'))[0];

it('makes a visit of the file the patient’s next step, follows it when it moves, and says when none is left', async () => {
  expect(await the.sendFile(the.secretary, file(line('24/11/2026'), ...OTHERS))).toMatchObject({ counts: { added: 3 } });
  expect(await step()).toEqual({ on: '2026-11-24', step: 'FOLFOX C2 J1', breach: null });

  expect(await the.sendFile(the.secretary, file(line('26/11/2026'), ...OTHERS))).toMatchObject({ counts: { moved: 1 } });
  expect(await step()).toEqual({ on: '2026-11-26', step: 'FOLFOX C2 J1', breach: null });

  const [visit] = await the.rows<{ id: string }>(`select id from appointment where patient_id = '${leroy.patient}'`);
  const absences = [{ visit: visit?.id, reason: 'cancelled' }];
  const { reading } = await the.upload(the.secretary, file(...OTHERS));
  const { toConfirm } = await the.preview(the.secretary, reading!, { absences });
  const gone = await the.send(the.secretary, reading!, { absences, confirmed: toConfirm.map(({ key }) => key) });
  expect(gone).toMatchObject({ counts: { cancelled: 1 } });
  expect(await step()).toEqual({ on: null, step: null, breach: 'no-next-step' });
});

it('gives the next step back with the sending that took it away', async () => {
  const [last] = await the.rows<{ id: string }>('select id from schedule_push order by version_after desc limit 1');
  await the.server.ask(the.secretary, 'mutation($push: ID!) { withdrawSending(push: $push) { __typename } }', { push: last?.id });
  expect(await step()).toEqual({ on: '2026-11-26', step: 'FOLFOX C2 J1', breach: null });
});
