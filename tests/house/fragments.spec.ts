import { buildSchema, isObjectType } from 'graphql';
import { filesUnder, textOf } from './house-files';

const schema = buildSchema(textOf('libs/graphql/schema.graphql'));

test('a fragment of the web stands on one type: the cache cannot tell which types a union takes in, and drops what it asked for', () => {
  const fragments = filesUnder('apps/web/src').flatMap((file) =>
    [...textOf(file).matchAll(/\bfragment (\w+) on (\w+)/g)].map(([, name, type]) => ({ file, name, type: type ?? '' })),
  );
  expect(fragments).not.toEqual([]);
  expect(fragments.filter(({ type }) => !isObjectType(schema.getType(type)))).toEqual([]);
});
