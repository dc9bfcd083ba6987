import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Type } from '@nestjs/common';
import { features } from '../../features';
import { LiveResolver } from '../live/live.resolver';

const RESOLVER = 'graphql:resolver_type';

/** Every resolver class that the features provide. */
export function resolvers(): Type[] {
  const provided = features.flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as Type[]);
  return [
    LiveResolver,
    ...provided.filter((provider) => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider)),
  ];
}

/** The schema as committed: code first, and a change shows in the diff. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolvers());
    return `# Printed by \`npm run schema\`; reviewed as a change of who can reach what.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}

if (require.main === module) {
  const target = path.resolve('libs/graphql/schema.graphql');
  void mkdir(path.dirname(target), { recursive: true })
    .then(printedSchema)
    .then((text) => writeFile(target, text));
}
