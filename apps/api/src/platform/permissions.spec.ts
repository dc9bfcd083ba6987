import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { printedSchema, resolvers } from './graphql/print-schema';
import { operationsOf } from './operations-of';

it('has every root operation declare a permission, or say why it is public', () => {
  const silent = resolvers()
    .flatMap(operationsOf)
    .filter((operation) => !operation.permission && !operation.publicBecause);
  expect(silent).toEqual([]);
});

it('lists who can reach what: a difference here is reviewed as a change of access', () => {
  const table = resolvers()
    .flatMap(operationsOf)
    .map((o) => `${o.kind} ${o.name}: ${o.permission ?? `public (${o.publicBecause})`}`)
    .sort();
  expect(table).toMatchSnapshot();
});

it('commits the schema that the code prints', async () => {
  expect(await readFile(path.resolve(__dirname, '../../../../libs/graphql/schema.graphql'), 'utf8')).toBe(await printedSchema());
});
