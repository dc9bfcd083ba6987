import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { journalMonthsOver, MONTHS_DROPPED, verifyJournal, type MonthsOver } from '@jalon/persistence/journal';
import { CommandRefused, type CommandHouse } from '../command';
import { headsIn } from '../journal/verify';
import { ERASURE_SENTENCES as SAID } from './erasure-sentences';
import { sha256 } from './retention-list';

export interface DropAsked {
  today: string;
  confirm?: string;
  by?: string;
}

/**
 * `jalon retention journal`: which months of the journal are past their twenty years, sealed to their end, and asked for by no litigation;
 * with the code that this says, they go, whole partitions, in one transaction with the entry that says so. Their seals stay, so that
 * `journal verify` still holds the chain; a journal that is not intact loses nothing.
 */
export async function dropMonths(ownerUrl: string, house: CommandHouse, { today, confirm, by }: DropAsked): Promise<number> {
  const { out, language } = house;
  const heads = await headsIn(null, house);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read');
    await client.query('set local role jalon_engine');
    const verdict = await verifyJournal(client, heads, house.now());
    if (verdict.faults.length > 0) throw new CommandRefused(SAID.notIntact[language]({}));
    const over = await journalMonthsOver(client, today);
    sayMonths(house, over);
    const last = over.months.at(-1);
    if (!last) return 0;
    const code = sha256(JSON.stringify(over.months)).slice(0, 12);
    if (confirm === undefined) {
      out(SAID.toDrop[language]({ code }));
      return 0;
    }
    if (confirm !== code) throw new CommandRefused(SAID.otherState[language]({}));
    if (!by?.trim()) throw new CommandRefused(SAID.byWhom[language]({}));
    await drop(client, house, over, by.trim());
    out(SAID.dropped[language]({ months: over.months.length, upto: last.month.slice(0, 7) }));
    return 0;
  } finally {
    await client.end();
  }
}

async function drop(client: Client, house: CommandHouse, { months }: MonthsOver, by: string): Promise<void> {
  const details = { upto: months.at(-1)?.month, months: months.map(({ month, entries }) => ({ month, entries })), by };
  await client.query(
    `insert into journal_entry (id, at, operation, purpose, kind, details) values ($1, $2, $3, 'retention', 'wrote', $4)`,
    [uuidv7(), house.now(), MONTHS_DROPPED, JSON.stringify(details)],
  );
  await client.query('set local role none');
  // Whoever writes an entry meanwhile waits for this, and this waits for nobody long.
  await client.query(`set local lock_timeout = '10s'`);
  for (const { partition } of months) await client.query(`drop table ${client.escapeIdentifier(partition)}`);
  await client.query('commit');
}

function sayMonths({ out, language }: CommandHouse, { months, stays }: MonthsOver): void {
  const entries = months.reduce((sum, month) => sum + month.entries, 0);
  const last = months.at(-1);
  if (last) out(SAID.monthsOver[language]({ months: months.length, upto: last.month.slice(0, 7), entries }));
  else out(SAID.noMonth[language]({}));
  if (stays) out(SAID.monthStays[language]({ month: stays.month.slice(0, 7), why: SAID[stays.why][language]({}) }));
}
