import { GraphQLError, OperationTypeNode, getOperationAST, parse } from 'graphql';

/**
 * The socket carries subscriptions and nothing else: a query there would leave without the journal entry that an HTTP
 * answer waits for.
 */
export function subscriptionsOnly(_context: unknown, _id: string, payload: { query: string; operationName?: string | null }) {
  try {
    const operation = getOperationAST(parse(payload.query), payload.operationName);
    if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
  } catch {
    // What cannot be parsed is refused below like everything else.
  }
  return [new GraphQLError('Only subscriptions travel on the socket.', { extensions: { code: 'BAD_REQUEST' } })];
}
