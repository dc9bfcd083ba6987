import { buildSchema, isObjectType } from 'graphql';
import { DATA_CLASSES } from '@jalon/access';
import { printedSchema } from './graphql/print-schema';
import { judge } from '../testing/matrix/judge';
import { LINES, openMatrix, type Matrix } from '../testing/matrix/matrix';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await openMatrix();
}, 300_000);
afterAll(() => matrix?.close());

it('asks every operation of every function in every standing, and gets what the one table says', async () => {
  const { faults, cells, refused, words, fields } = await judge(matrix, Object.keys(LINES));
  const all = Object.values(buildSchema(await printedSchema()).getTypeMap())
    .filter((type) => isObjectType(type) && !/^(__|Query$|Mutation$|Subscription$)/.test(type.name))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []))
    .filter((field) => !field.startsWith('Refused.'));
  const never = all.filter((field) => !fields.has(field));
  console.log(
    `${cells} cells asked, ${refused} of them refused on rows where the right person was answered; ` +
      `${all.length - never.length} of ${all.length} fields answered with a value. Never: ${never.join(', ')}`,
  );
  expect(faults).toEqual([]);
  expect([...words].sort()).toEqual([...DATA_CLASSES].sort());
});
