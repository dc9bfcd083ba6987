import { readdirSync } from 'node:fs';
import path from 'node:path';
import { dictionaries, typographic } from './define-words';

/** Words that are the same in both languages, and rightly so. */
const SAME = /^[\d\s.,:;/()«»%·–—-]*$/;
const PLACES = /\{\{\s*(\w+)[^}]*\}\}/g;

function wordFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(^|-)words\.ts$/.test(entry.name) && entry.name !== 'define-words.ts')
    .map((entry) => path.join(entry.parentPath, entry.name));
}

beforeAll(async () => {
  for (const file of wordFiles(path.resolve(__dirname, '..'))) await import(file);
});

const every = () =>
  [...dictionaries].flatMap(([name, { fr, en }]) =>
    Object.keys({ ...fr, ...en }).map((key) => ({ at: `${name}.${key}`, fr: fr[key], en: en[key] })),
  );

it('has an English word for every French one, and the other way round', () => {
  expect(dictionaries.size).toBeGreaterThan(1);
  expect(
    every()
      .filter((word) => !word.fr?.trim() || !word.en?.trim())
      .map((word) => word.at),
  ).toEqual([]);
});

it('leaves nothing untranslated', () => {
  const sameInBoth = new Set([
    'Patients',
    'Messages',
    'Administration',
    'Jalon',
    'Patient',
    'Message',
    'Date',
    'Type',
    'Protocole',
    'Service',
    'Clinique',
    'Notes',
    'Cause',
    'Note',
    'PDF',
    'IPP',
    'INS',
    'OID {{oid}}',
    'RPPS',
    'Sexe',
    'Code',
  ]);
  const untranslated = every().filter(
    ({ fr, en }) => fr === en && !SAME.test((fr ?? '').replace(PLACES, '')) && !sameInBoth.has(fr ?? ''),
  );
  expect(untranslated.map((word) => `${word.at}: ${word.fr}`)).toEqual([]);
});

it('fills the same places in both languages', () => {
  const places = (text = '') =>
    [...text.matchAll(PLACES)]
      .map((match) => match[1])
      .sort()
      .join();
  expect(
    every()
      .filter(({ fr, en }) => places(fr) !== places(en))
      .map((word) => word.at),
  ).toEqual([]);
});

it('writes French with its own spaces and apostrophes', () => {
  expect(typographic("Rien n'a changé : « à vérifier » ?")).toBe('Rien n’a changé\u00A0: «\u00A0à vérifier\u00A0»\u00A0?');
  const wrong = every().filter(({ fr = '' }) => / [;:!?»]|« |\p{L}'\p{L}/u.test(fr.replace(PLACES, '')));
  expect(wrong.map((word) => `${word.at}: ${word.fr}`)).toEqual([]);
});

it('writes English without French spaces', () => {
  const wrong = every().filter(({ en = '' }) => /[ \u00A0][:;!?]/.test(en));
  expect(wrong.map((word) => `${word.at}: ${word.en}`)).toEqual([]);
});

it('agrees with a person whose sex is known, and needs no agreement of the others: no « né(e) », no « né·e »', () => {
  const agreesWithBoth =
    /\p{L}·(?:e|ne|le|te|ère|trice)s?(?!\p{L})|\p{L}\((?:e|ne|le)s?\)|\b(?:il ou elle|elle ou il|le ou la|la ou le)\b/u;
  expect(['né(e) le', 'informé·e', 'infirmier·ère', 'ce qui le ou la concerne'].every((one) => agreesWithBoth.test(one))).toBe(
    true,
  );
  expect(
    every()
      .filter((word) => agreesWithBoth.test(word.fr ?? ''))
      .map((word) => word.at),
  ).toEqual([]);
});
