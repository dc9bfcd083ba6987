import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from './house-files';

const boundaries = '@nx/enforce-module-boundaries';

/** ARCHITECTURE.md, "Allowed arrows": from → to. Everything else between two parts of the house must fail lint. */
const allowed: Record<string, string[]> = {
  'libs/domain': [],
  'libs/ui': [],
  'libs/graphql': [],
  'libs/access': ['libs/domain'],
  'libs/interop': ['libs/domain'],
  'libs/persistence': ['libs/domain', 'libs/access'],
  'apps/api': ['libs/domain', 'libs/access', 'libs/persistence', 'libs/interop'],
  'apps/web': ['libs/domain', 'libs/access', 'libs/graphql', 'libs/ui'],
};
const parts = Object.keys(allowed);
const libraries = parts.filter((part) => part.startsWith('libs/'));
const pairs = parts.flatMap((from) => libraries.filter((to) => to !== from).map((to) => ({ from, to })));

/** An alias that leads to a file that exists: the rule says nothing of what it cannot find. */
function aliasInto(library: string): string {
  const name = library.replace('libs/', '@jalon/');
  if (library === 'libs/graphql' || existsSync(join(root, library, 'src/index.ts'))) return name;
  const feature = filesUnder(`${library}/src`).find((file) => /src\/[^/]+\/index\.ts$/.test(file));
  if (!feature) throw new Error(`${library} offers nothing to import`);
  return `${name}/${feature.split('/')[3]}`;
}

const attempts = [
  ...pairs.map(({ from, to }) => ({ file: `${from}/src/attempt.ts`, text: `import '${aliasInto(to)}';\n` })),
  { file: 'libs/domain/src/attempt.ts', text: "import 'pg';\n" },
  { file: 'libs/domain/src/attempt.ts', text: "import '@nestjs/common';\n" },
  { file: 'apps/web/src/attempt.ts', text: "import '../../api/src/main';\n" },
  { file: 'libs/ui/src/attempt.ts', text: "import '../../domain/src/result';\n" },
];
let broken: string[][] = [];

beforeAll(() => {
  const { NODE_ENV: _, NODE_OPTIONS: __, JEST_WORKER_ID: ___, ...env } = process.env;
  const input = JSON.stringify(attempts);
  const printed = execFileSync(process.execPath, [join(__dirname, 'lint-texts.cjs')], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
  });
  broken = JSON.parse(printed) as string[][];
});

const rulesBrokenBy = (index: number): string[] => broken[index] ?? [];

test.each(pairs.map((pair, index) => ({ ...pair, index })).filter(({ from, to }) => !allowed[from]?.includes(to)))(
  '$from may not import $to',
  ({ index }) => expect(rulesBrokenBy(index)).toContain(boundaries),
);

test.each(pairs.map((pair, index) => ({ ...pair, index })).filter(({ from, to }) => allowed[from]?.includes(to)))(
  '$from may import $to',
  ({ index }) => expect(rulesBrokenBy(index)).not.toContain(boundaries),
);

test('the domain is true without a computer: neither a driver nor a framework', () => {
  expect(rulesBrokenBy(pairs.length)).toContain('no-restricted-imports');
  expect(rulesBrokenBy(pairs.length + 1)).toContain('no-restricted-imports');
});

test('a relative path is no way around', () => {
  expect(rulesBrokenBy(pairs.length + 2)).toContain(boundaries);
  expect(rulesBrokenBy(pairs.length + 3)).toContain(boundaries);
});
