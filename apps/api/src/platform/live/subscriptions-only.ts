import { GraphQLError, OperationTypeNode, getOperationAST, parse } from 'graphql';
import { LIMITS } from '../graphql/limits';
import { operationKey } from '../graphql/operation-key';
import { notRegistered } from '../graphql/registered-operations';

/**
 * The socket carries subscriptions and nothing else: a query there would leave without the journal entry that an HTTP
 * answer waits for. In production, only those of the web client.
 */
export const subscriptionsOnly =
  (registered: ReadonlySet<string> | null) =>
  (_context: unknown, _id: string, payload: { query: string; operationName?: string | null }) => {
    try {
      const document = parse(payload.query, { maxTokens: LIMITS.tokens });
      if (registered && !registered.has(operationKey(document))) return [notRegistered()];
      if (getOperationAST(document, payload.operationName)?.operation === OperationTypeNode.SUBSCRIPTION) return undefined;
    } catch {
      // What cannot be parsed is refused below like everything else.
    }
    return [new GraphQLError('Only subscriptions travel on the socket.', { extensions: { code: 'BAD_REQUEST' } })];
  };
