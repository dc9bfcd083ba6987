import { existsSync } from 'node:fs';
import path from 'node:path';
import { DATA_CLASSES } from '@jalon/access';
import { everyDoor } from '../testing/matrix/doors';
import { judge } from '../testing/matrix/judge';
import { OUTSIDE_THE_MATRIX } from '../testing/matrix/lines-of-the-house';
import { LINES, openMatrix, type Matrix } from '../testing/matrix/matrix';
import { byLikeness, openReach } from '../testing/matrix/reach-of-tables';
import { sampleOf } from '../testing/matrix/sample';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await openMatrix();
}, 120_000);
afterAll(() => matrix?.close());

it('knows how to ask every operation of the schema, and no other', () => {
  const known = [...Object.keys(LINES), ...Object.keys(OUTSIDE_THE_MATRIX)].sort();
  expect(known).toEqual(matrix.names);
  for (const spec of Object.values(OUTSIDE_THE_MATRIX)) expect(existsSync(path.join(__dirname, '..', spec))).toBe(true);
});

it('answers the right person on each row, and on the same row nobody from without: as the one table says', async () => {
  const { faults, cells, words } = await judge(matrix, Object.keys(LINES), { cells: sampleOf(matrix) });
  expect(faults).toEqual([]);
  expect(cells).toBeGreaterThan(500);
  expect([...words].sort()).toEqual([...DATA_CLASSES].sort());
}, 120_000);

it('opens files, prints and exports to whom the same table says', async () => {
  expect(await everyDoor(matrix)).toEqual([]);
}, 60_000);

it('gives of each table, with no service in between, what this page says; nothing to nobody, whoever used the connection before', async () => {
  const reach = await openReach(matrix);
  expect(reach.tables.filter(({ rows }) => rows === 0)).toEqual([]);
  const page = byLikeness(await reach.of(reach.tables));
  expect(page).not.toMatch(/(read|change|remove): .*(nobody|a job)/);
  expect(page).toMatchSnapshot();
}, 120_000);
