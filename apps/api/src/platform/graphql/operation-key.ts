import { createHash } from 'node:crypto';
import { Kind, print, visit, type DefinitionNode, type DocumentNode } from 'graphql';

const nameOf = (definition: DefinitionNode): string =>
  `${definition.kind} ${'name' in definition ? (definition.name?.value ?? '') : ''}`;

/** What an operation asks, whatever its layout, the order of its fragments, and the `__typename` that a client's cache adds. */
export function operationKey(document: DocumentNode): string {
  const bare = visit(document, { Field: (field) => (field.name.value === '__typename' && !field.alias ? null : undefined) });
  const definitions = [...bare.definitions].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const text = print({ kind: Kind.DOCUMENT, definitions });
  return createHash('sha256').update(text).digest('hex');
}
