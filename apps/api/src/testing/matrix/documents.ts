import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const DEEPEST = 9;

/** The document that asks an operation for every field that the schema has below it. A refusal's fields have names of their own. */
export function documentOf(schema: GraphQLSchema, name: string): string {
  const kind = kindOf(schema, name);
  const field = rootOf(schema, kind).getFields()[name]!;
  const declared = field.args
    .map(
      (arg) =>
        `$${arg.name}: ${String(arg.type)}${arg.defaultValue === undefined ? '' : ` = ${JSON.stringify(arg.defaultValue)}`}`,
    )
    .join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const [head, call] = [declared && `(${declared})`, passed && `(${passed})`];
  return `${kind}${head} { ${name}${call}${fieldsOf(getNamedType(field.type), [])} }`;
}

export type OperationKind = 'query' | 'mutation' | 'subscription';

function kindOf(schema: GraphQLSchema, name: string): OperationKind {
  if (schema.getQueryType()?.getFields()[name]) return 'query';
  return schema.getMutationType()?.getFields()[name] ? 'mutation' : 'subscription';
}

export function rootOf(schema: GraphQLSchema, kind: OperationKind): GraphQLObjectType {
  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[
    kind
  ];
  if (!root) throw new Error(`The schema has no ${kind}.`);
  return root;
}

export function operationNames(schema: GraphQLSchema): string[] {
  return (['query', 'mutation', 'subscription'] as const).flatMap((kind) => Object.keys(rootOf(schema, kind).getFields())).sort();
}

function fieldsOf(type: GraphQLNamedType, path: readonly string[]): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const parts = type.getTypes().map((one) => `... on ${one.name} ${inside(one, path)}`);
    return ` { __typename ${parts.join(' ')} }`;
  }
  return isObjectType(type) ? ` ${inside(type, path)}` : '';
}

function inside(type: GraphQLObjectType, path: readonly string[]): string {
  if (type.name === 'Refused') return '{ refused: code refusedWith: data }';
  const asked = Object.values(type.getFields())
    .filter((field) => path.length < DEEPEST && !needsValues(field) && !turnsBack(field, path))
    .map((field) => `${field.name}${fieldsOf(getNamedType(field.type), [...path, type.name])}`);
  return `{ __typename ${asked.join(' ')} }`;
}

const needsValues = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
const turnsBack = (field: GraphQLField<unknown, unknown>, path: readonly string[]) =>
  path.includes(getNamedType(field.type).name);
