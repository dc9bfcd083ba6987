import fastify from 'fastify';
import cookie from '@fastify/cookie';
import { SentFiles, boundUploads } from './bounded-uploads';

const HOUR = 3_600_000;

it('lets a session send so many files an hour, then says how long to wait', () => {
  const sent = new SentFiles(2);
  expect([sent.take('a', 0), sent.take('a', 1000)]).toEqual([0, 0]);
  expect(sent.take('a', 60_000)).toBe(3540);
  expect(sent.take('b', 60_000)).toBe(0);
  expect(sent.take('a', HOUR)).toBe(0);
});

it('refuses one file too many before a byte of it is read, and nothing else of that session', async () => {
  const server = fastify();
  await server.register(cookie);
  boundUploads(server, { most: 1, cookie: 'jalon' });
  const read: string[] = [];
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => {
    read.push(String(body));
    done(null, body);
  });
  server.post('/files/document', () => ({ id: 'kept' }));
  server.post('/graphql', () => ({ data: null }));
  const send = (url: string, payload: string) =>
    server.inject({ method: 'POST', url, payload, headers: { cookie: 'jalon=x', 'content-type': 'application/octet-stream' } });
  expect((await send('/files/document', 'first')).json()).toEqual({ id: 'kept' });
  const refused = await send('/files/document', 'second');
  expect([refused.statusCode, refused.json()]).toEqual([429, { code: 'documents-many' }]);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3500);
  expect((await send('/graphql', 'third')).statusCode).toBe(200);
  expect(read).toEqual(['first', 'third']);
});
