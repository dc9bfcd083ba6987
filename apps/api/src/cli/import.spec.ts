import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verify } from '@node-rs/argon2';
import { freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import type { CommandHouse } from './command';
import { createAdministrator } from './create-administrator';
import { importLists } from './import-lists';
import { main } from './main';

const folder = mkdtempSync(path.join(tmpdir(), 'jalon-import-'));
let db: FreshDatabase;
let said: string[] = [];
let printed: string[] = [];
let house: CommandHouse;

beforeAll(async () => {
  process.env.JALON_APP_PASSWORD = 'app-test';
  process.env.JALON_JOBS_PASSWORD = 'jobs-test';
  db = await freshDatabase();
  house = {
    openDatabase: async () => ({ applicationUrl: db.applicationUrl, directUrl: db.jobsUrl, ownerUrl: db.ownerUrl }),
    ...{ dataDir: folder, language: 'fr', now: () => '2026-11-23T02:00:00.000Z' },
    say: (text) => said.push(text),
    out: (text) => printed.push(text),
  };
}, 60_000);

beforeEach(() => {
  said = [];
  printed = [];
});

afterAll(async () => {
  await db?.close();
  rmSync(folder, { recursive: true });
});

function listed(what: string, text: string, dry = false): Promise<number> {
  const file = path.join(folder, `${what}.csv`);
  writeFileSync(file, text);
  return importLists({ words: ['import', what, file], options: { 'dry-run': dry } }, house);
}
const count = async (table: string) =>
  (await db.owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]!.n;

const ORGANISATIONS =
  'nom;type;finess;téléphone\nCH de Valmont;hôpital;530000017;02 61 91 40 00\nCabinet des Tilleuls;cabinet;;\n';
const UNITS = 'organisation;nom;nom court;type\n530000017;Hôpital de jour;HDJ;hdj\nCabinet des Tilleuls;Tilleuls;;cabinet\n';
const ACCOUNTS =
  'organisation;identifiant;nom;prénom;fonction;unités;fin\n' +
  'CH de Valmont;claire;Le Goff;Claire;IPO;HDJ;\nCabinet des Tilleuls;theo;Blanchard;Théo;IDEL;Tilleuls;2026-12-04\n';

it('imports organisations, units and accounts, and the same lists again change nothing', async () => {
  expect(await listed('organisations', ORGANISATIONS, true)).toBe(0);
  expect(await count('organisation')).toBe(0);
  expect(await listed('organisations', ORGANISATIONS)).toBe(0);
  expect(await listed('units', UNITS)).toBe(0);
  expect(await listed('accounts', ACCOUNTS)).toBe(0);
  expect(printed.map((line) => line.split(';')[0])).toEqual(['claire', 'theo']);
  const { rows } = await db.owner.query<{ password_hash: string; temporary: boolean }>(
    `select * from account where login = 'claire'`,
  );
  expect(rows[0]!.temporary).toBe(true);
  expect(await verify(rows[0]!.password_hash, printed[0]!.split(';')[1]!)).toBe(true);

  const before = [await count('organisation'), await count('unit'), await count('working_situation'), await count('account')];
  printed = [];
  for (const [what, text] of [
    ['organisations', ORGANISATIONS],
    ['units', UNITS],
    ['accounts', ACCOUNTS],
  ] as const)
    expect(await listed(what, text)).toBe(0);
  expect([await count('organisation'), await count('unit'), await count('working_situation'), await count('account')]).toEqual(
    before,
  );
  expect(printed).toEqual([]);
  expect(said.at(-1)).toBe('0 créés, 0 modifiés, 2 sans changement.');
}, 30_000);

it('changes what a list states and leaves what it leaves blank', async () => {
  expect(
    await listed(
      'organisations',
      'nom;type;finess;adresse\nCentre hospitalier de Valmont;hôpital;530000017;12 rue des Tanneurs\n',
    ),
  ).toBe(0);
  const { rows } = await db.owner.query(`select name, phone, address from organisation where finess_site = '530000017'`);
  expect(rows).toEqual([{ name: 'Centre hospitalier de Valmont', phone: '02 61 91 40 00', address: '12 rue des Tanneurs' }]);
});

it('writes nothing of a list with a fault, and says each by its row', async () => {
  const faulty =
    'organisation;identifiant;nom;prénom;fonction;unités\n530000017;lucie;Hamon;Lucie;secrétaire médicale;HDJ\n530000017;claire;Autre;Anne;IPO;Radiologie\n530000017;jean;Le Bras;Jean;jardinier;HDJ\n';
  expect(await listed('accounts', faulty)).toBe(1);
  expect(said).toEqual([
    'Ligne 3, unités : « Radiologie », aucune unité de ce nom dans cet établissement',
    'Ligne 4, fonction : « jardinier », fonction inconnue',
    'Rien n’a été écrit : 2 ligne(s) à corriger.',
  ]);
  expect((await db.owner.query(`select 1 from account where login = 'lucie'`)).rows).toEqual([]);
  expect(await listed('units', 'organisation;nom\nNulle part;X\n')).toBe(1);
  expect(await listed('organisations', 'nom;type;fuseau\nCH du Rêve;hôpital;Europe/Nulle\n')).toBe(1);
});

it('makes the first administrator of an organisation, once', async () => {
  const given = {
    words: ['admin', 'create'],
    options: { organisation: 'Clinique Sainte-Aurore', login: 'A.Prigent', name: 'Prigent', given: 'Anne' },
  };
  expect(await createAdministrator(given, house)).toBe(0);
  expect(printed[0]).toMatch(/^a\.prigent;/);
  const { rows } = await db.owner.query(
    `select w.function, o.name from account a join working_situation w on w.person_id = a.person_id join organisation o on o.id = w.organisation_id where login = 'a.prigent'`,
  );
  expect(rows).toEqual([{ function: 'administrator', name: 'Clinique Sainte-Aurore' }]);
  await expect(createAdministrator(given, house)).rejects.toThrow(/déjà pris/);
});

it('tells bad input in one sentence, exits 2, and opens no database for it', async () => {
  const openDatabase = () => Promise.reject(new Error('opened'));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  for (const argv of [
    ['dance'],
    ['import', 'accounts'],
    ['import', 'accounts', '/absent.csv'],
    ['admin', 'create'],
    ['backup'],
    ['restore', '/absent.gz'],
    ['export-plans', '--days', '40'],
    ['--nonsense'],
  ])
    expect(await main(argv, { openDatabase, dataDir: folder })).toBe(2);
  expect(await main(['help', '--lang', 'en'], { openDatabase, dataDir: folder })).toBe(0);
  stderr.mockRestore();
  stdout.mockRestore();
  expect(said).toHaveLength(8);
  for (const sentence of said) expect(sentence.trim().split('\n')).toHaveLength(1);
  expect(printed.join('')).toContain('export-plans');
  expect(printed.join('')).toContain('for the morning without a network');
});
