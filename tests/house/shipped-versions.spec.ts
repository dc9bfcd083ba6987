import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pathway templates and forms that come with Jalon: what a team adopted must not change under its version. */
const FOLDERS = ['libs/domain/src/template/shipped', 'libs/domain/src/assessment/forms'];
const LEDGER = 'tests/house/shipped-versions.json';
const root = join(__dirname, '../..');

interface Shipped {
  key?: string;
  name?: string;
  version: number;
}
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown;

/** What is said, whatever the order of its fields and the layout of its file; the version is in the name of the line. */
function checksumOf(content: Shipped): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([field, held]) => [field, sorted(held)]),
    );
  };
  return createHash('sha256')
    .update(JSON.stringify(sorted({ ...content, version: 0 })))
    .digest('hex')
    .slice(0, 32);
}

const nameOf = ({ key, name }: Shipped): string => key ?? name ?? '';

/** What is wrong with a shipped file, as what to do about it; null when it is as its version was shipped. */
function wrongWith(file: string, content: Shipped, ledger: Record<string, string>): string | null {
  const { version } = content;
  const line = (of: number) => `${nameOf(content)} ${of}`;
  const checksum = checksumOf(content);
  for (let earlier = 1; earlier < version; earlier += 1)
    if (!ledger[line(earlier)]) return `${LEDGER} has lost the line of « ${line(earlier)} »: put it back, lines are only added.`;
  const known = ledger[line(version)];
  if (!known)
    return `${file} is a version that ${LEDGER} does not know. Add this line to it:\n  "${line(version)}": "${checksum}"`;
  if (known === checksum) return null;
  return [
    `${file} says something else than when version ${version} was shipped. Teams run pathways, or keep scores, on that version.`,
    `Give the file "version": ${version + 1}, and add this line to ${LEDGER} (the one of version ${version} stays as it is):`,
    `  "${line(version + 1)}": "${checksum}"`,
    'A team that has the former version imports the new one from « Parcours types », sees what it changes for each patient, and migrates.',
  ].join('\n');
}

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`${folder}/${name}`, read(`${folder}/${name}`) as Shipped] as const),
);
const ledger = read(LEDGER) as Record<string, string>;

it.each(FILES)('%s is what its version was when it was shipped', (file, content) => {
  const wrong = wrongWith(file, content, ledger);
  // Thrown, not compared: the line to add is to be read and copied as it is.
  if (wrong) throw new Error(wrong);
});

it('says what to do when a shipped version changes, when the next one is not written down, and when a line is lost', () => {
  const before = { key: 'way', version: 1, title: 'Parcours' };
  const first = { 'way 1': checksumOf(before) };
  expect(wrongWith('way.json', { ...before, title: 'Autre' } as Shipped, first)).toContain('Give the file "version": 2');
  expect(wrongWith('way.json', { title: 'Parcours', version: 1, key: 'way' } as Shipped, first)).toBeNull();
  const next = { ...before, version: 2, title: 'Autre' };
  expect(wrongWith('way.json', next, first)).toContain('Add this line');
  expect(wrongWith('way.json', next, { ...first, 'way 2': checksumOf(next) })).toBeNull();
  expect(wrongWith('way.json', next, { 'way 2': checksumOf(next) })).toContain('has lost the line of « way 1 »');
});
