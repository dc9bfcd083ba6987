import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { Clock } from './platform/clock';
import { giveEachAnswerItsHeaders } from './platform/http/answer-headers';
import { boundUploads } from './platform/http/bounded-uploads';
import { cookieNames, giveEachRequestItsActing } from './platform/http/request-acting';
import { readStorableJson, singleValues } from './platform/http/storable-text';
import { isTrustedFront } from './platform/http/trusted-front';
import type { Settings } from './platform/settings';
import { LoggerWithoutValues } from './platform/without-values';

/** Uploads are schedules and scans: past this many bytes a clear refusal, before anything is read. */
export const LARGEST_UPLOAD = 15_000_000;

/** Of JSON: everything else that a page sends. */
const LARGEST_BODY = 2_000_000;

/** Builds the HTTP server, ready to listen. */
export async function createServer(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy: settings.production ? isTrustedFront : false,
    routerOptions: { querystringParser: singleValues },
  });
  readStorableJson(adapter, LARGEST_BODY);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: new LoggerWithoutValues(),
    abortOnError: false,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  await server.register(cookie);
  giveEachAnswerItsHeaders(server, settings.production);
  giveEachRequestItsActing(server, {
    dataSource: app.get(DataSource),
    clock: app.get(Clock),
    namedStatements: settings.namedStatements,
    cookies: cookieNames(settings.production),
  });
  boundUploads(server, { most: settings.filesAnHour, cookie: cookieNames(settings.production).session });
  server.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: LARGEST_UPLOAD },
    (_request, body, done) => done(null, body),
  );
  await server.register(fastifyStatic, {
    root: settings.webDir,
    wildcard: false,
    // Read here, and nobody else's need.
    globIgnore: ['operations.json*'],
    preCompressed: true,
    cacheControl: true,
    maxAge: '1y',
    immutable: true,
    setHeaders: (reply, file) => {
      if (file.endsWith('index.html')) reply.header('cache-control', 'no-store');
    },
  });
  // A page's own address answers the application: its router takes it from there.
  server.get('/*', (request, reply) => {
    if ((request.headers.accept ?? '').includes('text/html'))
      return reply.header('cache-control', 'no-store').sendFile('index.html', { maxAge: 0, immutable: false });
    return reply.code(404).send({ error: 'not-found' });
  });
  return app;
}
