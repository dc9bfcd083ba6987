import { scene, type Scene } from './for-specs/scene';

let the: Scene;
const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Médecin';
const file = (...rows: string[]): string => [HEADER, ...rows].join('\n');

beforeAll(async () => {
  the = await scene();
  const ours = { birth_date: '1988-11-03', sex: 'F', used_given_name: 'Catherine', birth_given_name: 'Catherine' };
  await the.build.patient(the.hospital, [the.unit], { ...ours, ipp: '04100555', used_family_name: 'PICARD', status: 'VALI' });
  await the.build.patient(the.hospital, [the.unit], {
    ...{ ipp: '04101221', used_family_name: 'BLANC', used_given_name: 'Joël', birth_given_name: 'Joël' },
    ...{ birth_date: '1937-09-02', sex: 'M', status: 'QUAL' },
  });
  await the.build.patient(the.hospital, [the.otherUnit], {
    ...{ ipp: '04100999', used_family_name: 'MOREL', used_given_name: 'Luc', birth_given_name: 'Luc' },
    ...{ birth_date: '1950-01-01', sex: 'M' },
  });
  const elsewhere = await the.build.organisation('Clinique du Port');
  const port = await the.build.unit(elsewhere, 'Port', 'day-hospital');
  await the.build.patient(elsewhere, [port], {
    ...{
      ipp: '77',
      used_family_name: 'SIMON',
      used_given_name: 'Ana',
      birth_given_name: 'Ana',
      birth_date: '1961-04-04',
      sex: 'F',
    },
  });
}, 60_000);
afterAll(() => the?.server.close());

it('asks « nom utilisé ? » once, remembers the answer, and asks no more', async () => {
  const rows = file('23/11/2026;09:00;4100555;ROBERT;Catherine;03/11/1988;F;FOLFOX;C2J1;Dr ROUGIER');
  const { reading } = await the.upload(the.secretary, rows);
  const seen = await the.preview(the.secretary, reading!);
  expect(seen.questions).toMatchObject([
    { kind: 'name-used?', who: 'ROBERT Catherine', known: ['PICARD'], answers: ['remember', 'unknown'] },
  ]);
  expect(seen.counts).toMatchObject({ added: 0, toSettle: 1 });
  const answers = [{ question: seen.questions[0]!.id, answer: 'remember' }];
  expect(await the.send(the.secretary, reading!, { answers })).toMatchObject({ counts: { added: 1, toSettle: 0 } });
  const again = await the.upload(the.secretary, rows);
  expect(await the.preview(the.secretary, again.reading!)).toMatchObject({ questions: [], changesNothing: true });
});

it('never lets a file overrule a qualified identity: the row waits and the identity officer is told, once', async () => {
  const rows = file('27/11/2026;09:15;04101221;BLANC;Joël;20/09/1937;M;Azacitidine;C3J1;Dr KLEIN');
  const { reading } = await the.upload(the.secretary, rows);
  const seen = await the.preview(the.secretary, reading!);
  expect(seen.questions).toMatchObject([
    { kind: 'traits-differ', recordWins: true, differences: [{ trait: 'birth', incoming: '1937-09-20', known: '1937-09-02' }] },
  ]);
  await the.send(the.secretary, reading!);
  await the.sendFile(the.secretary, rows);
  expect(await the.rows(`select 1 from identity_issue where kind = 'traits-differ'`)).toHaveLength(1);
  expect(await the.rows(`select 1 from waiting_row where why = 'traits-differ' and settled_at is null`)).toHaveLength(1);
  expect(await the.rows(`select 1 from patient_identity where birth_date = '1937-09-20'`)).toHaveLength(0);
});

