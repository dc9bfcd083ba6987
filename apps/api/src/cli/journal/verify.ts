import { readFile } from 'node:fs/promises';
import { verifyJournal, type JournalFault, type JournalVerdict, type SealHead } from '@jalon/persistence/journal';
import { headsFile } from '../../journal/seal-journal';
import { CommandRefused, type CommandHouse } from '../command';
import { asEngineOnce } from '../engine-session';
import type { Given } from '../main';
import { SENTENCES } from '../sentences';

/**
 * `jalon journal verify [--head FILE] [--json]`: recomputes every seal, against the heads kept outside the database.
 * @returns 0 intact, 1 something was altered, added or removed after it was sealed
 */
export async function verify({ options }: Given, house: CommandHouse): Promise<number> {
  const { language } = house;
  const heads = await headsIn(options.head ?? null, house);
  const { ownerUrl } = await house.openDatabase();
  const verdict = await asEngineOnce(ownerUrl, 'begin isolation level repeatable read', (client) =>
    verifyJournal(client, heads, house.now()),
  );
  const intact = verdict.faults.length === 0;
  const oldest = verdict.unsealed.oldest;
  const age = oldest === null ? 0 : Math.max(0, Math.round((Date.parse(house.now()) - Date.parse(oldest)) / 1000));
  if (options.json) house.out(JSON.stringify(printed(verdict, heads.length, age)));
  else {
    const { entries, seals, unsealed } = verdict;
    house.out(SENTENCES.journalRead[language]({ entries, seals, heads: heads.length }));
    if (heads.length === 0) house.out(SENTENCES.journalNoHead[language]({}));
    if (verdict.dropped)
      house.out(SENTENCES.journalDropped[language]({ upto: verdict.dropped.upto.slice(0, 7), seals: verdict.dropped.seals }));
    if (unsealed.entries > 0) house.out(SENTENCES.journalUnsealed[language]({ entries: unsealed.entries, age }));
    for (const fault of verdict.faults.slice(0, 20)) house.out(sentenceOf(fault, language));
    house.out(SENTENCES[intact ? 'journalIntact' : 'journalAltered'][language]({ faults: verdict.faults.length }));
  }
  return intact ? 0 : 1;
}

const printed = ({ entries, seals, faults, unsealed, dropped, last }: JournalVerdict, heads: number, age: number) => ({
  intact: faults.length === 0,
  ...{
    entries,
    seals,
    heads,
    faults,
    unsealed: { entries: unsealed.entries, oldest: unsealed.oldest, seconds: age },
    dropped,
    last,
  },
});

function sentenceOf({ code, epoch, seal, from, to }: JournalFault, language: 'fr' | 'en'): string {
  const sentence = {
    'chain-broken': SENTENCES.journalChain,
    'entries-altered': SENTENCES.journalEntries,
    'entry-added': SENTENCES.journalAdded,
    'head-missing': SENTENCES.journalHeadMissing,
    'lost-by-restore': SENTENCES.journalLostByRestore,
    'head-differs': SENTENCES.journalHeadDiffers,
  }[code];
  return sentence[language]({ seal: `${epoch}/${seal}`, from: from ?? '?', to: to ?? '?' });
}

/** The heads of the file given, or of the one that the sealing process keeps; a file that was asked for must be there and readable. */
export async function headsIn(given: string | null, { dataDir, language }: CommandHouse): Promise<SealHead[]> {
  const file = given ?? headsFile(dataDir);
  const text = await readFile(file, 'utf8').catch(() => {
    if (given !== null) throw new CommandRefused(SENTENCES.fileMissing[language]({ file }));
    return '';
  });
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, n) => {
    const head = headOn(line);
    if (!head) throw new CommandRefused(SENTENCES.journalHeadUnread[language]({ file, line: n + 1 }));
    return head;
  });
}

function headOn(line: string): SealHead | null {
  try {
    const { epoch, number, digest, sealedAt } = JSON.parse(line) as Partial<SealHead>;
    const isRead = Number.isInteger(epoch) && Number.isInteger(number) && /^[0-9a-f]{64}$/.test(String(digest));
    return isRead ? { epoch: Number(epoch), number: Number(number), digest: String(digest), sealedAt: String(sealedAt) } : null;
  } catch {
    return null;
  }
}
