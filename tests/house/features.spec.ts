import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, root, typescriptUnder } from './house-files';

/** Where features stand side by side, and the folders beside them that everyone may use. */
const shelves = [
  { shelf: 'apps/api/src', open: ['platform', 'identity', 'testing'] },
  { shelf: 'apps/web/src/features', open: ['session'] },
];

/** The folder of the shelf that holds this file or module; undefined for what stands on the shelf itself. */
const featureOf = (shelf: string, place: string): string | undefined => {
  const [feature] = place.startsWith(`${shelf}/`) ? place.slice(shelf.length + 1).split('/') : [];
  return feature && existsSync(join(root, shelf, feature)) && statSync(join(root, shelf, feature)).isDirectory()
    ? feature
    : undefined;
};

test.each(shelves)('no feature of $shelf imports another: they meet through repositories, jobs and routes', ({ shelf, open }) => {
  // What joins the features (the command line, the demo, the tests' server) stands above them.
  const joining = ['platform', 'cli', 'demo', 'testing'];
  const crossings = typescriptUnder('apps')
    .filter((file) => !/\.spec\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(file).map((imported) => ({ file, from: featureOf(shelf, file), to: featureOf(shelf, imported), imported })),
    )
    .filter(({ from, to }) => from && to && from !== to && !joining.includes(from) && !open.some((name) => name === to))
    .map(({ file, imported }) => `${file} → ${imported}`);
  expect(crossings).toEqual([]);
});
