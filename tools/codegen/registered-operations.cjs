// A plugin of the code generator: the keys of every operation that the web asks, with its name for the reader.
require('../swc-register.cjs');
const { Kind } = require('graphql');
const { operationKey } = require('../../apps/api/src/platform/graphql/operation-key.ts');

/** An operation travels with the fragments that it spreads, and those that they spread. */
function withFragments(operation, fragments) {
  const wanted = new Map();
  const gather = (node) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"kind":"FragmentSpread","name":\{"kind":"Name","value":"([^"]+)"/g)) {
      const fragment = fragments.get(name);
      if (fragment && !wanted.has(name)) {
        wanted.set(name, fragment);
        gather(fragment);
      }
    }
  };
  gather(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...wanted.values()] };
}

module.exports = {
  plugin(_schema, sources) {
    const definitions = sources.flatMap(({ document }) => JSON.parse(JSON.stringify(document.definitions)));
    const fragments = new Map(
      definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]),
    );
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const keys = operations.map((operation) => [operationKey(withFragments(operation, fragments)), operation.name?.value ?? '']);
    return `${JSON.stringify(Object.fromEntries(keys.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
  },
};
