import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { operationsInWords } from './operation-words';
import { OPERATIONS_IN_ENGLISH } from './operations-in-english';

/** Nobody is acting yet in these, or they are about the reader alone. */
const UNSAID = ['session', 'chooseSituation'];

it('says every operation of the access journal in words', () => {
  const schema = buildSchema(readFileSync(path.join(__dirname, '../../../graphql/schema.graphql'), 'utf8'));
  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  expect(operations.filter((name) => !UNSAID.includes(name) && operationsInWords(name) === name)).toEqual([]);
});

it('says each operation of an entry that holds several, in the language asked, and leaves a name that has no words', () => {
  expect(operationsInWords('ladder, formerQuestion')).toBe('liste du suivi des visites lue, formerQuestion');
  expect(operationsInWords('ladder', (one) => OPERATIONS_IN_ENGLISH[one])).toBe(OPERATIONS_IN_ENGLISH.ladder);
});
