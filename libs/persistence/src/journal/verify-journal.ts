import { createHash, type Hash } from 'node:crypto';
import type { Client } from 'pg';
import { isJournalMonthOver } from '@jalon/domain/retention';
import { JOURNAL_LEAF_V1, JOURNAL_MONTH, JOURNAL_ORDER } from './leaf';
import { SEALS, sealDigest, type Seal, type SealHead } from './seal';

/** What does not hold. `seal` is the first number concerned; the entries between `from` and `to` are those to look at. */
export interface JournalFault {
  code: 'chain-broken' | 'entries-altered' | 'entry-added' | 'head-missing' | 'head-differs' | 'lost-by-restore';
  epoch: number;
  seal: number;
  from: string | null;
  to: string | null;
}

export interface JournalVerdict {
  entries: number;
  seals: number;
  faults: JournalFault[];
  unsealed: { entries: number; oldest: string | null };
  /** The last month that was let go at the end of its time, and how many seals hold nothing since. */
  dropped: { upto: string; seals: number } | null;
  last: SealHead | null;
}

/** The operation that the entry of a dropping names. */
export const MONTHS_DROPPED = 'journalMonthsDropped';

/**
 * Up to which month an entry says that the journal was let go. It excuses the absence of entries older than their time when it was
 * written, and of no others: whoever invents one can hide nothing that is younger than twenty years.
 */
const DROPPED = `select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as on, details->>'upto' as upto from journal_entry
  where operation = '${MONTHS_DROPPED}' and at <= $1`;

/** The epochs that a restore has closed: what was written in them after the backup is not in this database. */
const RESTORED = `select number - 1 as epoch from journal_epoch where reason = 'restored'`;

interface Leaf {
  epoch: number;
  month: string;
  txid: string;
  at: string;
  leaf: Buffer;
}

const ROWS_AT_ONCE = 10_000;
const LEAVES = `declare leaves no scroll cursor for select e.epoch, ${JOURNAL_MONTH}::text as month, e.txid::text as txid,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, ${JOURNAL_LEAF_V1} as leaf
  from journal_entry e order by e.epoch, 2, ${JOURNAL_ORDER}`;

/** One seal while its entries go by. */
class Counted {
  private readonly hash: Hash = createHash('sha256');
  private entries = 0;
  private from: string | null = null;
  private to: string | null = null;

  constructor(readonly seal: Seal) {}

  take({ at, leaf }: Leaf): void {
    this.hash.update(leaf);
    this.entries += 1;
    if (this.from === null || at < this.from) this.from = at;
    if (this.to === null || at > this.to) this.to = at;
  }

  /** Nothing is left of what it sealed. */
  isEmptied(): boolean {
    return this.entries === 0 && this.seal.entries > 0;
  }

  fault(): JournalFault[] {
    const { epoch, number, entries, body } = this.seal;
    if (this.entries === entries && this.hash.digest('hex') === body) return [];
    return [{ code: 'entries-altered', epoch, seal: number, from: this.from, to: this.to }];
  }
}

/**
 * Reads the whole journal in the order of its seals and recomputes every digest, inside the caller's transaction (one instant of the
 * database). Without heads kept outside, a journal whose seals were all made anew cannot be told from a good one.
 */
export async function verifyJournal(client: Client, heads: readonly SealHead[], now: string): Promise<JournalVerdict> {
  const { rows: seals } = await client.query<Seal>(SEALS);
  const lastUpto = new Map(seals.map(({ epoch, uptoTxid }) => [epoch, BigInt(uptoTxid)]));
  const inOrder = seals.map((seal) => new Counted(seal)).sort((a, b) => compareSeals(a.seal, b.seal));
  const { rows: restored } = await client.query<{ epoch: number }>(RESTORED);
  const faults = [...chainFaults(seals), ...headFaults(seals, heads, new Set(restored.map(({ epoch }) => epoch)))];
  const unsealed: JournalVerdict['unsealed'] = { entries: 0, oldest: null };
  let entries = 0;
  let next = 0;
  for await (const leaf of leavesOf(client)) {
    entries += 1;
    while (next < inOrder.length && isPast(inOrder[next]!.seal, leaf)) next += 1;
    const counted = inOrder[next];
    if (counted && holds(counted.seal, leaf)) counted.take(leaf);
    else if (BigInt(leaf.txid) >= (lastUpto.get(leaf.epoch) ?? 0n)) {
      unsealed.entries += 1;
      if (unsealed.oldest === null || leaf.at < unsealed.oldest) unsealed.oldest = leaf.at;
    } else faults.push({ code: 'entry-added', epoch: leaf.epoch, seal: counted?.seal.number ?? 0, from: leaf.at, to: leaf.at });
  }
  const upto = await droppedUpto(client, now);
  const isGone = (counted: Counted) => upto !== null && counted.seal.month <= upto && counted.isEmptied();
  const gone = inOrder.filter(isGone);
  faults.push(...inOrder.filter((counted) => !isGone(counted)).flatMap((counted) => counted.fault()));
  const last = seals.at(-1) ?? null;
  const dropped = upto === null ? null : { upto, seals: gone.length };
  return { entries, seals: seals.length, faults, unsealed, dropped, last: last && headOf(last) };
}

