import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Permission } from '@jalon/access';
import { Builder, type Worker } from '@jalon/persistence/testing';
import { loadDemo } from '../../demo/load-demo';
import { resolvers } from '../../platform/graphql/print-schema';
import { operationsOf } from '../../platform/operations-of';
import { testServer, type GraphQLAnswer, type TestServer } from '../test-server';
import { documentOf, operationNames } from './documents';
import { closeDoors, everyone, type Everyone } from './everyone';
import type { Line } from './line';
import { ABOUT_A_FILE } from './lines-of-a-file';
import { ABOUT_THE_HOUSE } from './lines-of-the-house';
import { ABOUT_WORK } from './lines-of-work';
import { NOW, ready, type Ready } from './ready';
import { rehearse } from './rehearse';
import { secretsOf, type Secrets } from './secrets';

export const LINES: Record<string, Line> = { ...ABOUT_A_FILE, ...ABOUT_WORK, ...ABOUT_THE_HOUSE };

export interface Matrix {
  server: TestServer;
  schema: GraphQLSchema;
  names: string[];
  people: Everyone;
  ready: Ready;
  secrets: Secrets;
  permissions: ReadonlyMap<string, Permission>;
  ask(who: Worker, name: string, args: object): Promise<GraphQLAnswer>;
  close(): Promise<void>;
}

/** The demo territory, one person of each function in each standing, and every operation of the schema ready to be asked of them. */
export async function openMatrix(): Promise<Matrix> {
  const server = await testServer(NOW);
  const { owner, ownerUrl } = server.db;
  await loadDemo({ ownerUrl, now: NOW });
  const build = new Builder(owner);
  const people = await everyone(owner, build);
  const rows = await ready(server, build, people);
  await closeDoors(owner, people);
  const secrets = await secretsOf(owner, people.without);
  // Thousands of refusals are asked for: none is news.
  server.app.useLogger(false);
  const schema = buildSchema(readFileSync(path.resolve(__dirname, '../../../../../libs/graphql/schema.graphql'), 'utf8'));
  const documents = new Map<string, string>();
  const commitAgain = rehearse();
  return {
    ...{ server, schema, people, secrets, permissions: permissionsOf(), ready: rows, names: operationNames(schema) },
    ask(who, name, args) {
      const document = documents.get(name) ?? documentOf(schema, name);
      documents.set(name, document);
      return server.ask(who, document, args as Record<string, unknown>);
    },
    async close() {
      commitAgain();
      await server.close();
    },
  };
}

/** What each operation declares, by its name. */
function permissionsOf(): Map<string, Permission> {
  const declared = resolvers().flatMap(operationsOf);
  return new Map(declared.flatMap(({ name, permission }) => (permission ? [[name, permission as Permission]] : [])));
}
