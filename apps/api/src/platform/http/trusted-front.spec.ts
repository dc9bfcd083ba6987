import Fastify from 'fastify';
import { isTrustedFront } from './trusted-front';

/** Where a request comes from, for a server in production. */
async function addressSeen(peer: string, forwarded: string): Promise<string> {
  const server = Fastify({ trustProxy: isTrustedFront });
  server.get('/', (request) => request.ip);
  const { body } = await server.inject({ url: '/', remoteAddress: peer, headers: { 'x-forwarded-for': forwarded } });
  await server.close();
  return body;
}

it('takes the word of the front beside it, however its address is written', async () => {
  expect(await addressSeen('172.18.0.4', '192.0.2.7')).toBe('192.0.2.7');
  expect(await addressSeen('::ffff:127.0.0.1', '192.0.2.7')).toBe('192.0.2.7');
  expect(await addressSeen('fd00::4', '2001:db8::7')).toBe('2001:db8::7');
});

it('believes nobody on the Internet who speaks to it without the front', async () => {
  expect(await addressSeen('192.0.2.7', '203.0.113.1')).toBe('192.0.2.7');
  expect(await addressSeen('2001:db8::7', '203.0.113.1')).toBe('2001:db8::7');
});

it('believes no computer of the hospital behind the front: an address that it makes up is not tried against the limits', async () => {
  expect(await addressSeen('172.18.0.4', '203.0.113.1, 10.20.30.40')).toBe('10.20.30.40');
});
