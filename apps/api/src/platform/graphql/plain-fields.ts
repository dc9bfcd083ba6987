import { isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Nest gives every field a resolver that reads the property of the same name. Compiled execution then calls a function and looks for a
 * promise in each of a page's thousands of fields; without it the property is read where it stands. Only root operations resolve here.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === READS_ITS_PROPERTY) field.resolve = undefined;
    }
  }
  return schema;
}

/** As `@nestjs/graphql` names it; a resolver that anybody wrote is left alone. */
const READS_ITS_PROPERTY = 'rootFieldResolver';
