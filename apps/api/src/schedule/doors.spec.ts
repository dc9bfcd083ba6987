import { cookieNames } from '../platform/http/request-acting';
import { FIRST, sample, scene, type Scene } from './for-specs/scene';

let the: Scene;

beforeAll(async () => {
  the = await scene();
}, 60_000);
afterAll(() => the?.server.close());

const post = (headers: Record<string, string>, payload: Buffer = sample(FIRST)) =>
  the.server.app.inject({
    ...{ method: 'POST', url: `/files/schedule?unit=${the.unit}`, payload },
    headers: { 'content-type': 'application/octet-stream', ...headers },
  });
const cookie = (token: string) => ({ cookie: `${cookieNames(false).session}=${token}` });

it('reads no file for a stranger, for another function, or from another site’s form', async () => {
  expect((await post({ 'x-jalon': '1' })).statusCode).toBe(401);
  expect((await post({ ...cookie(the.townNurse.token), 'x-jalon': '1' })).statusCode).toBe(403);
  expect((await post(cookie(the.secretary.token))).statusCode).toBe(400);
  expect(await the.rows('select 1 from schedule_reading')).toHaveLength(0);
});

it('says in words why a file cannot be read, and keeps nothing of it', async () => {
  const codes = await Promise.all(
    [Buffer.from(''), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('%PDF-1.7')].map(
      async (bytes) => (await the.upload(the.secretary, bytes)).refused?.fault,
    ),
  );
  expect(codes.map((fault) => fault?.code)).toEqual(['empty-file', 'picture', 'pdf']);
  expect(codes.every((fault) => fault?.message.endsWith('.'))).toBe(true);
  expect(await the.rows('select 1 from schedule_reading')).toHaveLength(0);
});

it('keeps nothing of a file once it was sent or given up', async () => {
  const { reading } = await the.upload(the.secretary, sample(FIRST));
  await the.server.ask(the.secretary, 'mutation($r: ID!) { abandonSchedule(reading: $r) }', { r: reading });
  expect(await the.rows(`select 1 from schedule_reading where bytes is not null or reading <> '{}'`)).toHaveLength(0);
});

it('remembers for the unit a column that was corrected once', async () => {
  const odd = ['Quand;Heure;N°;Nom;Prénom;Né le;Soin', '23/11/2026;08:00;4100000;GAUTHIER;Raphaël;19/05/1953;Azacitidine'].join(
    '\n',
  );
  const { reading } = await the.upload(the.secretary, odd);
  const AGAIN = `mutation($r: ID!, $c: [ColumnChoiceInput!]) { readScheduleAgain(reading: $r, columns: $c) { __typename ... on ReadingKept { reading } } }`;
  const answer = await the.server.ask<{ readScheduleAgain: { reading: string } }>(the.secretary, AGAIN, {
    ...{ r: reading, c: [{ header: 'Soin', index: 6, field: 'comment' }] },
  });
  const again = answer.data!.readScheduleAgain.reading;
  const columns = async (id: string) => {
    const { data } = await the.server.ask<{ schedulePreview: { columns: { header: string; field: string }[] } }>(
      the.secretary,
      'query($r: ID!) { schedulePreview(reading: $r, choices: {}) { ... on SchedulePreview { columns { header field } } } }',
      { r: id },
    );
    return data!.schedulePreview.columns.find(({ header }) => header === 'Soin')?.field;
  };
  expect(await columns(again)).toBe('comment');
  expect(await columns((await the.upload(the.secretary, odd)).reading!)).toBe('comment');
});

it('counts as visits the rows that a filter hides in the workbook, and says which', async () => {
  const row = (cells: string[], hidden = '') =>
    `<Row${hidden}>${cells.map((text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`).join('')}</Row>`;
  const visit = (ipp: string, name: string) => ['23/11/2026', '08:00', ipp, name, 'Zoé', '19/05/1953', 'Azacitidine'];
  const office = 'urn:schemas-microsoft-com:office:spreadsheet';
  const book = `<?xml version="1.0"?><Workbook xmlns="${office}" xmlns:ss="${office}"><Worksheet ss:Name="S48"><Table>${[
    row(['Date', 'Heure', 'IPP', 'Nom', 'Prénom', 'Né le', 'Protocole']),
    row(visit('04100000', 'GAUTHIER')),
    row(visit('04100037', 'LEROY'), ' ss:Hidden="1"'),
  ].join('')}</Table></Worksheet></Workbook>`;
  const { reading } = await the.upload(the.secretary, book);
  const PREVIEW =
    'query($r: ID!) { schedulePreview(reading: $r, choices: {}) { ... on SchedulePreview { file { hiddenRows } counts { rows } } } }';
  const { data } = await the.server.ask(the.secretary, PREVIEW, { r: reading });
  expect(data).toEqual({ schedulePreview: { file: { hiddenRows: [3] }, counts: { rows: 2 } } });
});