async function droppedUpto(client: Client, now: string): Promise<string | null> {
  const { rows } = await client.query<{ on: string; upto: string | null }>(DROPPED, [now]);
  const said = rows.flatMap(({ on, upto }) => (upto && isJournalMonthOver(upto, on) ? [upto] : []));
  return said.sort().at(-1) ?? null;
}

export const headOf = ({ epoch, number, digest, sealedAt }: SealHead): SealHead => ({ epoch, number, digest, sealedAt });

async function* leavesOf(client: Client): AsyncGenerator<Leaf> {
  await client.query(LEAVES);
  for (;;) {
    const { rows } = await client.query<Leaf>(`fetch ${ROWS_AT_ONCE} from leaves`);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await client.query('close leaves');
}

const compareSeals = (a: Seal, b: Seal): number =>
  a.epoch - b.epoch || (a.month === b.month ? Number(BigInt(a.fromTxid) - BigInt(b.fromTxid)) : a.month < b.month ? -1 : 1);

const holds = ({ epoch, month, fromTxid, uptoTxid }: Seal, leaf: Leaf): boolean =>
  epoch === leaf.epoch && month === leaf.month && BigInt(leaf.txid) >= BigInt(fromTxid) && BigInt(leaf.txid) < BigInt(uptoTxid);

/** Whether this leaf, and so every later one, comes after the seal. */
function isPast({ epoch, month, uptoTxid }: Seal, leaf: Leaf): boolean {
  if (epoch !== leaf.epoch) return epoch < leaf.epoch;
  return month === leaf.month ? BigInt(leaf.txid) >= BigInt(uptoTxid) : month < leaf.month;
}

function chainFaults(seals: readonly Seal[]): JournalFault[] {
  return seals.flatMap((seal, n) => {
    const before = seals[n - 1];
    const previous = before?.epoch === seal.epoch ? before : null;
    const isNext = seal.number === (previous?.number ?? 0) + 1;
    const isLinked = sealDigest(previous?.digest ?? '', seal) === seal.digest;
    return isNext && isLinked
      ? []
      : [{ code: 'chain-broken' as const, epoch: seal.epoch, seal: seal.number, from: null, to: seal.sealedAt }];
  });
}

/** A restore loses what came after the backup, and is no excuse for it: it is told once, by the days between which something is missing. */
function headFaults(seals: readonly Seal[], heads: readonly SealHead[], restored: ReadonlySet<number>): JournalFault[] {
  const byNumber = new Map(seals.map((seal) => [`${seal.epoch}/${seal.number}`, seal.digest]));
  const lastOf = new Map(seals.map((seal) => [seal.epoch, seal]));
  const faults: JournalFault[] = [];
  const lost = new Map<number, JournalFault>();
  for (const { epoch, number, digest, sealedAt } of heads) {
    const found = byNumber.get(`${epoch}/${number}`);
    if (found === digest) continue;
    const last = lastOf.get(epoch);
    if (found !== undefined) faults.push({ code: 'head-differs', epoch, seal: number, from: null, to: sealedAt });
    else if (!restored.has(epoch) || number < (last?.number ?? 0))
      faults.push({ code: 'head-missing', epoch, seal: number, from: null, to: sealedAt });
    else
      lost.set(epoch, {
        ...{ code: 'lost-by-restore', epoch, seal: Math.min(number, lost.get(epoch)?.seal ?? number) },
        ...{ from: last?.sealedAt ?? null, to: sealedAt },
      });
  }
  return [...faults, ...lost.values()];
}
