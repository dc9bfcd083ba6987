import path from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLModule } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { actingFor, cookieNames } from '../http/request-acting';
import type { GraphQLContext } from '../permission';
import { sameOrigin } from '../live/same-origin';
import { subscriptionsOnly } from '../live/subscriptions-only';
import { SETTINGS, type Settings } from '../settings';
import { compiledOperations } from './compiled-operations';
import { LIMITS, limitRules } from './limits';
import { outward } from './outward';
import { withPlainFields } from './plain-fields';
import { registeredKeys, registeredOnly } from './registered-operations';

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
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ...(registered ? [registeredOnly(registered)] : []),
        compiledOperations(),
      ],
      transformSchema: withPlainFields,
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
