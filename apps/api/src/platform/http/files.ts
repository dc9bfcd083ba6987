import { ok, refuse, type Result } from '@jalon/domain/result';
import type { FastifyReply, FastifyRequest } from 'fastify';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether an address of a file may name a record at all. */
export const mayBeId = (id: string | undefined): id is string => id !== undefined && ID.test(id);

/** The bytes that one of our pages sent; the status and the code to answer otherwise. */
export function sentBytes({ headers, body }: FastifyRequest): Result<Buffer, { status: number; code: string }> {
  // A form of another site cannot set this header: the cookie alone writes nothing.
  if (headers['x-jalon'] !== '1') return refuse({ status: 403, code: 'header-missing' });
  return Buffer.isBuffer(body) ? ok(body) : refuse({ status: 415, code: 'document-unknown' });
}

export function refusedFile<T extends { code: string }>(reply: FastifyReply, status: number, refusal: T): T {
  void reply.code(status);
  return refusal;
}

/** A paper that somebody sent, given back so that a browser runs nothing of it. */
export function sendPaper(reply: FastifyReply, { mime, name, bytes }: { mime: string; name: string; bytes: Buffer }): void {
  void reply
    .header('content-type', mime)
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header(
      'content-security-policy',
      "sandbox; default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'",
    )
    .header('cache-control', 'private, no-store')
    .send(bytes);
}

/** A document that we made ourselves. */
export function sendPdf(reply: FastifyReply, name: string, pdf: Buffer): void {
  void reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `inline; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(pdf);
}
