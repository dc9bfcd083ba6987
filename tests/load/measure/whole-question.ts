import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

const schema = buildSchema(readFileSync(join(__dirname, '../../../libs/graphql/schema.graphql'), 'utf8'));

/** Every field of a type, all the way down: what a page that shows all of it asks. Fields that need arguments are left out. */
function everyField(type: GraphQLNamedType, within: readonly string[] = []): string {
  if (isUnionType(type))
    return `{ __typename ${schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${everyField(one, within)}`)
      .join(' ')} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter(({ args, type: of }) => args.length === 0 && !within.includes(getNamedType(of).name))
    .map(({ name, type: of }) => {
      const inner = getNamedType(of);
      return isCompositeType(inner) ? `${name} ${everyField(inner, [...within, inner.name])}` : name;
    });
  return `{ ${fields.join(' ')} }`;
}

/** A root field with all its arguments as variables and all that it answers. Throws when the product does not have it. */
export function wholeQuestion(kind: 'query' | 'mutation', field: string): string {
  const root: GraphQLObjectType | null | undefined = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const found = root?.getFields()[field];
  if (!found) throw new Error(`The schema has no ${kind} "${field}".`);
  const variables = found.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = found.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [declared, passed] = found.args.length > 0 ? [`(${variables})`, `(${args})`] : ['', ''];
  return `${kind} measured${declared} { ${field}${passed} ${everyField(getNamedType(found.type))} }`;
}
