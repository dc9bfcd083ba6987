import { importsOf, typescriptUnder } from './house-files';

/** Where features stand side by side, and the folders beside them that everyone may use. */
const shelves = [
  { shelf: 'apps/api/src', open: ['platform', 'identity'] },
  { shelf: 'apps/web/src/features', open: [] },
];

const featureOf = (shelf: string, place: string): string | undefined => {
  if (!place.startsWith(`${shelf}/`)) return undefined;
  const [feature, inside] = place.slice(shelf.length + 1).split('/');
  return inside === undefined && /\.tsx?$|^(main|worker|app)/.test(feature ?? '') ? undefined : feature;
};

test.each(shelves)('no feature of $shelf imports another: they meet through repositories, jobs and routes', ({ shelf, open }) => {
  // What joins the features (the application's module, the command line, the demo) stands above them.
  const joining = ['platform', 'cli', 'demo', 'app', 'worker'];
  const crossings = typescriptUnder('apps')
    .filter((file) => !/\.spec\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(file).map((imported) => ({ file, from: featureOf(shelf, file), to: featureOf(shelf, imported), imported })),
    )
    .filter(({ from, to }) => from && to && from !== to && !joining.includes(from) && !open.some((name) => name === to))
    .map(({ file, imported }) => `${file} → ${imported}`);
  expect(crossings).toEqual([]);
});
