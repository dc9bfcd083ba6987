import { Builder, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let nurse: Worker;

const SEARCH = `query($text: String!) { directory(text: $text) { more units { name organisation phone nightPhone mine }
  people { familyName title units phone until } } }`;
type Found = { directory: { units: { name: string; mine: boolean }[]; people: { familyName: string }[]; more: boolean } };
const search = async (text: string, who: Worker | null = nurse) =>
  (await server.ask<Found>(who, SEARCH, { text })).data?.directory;

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'Hématologie', 'service', { phone: '02 61 91 40 10', night_phone: '02 61 91 40 15' });
  const town = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  const practice = await build.unit(town, 'Cabinet des Tilleuls', 'practice');
  nurse = await build.worker('pivot-nurse', hospital, [unit], { familyName: 'Quéré', givenName: 'Marion', title: 'IPO' });
  await build.worker('town-nurse', town, [practice], { familyName: 'Ferrand', givenName: 'Nadège', title: 'IDEL' });
  const left = await build.worker('town-nurse', town, [practice], { familyName: 'Partie', title: 'IDEL' });
  await server.db.owner.query('update working_situation set ended_at = now() where id = $1', [left.situation]);
}, 60_000);

afterAll(() => server?.close());

it('finds units and people by the beginnings of words, without accents', async () => {
  expect(await search('hemato')).toMatchObject({
    units: [{ name: 'Hématologie', mine: true }],
    people: [{ familyName: 'Quéré' }],
  });
  expect(await search('quer')).toMatchObject({ units: [], people: [{ familyName: 'Quéré' }] });
  expect(await search('idel tilleuls')).toMatchObject({ people: [{ familyName: 'Ferrand' }] });
  expect(await search('uere')).toMatchObject({ units: [], people: [] });
});

it('shows whoever left to nobody, and takes the marks of a pattern for what they are', async () => {
  expect((await search('partie'))?.people).toEqual([]);
  expect(await search('%')).toMatchObject({ more: false });
});

it('answers nobody who is not signed in', async () => {
  expect(await search('', null)).toBeUndefined();
});
