import { existsSync, readFileSync } from 'node:fs';
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode } from 'graphql';
import { operationKey } from './operation-key';

const MOST_REMEMBERED = 1000;

/**
 * The keys of what the web asks, written by its build beside the pages.
 * @throws when the list is missing: a production server without it would answer nobody, or everything
 */
export function registeredKeys(file: string): ReadonlySet<string> {
  if (!existsSync(file))
    throw new Error(`The list of the web's operations is missing (${file}): build the web, then start again.`);
  return new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

export const notRegistered = (): GraphQLError =>
  new GraphQLError('Only the operations of the web client are answered here.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });

/** In production: what the web client asks is answered, whatever else the schema would allow is not. */
export function registeredOnly(keys: ReadonlySet<string>): ApolloServerPlugin {
  const known = new Set<string>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ queryHash, document }: { queryHash: string; document: DocumentNode }) => {
        if (known.has(queryHash)) return;
        if (!keys.has(operationKey(document))) throw notRegistered();
        if (known.size >= MOST_REMEMBERED) known.clear();
        known.add(queryHash);
      },
    }),
  };
}
