import type { FastifyAdapter } from '@nestjs/platform-fastify';

/** The text without what PostgreSQL keeps in none: U+0000 and halves of a pair, which come with what is pasted from a PDF or cut. */
export const storable = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '');

const MAY_BE_UNSTORABLE = /\\u(?:0000|d[89a-f])/i;

/** The same of every text of a body of JSON; one that is no JSON is left to whoever reads it. */
export function storableJson(body: string): string {
  if (!MAY_BE_UNSTORABLE.test(body)) return body;
  try {
    const keep = (_: string, value: unknown) => (typeof value === 'string' ? storable(value) : value);
    return JSON.stringify(JSON.parse(body, keep));
  } catch {
    return body;
  }
}

/** What stands behind the `?` of an address: one text a name, the last one said, whatever an address repeats or nests. */
export const singleValues = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search.replaceAll('%00', '')));

/** JSON is read so from every body; no other kind of text is read at all. */
export function readStorableJson(adapter: FastifyAdapter, bodyLimit: number): void {
  const parse = adapter.getInstance().getDefaultJsonParser('error', 'error');
  adapter.useBodyParser('application/json', false, { bodyLimit }, (request, body, done) =>
    parse(request, storableJson(body.toString('utf8')), done),
  );
}
