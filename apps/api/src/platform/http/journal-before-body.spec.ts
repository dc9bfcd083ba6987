import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { dayScene, type DayScene } from '../../testing/day-scene';

let scene: DayScene;
let visit: Awaited<ReturnType<DayScene['visit']>>;

beforeAll(async () => {
  scene = await dayScene();
  visit = await scene.visit('2026-11-24T09:00:00Z');
}, 60_000);

afterAll(() => scene?.server.close());

const owner = (sql: string) => scene.server.db.owner.query<{ operation: string; patients: string[] }>(sql);
const FILE = 'query($id: ID!) { patientFile(id: $id) { id history { id } } }';

it('leaves one entry that names whom a request with several questions showed', async () => {
  const both = '{ day { visits { id } rows { id } } badges { unread } }';
  expect((await scene.server.ask(scene.nurse, both)).errors).toBeUndefined();
  const { rows } = await owner('select operation, patients from journal_entry');
  expect(rows).toEqual([{ operation: 'day, badges', patients: [visit.of.patient] }]);
});

it('has written the entry when the answer is there', async () => {
  await scene.server.ask(scene.nurse, FILE, { id: visit.of.patient });
  const { rows } = await owner(`select operation, patients from journal_entry where kind = 'opened'`);
  expect(rows).toEqual([{ operation: 'patientFile', patients: [visit.of.patient] }]);
});

it('lets nothing leave when the entry cannot be written, and shows the file again once it can', async () => {
  await owner('revoke insert on journal_entry from jalon_app');
  const refused = await scene.server.ask(scene.nurse, FILE, { id: visit.of.patient });
  expect(refused).toEqual({ errors: [{ message: 'journal-unavailable', extensions: { code: 'UNAVAILABLE' } }] });
  await owner('grant insert on journal_entry to jalon_app');
  expect((await scene.server.ask(scene.nurse, FILE, { id: visit.of.patient })).data).not.toBeNull();
});

it('tells that an identifier is none, and lets nothing leave that was read beside it', async () => {
  const beside = 'query($id: ID!, $none: ID!) { patientFile(id: $id) { id } changeRequest(id: $none) { id } }';
  expect(await scene.server.ask(scene.nurse, beside, { id: visit.of.patient, none: 'undefined' })).toEqual({
    errors: [expect.objectContaining({ message: 'malformed', extensions: { code: 'BAD_USER_INPUT' } })],
  });
});

it('calls no function for a field that is only read', () => {
  const { schema } = scene.server.app.get(GraphQLSchemaHost);
  const plain = schema.getType('PlannedVisit');
  expect(isObjectType(plain) && Object.values(plain.getFields()).filter(({ resolve }) => resolve)).toEqual([]);
});
