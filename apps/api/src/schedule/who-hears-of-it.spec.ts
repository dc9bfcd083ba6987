import { actingAs, type BuiltPatient } from '@jalon/persistence/testing';
import { FIRST, SECOND, sample, scene, type Scene } from './for-specs/scene';

let the: Scene;
let bonnet: BuiltPatient;

beforeAll(async () => {
  the = await scene();
  const { build, hospital, unit, townUnit } = the;
  bonnet = await build.patient(hospital, [unit, townUnit], {
    ...{ ipp: '04100777', used_family_name: 'BONNET', used_given_name: 'Michel', birth_given_name: 'Michel' },
    ...{ birth_date: '1943-08-11', sex: 'M' },
  });
  const held = { patient_id: bonnet.patient, circle_id: bonnet.circle, unit_id: unit };
  const at = '2026-11-01T08:00:00Z';
  await build.insert('pathway_template', { key: 't', version: 1, title: 'T', kind: 'local', content: {}, status: 'published' });
  await build.insert('pathway', {
    ...{
      id: '0199aaaa-0000-7000-8000-000000000001',
      ...held,
      template_key: 't',
      template_version: 1,
      title: 'T',
      stage: 'treatment',
    },
    ...{
      status: 'active',
      included_on: '2026-11-01',
      pivot: the.nurse.situation,
      next_step_on: '2026-11-30',
      next_step: 'x',
      created_at: at,
    },
  });
  const prescription = '0199aaaa-0000-7000-8000-000000000002';
  const prescriber = { prescriber: the.rougier.person };
  await build.insert('prescription', {
    id: prescription,
    ...held,
    ...prescriber,
    prescriber_unit: unit,
    practice_unit: townUnit,
    created_at: at,
  });
  await the.rows(
    `insert into prescription_version (id, patient_id, circle_id, unit_id, prescription_id, number, state, lines, valid_until, prescriber,
      signed_on, signed_how, recorded_by, created_at) values ('0199aaaa-0000-7000-8000-000000000003', $1, $2, $3, $4, 1, 'in-force', '[]',
      '2026-12-31', $5, '2026-11-01', 'paper', $6, $7)`,
    [bonnet.patient, bonnet.circle, unit, prescription, the.rougier.person, the.nurse.situation, at],
  );
  await the.sendFile(the.secretary, sample(FIRST));
}, 60_000);
afterAll(() => the?.server.close());

it('tells each person of the circle once, says before sending whom, and asks an answer only by the rule', async () => {
  const { reading } = await the.upload(the.secretary, sample(SECOND));
  const seen = await the.preview(the.secretary, reading!);
  expect(seen.told).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        name: 'Camille LE GOFF',
        kind: 'person',
        changes: 1,
        patients: ['BONNET Michel'],
        acknowledge: true,
      }),
      expect.objectContaining({ name: 'Cabinet des Tilleuls', kind: 'practice', changes: 1, acknowledge: true }),
    ]),
  );
  const sent = await the.send(the.secretary, reading!, {}, seen.seen);
  expect(sent.told).toEqual(seen.told);
  const addressees = await the.rows<{ unit_id: number; situation_id: string | null; ack_wanted: boolean }>(
    `select a.unit_id, a.situation_id, a.ack_wanted from addressee a join notice n on n.id = a.notice_id where n.push_id = $1`,
    [sent.push],
  );
  expect(addressees).toHaveLength(sent.told.length);
  expect(addressees).toEqual(
    expect.arrayContaining([
      { unit_id: the.unit, situation_id: the.nurse.situation, ack_wanted: true },
      { unit_id: the.townUnit, situation_id: null, ack_wanted: true },
    ]),
  );
});

it('shows the practice its own patient’s change and nobody else’s; a stranger sees nothing', async () => {
  const items = (who: Scene['nurse']) =>
    actingAs(the.server.db.dataSource, who).write(async (tx) =>
      ((await tx.em.query('select distinct patient_id from notice_item')) as { patient_id: string }[]).map(
        (row) => row.patient_id,
      ),
    );
  expect(await items(the.townNurse)).toEqual([bonnet.patient]);
  const port = await the.build.organisation('Cabinet du Port', { kind: 'practice' });
  const unit = await the.build.unit(port, 'Cabinet du Port', 'practice');
  expect(await items(await the.build.worker('town-nurse', port, [unit]))).toEqual([]);
});

it('opens a death to be confirmed by the pivot nurse, and declares nothing by itself', async () => {
  const file = sample(SECOND)
    .toString('utf8')
    .split('\n')
    .filter((line) => !line.includes('04100777'))
    .join('\n');
  const { reading } = await the.upload(the.secretary, file);
  const { changes } = await the.preview(the.secretary, reading!);
  const visit = changes.lines.find(({ kind, who }) => kind === 'absent' && who === 'BONNET Michel')!.visit;
  await the.send(the.secretary, reading!, { absences: [{ visit, reason: 'deceased' }] });
  expect(await the.rows(`select to_situation, matter, state from task where patient_id = $1`, [bonnet.patient])).toEqual([
    { to_situation: the.nurse.situation, matter: 'death-declaration', state: 'open' },
  ]);
  expect(await the.rows('select 1 from patient where deceased_on is not null')).toHaveLength(0);
});
