import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { isNamed } from './operation-words';

/** Nobody is acting yet in these, or they are about the reader alone. */
const UNSAID = ['session', 'chooseSituation'];

it('says every operation of the access journal in the reader’s words', () => {
  const schema = buildSchema(readFileSync(path.join(__dirname, '../../../../../libs/graphql/schema.graphql'), 'utf8'));
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  expect(operations.filter((name) => !UNSAID.includes(name) && !isNamed(name))).toEqual([]);
});
