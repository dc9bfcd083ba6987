import { textOf, typescriptUnder } from './house-files';

/** A statement or a call that takes rows away, in the code that runs: what it takes away, by file. */
const TAKES_AWAY =
  /delete\s+from\s+(\w+|\$\{)|\btruncate\s+(?:table\s+)?(\w+)|\bem\.(?:delete|remove)\((\w+)|drop\s+table\s+(\w+|\$\{)/gi;

it('deletes nothing of a patient but by the erasure that a director decided, and what a merge had granted', () => {
  const found = typescriptUnder('apps/api/src', 'libs/persistence/src')
    .filter((file) => !/\.(spec|prove)\.ts$|\/testing\//.test(file))
    .flatMap((file) => [...textOf(file).matchAll(TAKES_AWAY)].map(([, ...what]) => `${file}: ${what.find(Boolean) ?? ''}`));
  expect([...new Set(found)].sort()).toEqual([
    'apps/api/src/administration/situation.service.ts: SituationUnitEntity',
    'apps/api/src/cli/retention/drop-months.ts: ${',
    'libs/persistence/src/migrations/0028-who-signs-in.ts: door_try',
    'libs/persistence/src/migrations/merge-functions.ts: circle_unit',
    'libs/persistence/src/migrations/merge-functions.ts: membership',
    'libs/persistence/src/retention/erasure-rights.ts: ${',
  ]);
});
