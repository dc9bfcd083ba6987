import path from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { GraphQLModule } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { NotPermitted, NotSignedIn } from '@jalon/persistence';
import { Clock } from '../clock';
import { actingFor, cookieNames } from '../http/request-acting';
import type { GraphQLContext } from '../permission';
import { sameOrigin } from '../live/same-origin';
import { subscriptionsOnly } from '../live/subscriptions-only';
import { isNotOfItsType } from '../not-of-its-type';
import { SETTINGS, type Settings } from '../settings';
import { JitGateway } from './jit-executor';
import { LIMITS, limitRules } from './limits';
import { withPlainFields } from './plain-fields';
import { registeredKeys, registeredOnly } from './registered-operations';
import { withoutValues } from '../without-values';

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.originalError : error);

/** GraphQL's own words for a variable that is not of its type, or is not there. */
const OF_A_VARIABLE = /^Variable "\$\w+" (got invalid value |of )/;

function isMalformedValue(error: unknown): boolean {
  return (error instanceof GraphQLError && OF_A_VARIABLE.test(error.message)) || isNotOfItsType(causeOf(error));
}

/** Faults say nothing of themselves to the outside: a code, no stack, no SQL. */
function outward(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isMalformedValue(error)) return { message: 'malformed', path: formatted.path, extensions: { code: 'BAD_USER_INPUT' } };
  const cause = causeOf(error);
  if (cause instanceof NotSignedIn) return { message: cause.code, path: formatted.path, extensions: { code: 'UNAUTHENTICATED' } };
  if (cause instanceof NotPermitted) return { message: cause.code, path: formatted.path, extensions: { code: 'FORBIDDEN' } };
  const code = formatted.extensions?.code;
  const known = typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
  if (!known) console.error(withoutValues(cause ?? error));
  return known
    ? { message: formatted.message, path: formatted.path, locations: formatted.locations, extensions: { code } }
    : { message: 'internal', path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

function cookieOf(header: string | undefined, wanted: string): string | undefined {
  return header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === wanted)?.[1];
}

export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [DataSource, Clock, SETTINGS],
  useFactory: (dataSource: DataSource, clock: Clock, settings: Settings) => {
    let built: GraphQLSchema | null = null;
    const cookies = cookieNames(settings.production);
    const registered = settings.production ? registeredKeys(path.join(settings.webDir, 'operations.json')) : null;
    const onSocket = (token: string | undefined): GraphQLContext => ({ acting: actingFor(parts, token), token });
    const parts = { dataSource, clock, namedStatements: settings.namedStatements };
    return {
      autoSchemaFile: true,
      sortSchema: true,
      playground: false,
      introspection: !settings.production,
      hideSchemaDetailsFromClientErrors: settings.production,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: LIMITS.tokens },
      validationRules: limitRules,
      plugins: [ApolloServerPluginCacheControlDisabled(), ...(registered ? [registeredOnly(registered)] : [])],
      transformSchema: (schema: GraphQLSchema) => (built = withPlainFields(schema)),
      gateway: new JitGateway(() => built!),
      formatError: outward,
      subscriptions: { 'graphql-ws': { path: '/graphql', onConnect: sameOrigin, onSubscribe: subscriptionsOnly(registered) } },
      context: (
        request: FastifyRequest | { extra: { request: { headers: { cookie?: string } } } },
        reply: FastifyReply,
      ): GraphQLContext =>
        'extra' in request
          ? onSocket(cookieOf(request.extra.request.headers.cookie, cookies.session))
          : {
              acting: request.acting,
              reply,
              agent: request.headers['user-agent'],
              address: request.ip,
              token: request.cookies?.[cookies.session],
              device: request.cookies?.[cookies.device],
            },
    };
  },
});