it('puts the visit on the record when the record is right, and the waiting row leaves the list', async () => {
  const { reading } = await the.upload(
    the.secretary,
    file('27/11/2026;09:15;04101221;BLANC;Joël;20/09/1937;M;Azacitidine;C3J1;Dr KLEIN'),
  );
  const { questions } = await the.preview(the.secretary, reading!);
  await the.send(the.secretary, reading!, { answers: [{ question: questions[0]!.id, answer: 'record-is-right' }] });
  expect(
    await the.rows(`select 1 from appointment a join patient_identity i using (patient_id) where i.ipp = '04101221'`),
  ).toHaveLength(1);
  expect(await the.rows(`select 1 from waiting_row where settled_at is null`)).toHaveLength(0);
});

it('opens a patient of the same establishment to the sending unit, and makes no second record', async () => {
  await the.sendFile(the.secretary, file('24/11/2026;10:00;04100999;MOREL;Luc;01/01/1950;M;R-CHOP;C1J1;Dr KLEIN'));
  const identities = await the.rows(`select patient_id from patient_identity where ipp = '04100999'`);
  expect(identities).toHaveLength(1);
  expect(
    await the.rows(`select 1 from circle_unit where patient_id = $1 and unit_id = $2 and open`, [
      (identities[0] as { patient_id: string }).patient_id,
      the.unit,
    ]),
  ).toHaveLength(1);
});

it('makes a provisional record of a patient known elsewhere and tells the identity officer, without a name', async () => {
  const { reading } = await the.upload(
    the.secretary,
    file('24/11/2026;11:00;04107777;SIMON;Ana;04/04/1961;F;Paclitaxel;C1J1;Dr KLEIN'),
  );
  const seen = await the.preview(the.secretary, reading!);
  expect(seen.counts).toMatchObject({ added: 1, toSettle: 0 });
  expect(JSON.stringify(seen)).not.toMatch(/Port/);
  await the.send(the.secretary, reading!);
  const [issue] = await the.rows<{ kind: string; details: object }>(
    `select kind, details from identity_issue where kind = 'known-elsewhere'`,
  );
  expect(issue?.details).toMatchObject({ followedElsewhere: true, written: { last: 'SIMON' } });
  expect(JSON.stringify(issue)).not.toMatch(/Port/);
});

it('recognises at « Envoyer » whom the preview recognised: an older record keeps its IPP with other zeros', async () => {
  const traits = {
    used_family_name: 'GUERIN',
    used_given_name: 'Paul',
    birth_given_name: 'Paul',
    birth_date: '1951-06-07',
    sex: 'M',
  };
  const older = await the.build.patient(the.hospital, [the.unit], { ...traits, ipp: '0004100777', status: 'VALI' });
  const rows = file('26/11/2026;09:30;04100777;GUERIN;Paul;07/06/1951;M;FOLFOX;C1J1;Dr ROUGIER');
  expect(await the.sendFile(the.secretary, rows)).toMatchObject({ counts: { added: 1, toSettle: 0 } });
  expect(await the.rows('select 1 from appointment where patient_id = $1', [older.patient])).toHaveLength(1);
  expect(await the.rows(`select 1 from patient_identity where birth_date = '1951-06-07'`)).toHaveLength(1);
});

it('refuses what was seen when a record that the file means was written meanwhile, and lets another be', async () => {
  const traits = {
    used_family_name: 'LEROUX',
    used_given_name: 'Anne',
    birth_given_name: 'Anne',
    birth_date: '1952-07-08',
    sex: 'F',
  };
  await the.build.patient(the.hospital, [the.unit], { ...traits, ipp: '04100778' });
  const { reading } = await the.upload(
    the.secretary,
    file('26/11/2026;10:30;04100778;LEROUX;Anne;08/07/1952;F;FOLFOX;C1J1;Dr ROUGIER'),
  );
  const { seen } = await the.preview(the.secretary, reading!);
  await the.rows(`update patient_identity set status = 'VALI' where ipp = '04100778'`);
  expect(await the.send(the.secretary, reading!, {}, seen)).toMatchObject({ code: 'changed-meanwhile' });
  const again = await the.preview(the.secretary, reading!);
  await the.rows(`update patient_identity set status = 'VALI' where ipp = '0004100777'`);
  expect(await the.send(the.secretary, reading!, {}, again.seen)).toMatchObject({ counts: { added: 1 } });
});
