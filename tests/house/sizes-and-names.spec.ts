import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root, textOf, typescriptUnder } from './house-files';

const longest = 300;
const isData = (file: string) => /\/(migrations|fixtures)\//.test(file);
const own = 'tests/house/';

test(`no file is longer than ${longest} lines: past that, something wants out`, () => {
  const long = typescriptUnder('apps', 'libs', 'tests')
    .filter((file) => !isData(file))
    .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ file, lines }) => `${file}: ${lines}`);
  expect(long).toEqual([]);
});

test('no folder or file is a drawer for everything: a name says what is inside', () => {
  const drawers = filesUnder('apps', 'libs', 'tests', 'tools').filter((file) =>
    /(^|\/)(common|shared|utils?|helpers?)(\/|\.[a-z]+$)|-(manager|processor|helpers?|utils?)\.tsx?$/.test(file),
  );
  expect(drawers).toEqual([]);
});

const withoutComments = (line: string) => line.replace(/\/\/.*|^\s*\/?\*.*/, '');
const asItStands = (line: string) => line;

test.each([
  [
    'a test that is skipped or runs alone',
    /\b(describe|test|it)\.(only|skip|todo|fixme)\b|\b(fdescribe|fit|xdescribe|xit|xtest)\(['"`]/,
    withoutComments,
  ],
  ['the type any', /(:|<|\bas|\|)\s*any\b(\[\]|[;,)>\s=|]|$)/, withoutComments],
  ['a rule switched off', /eslint-disable|@ts-(ignore|nocheck|expect-error)/, asItStands],
  ['work left for later', /\b(TODO|FIXME|XXX)\b/, asItStands],
])('nowhere: %s', (_, forbidden, readAs) => {
  const found = typescriptUnder('apps', 'libs', 'tests')
    .filter((file) => !file.startsWith(own))
    .flatMap((file) =>
      textOf(file)
        .split('\n')
        .map((line, index) => ({ place: `${file}:${index + 1}: ${line.trim()}`, found: forbidden.test(readAs(line)) })),
    )
    .filter((line) => line.found)
    .map(({ place }) => place);
  expect(found).toEqual([]);
});

test.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/security.md',
  'docker/README.md',
  'libs/domain/GLOSSARY.md',
])('every place that %s names exists', (document) => {
  const named = [...textOf(document).matchAll(/[`(](\.?(?:apps|libs|tests|tools|docker|\.ci)\/[\w./-]*[\w/])[`)#]/g)].map(
    ([, place]) => place ?? '',
  );
  expect(named.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});
