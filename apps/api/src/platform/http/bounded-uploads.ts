import type { FastifyInstance, FastifyRequest } from 'fastify';

/** More than anybody sends by hand in an hour: a session that goes on is a program, and would fill the disk. */
export const MOST_FILES_AN_HOUR = 200;
const HOUR_MS = 3_600_000;
/** Beyond this many sessions the oldest counts are forgotten: nobody fills the memory with invented ones. */
const MOST_COUNTED = 10_000;

/** How many files each session has sent in its present hour. */
export class SentFiles {
  private readonly counts = new Map<string, { since: number; count: number }>();

  constructor(private readonly most: number) {}

  /** Counts one more. @returns how long to wait, in seconds, when it is one too many; else 0 */
  take(session: string, now: number): number {
    const before = this.counts.get(session);
    const hour = before && now - before.since < HOUR_MS ? before : { since: now, count: 0 };
    if (hour.count >= this.most) return Math.ceil((hour.since + HOUR_MS - now) / 1000);
    this.counts.delete(session);
    this.counts.set(session, { ...hour, count: hour.count + 1 });
    if (this.counts.size > MOST_COUNTED) this.counts.delete(this.counts.keys().next().value!);
    return 0;
  }
}

/** Files past the number are refused before a byte of them is read. */
export function boundUploads(server: FastifyInstance, { most, cookie }: { most: number; cookie: string }): void {
  const sent = new SentFiles(most);
  server.addHook('preParsing', async (request: FastifyRequest, reply) => {
    const session = request.cookies?.[cookie];
    if (request.method !== 'POST' || !request.url.startsWith('/files/') || !session) return;
    const wait = sent.take(session, Date.now());
    if (wait > 0) return reply.code(429).header('retry-after', wait).send({ code: 'documents-many' });
  });
}
