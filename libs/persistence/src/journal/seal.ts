import { createHash } from 'node:crypto';

/** One seal: so many entries of one month, between two transaction numbers, chained to the seal before. Digests are lower-case hexadecimal. */
export interface Seal {
  epoch: number;
  number: number;
  /** The first day of the month, in UTC. */
  month: string;
  /** Transaction numbers: from, included; upto, not included. */
  fromTxid: string;
  uptoTxid: string;
  entries: number;
  /** Which list of columns the entries' digests cover. */
  version: number;
  body: string;
  digest: string;
  sealedAt: string;
}

/** What leaves the database: given one of these, no entry sealed before it can be altered unseen. */
export type SealHead = Pick<Seal, 'epoch' | 'number' | 'digest' | 'sealedAt'>;

/** The digest of a seal, from the one before it in its epoch (empty for the first) and from all that it says. */
export function sealDigest(previous: string, seal: Omit<Seal, 'digest' | 'sealedAt'>): string {
  const { epoch, number, month, fromTxid, uptoTxid, entries, version, body } = seal;
  return createHash('sha256')
    .update([previous, epoch, number, month, fromTxid, uptoTxid, entries, version, body].join('|'))
    .digest('hex');
}

export const SEALS = `select epoch, number::int as number, month::text as month, from_txid::text as "fromTxid", upto_txid::text as "uptoTxid", entries,
  version, encode(body, 'hex') as body, encode(digest, 'hex') as digest, sealed_at::text as "sealedAt" from journal_seal order by epoch, number`;
