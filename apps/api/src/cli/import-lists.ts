import { readFile } from 'node:fs/promises';
import { readAccounts, readOrganisations, readUnits, type ListFault } from '@jalon/interop/directory';
import type { Client } from 'pg';
import { CommandRefused, type CommandHouse } from './command';
import { asEngineOnce, migrated } from './engine-session';
import type { Given } from './main';
import { faultSentence, SENTENCES } from './sentences';
import { writeAccounts } from './write-accounts';
import { writeOrganisations } from './write-organisations';
import { writeUnits } from './write-units';

export interface Written {
  created: number;
  changed: number;
  same: number;
  faults: ListFault[];
  /** Logins whose temporary password is printed once. */
  passwords: { login: string; password: string }[];
}

export const nothingYet = (): Written => ({ created: 0, changed: 0, same: 0, faults: [], passwords: [] });

type Read = { faults: ListFault[]; write: (client: Client, now: string) => Promise<Written> };

const sound = <Row extends { row: number }>({ rows, faults }: { rows: readonly Row[]; faults: readonly ListFault[] }): Row[] =>
  rows.filter(({ row }) => !faults.some((fault) => fault.row === row));

const LISTS: Record<string, (bytes: Uint8Array) => Read> = {
  organisations: (bytes) => {
    const read = readOrganisations(bytes);
    return { faults: read.faults, write: (client, now) => writeOrganisations(client, sound(read), now) };
  },
  units: (bytes) => {
    const read = readUnits(bytes);
    return { faults: read.faults, write: (client) => writeUnits(client, sound(read)) };
  },
  accounts: (bytes) => {
    const read = readAccounts(bytes);
    return { faults: read.faults, write: (client, now) => writeAccounts(client, sound(read), now) };
  },
};

/** All the rows or none: half a list of people is worse than the list of what is to be corrected. The same list twice changes nothing. */
export async function importLists({ words, options }: Given, house: CommandHouse): Promise<number> {
  const { language } = house;
  const [, what = '', file] = words;
  const list = LISTS[what];
  if (!list || !file)
    throw new CommandRefused(
      SENTENCES.argumentMissing[language]({ usage: 'jalon import organisations|units|accounts FICHIER.csv [--dry-run]' }),
    );
  const bytes = await readFile(file).catch(() => {
    throw new CommandRefused(SENTENCES.fileMissing[language]({ file }));
  });
  const { faults, write } = list(bytes);
  if (faults.some(({ row }) => row === 0)) return refused(faults, house);
  const dry = options['dry-run'] === true;
  const { ownerUrl } = await migrated(house);
  let written = nothingYet();
  await asEngineOnce(ownerUrl, 'begin', async (client) => {
    written = await write(client, house.now());
    // Every fault at once: those of the writing beside those of what is known already.
    return faults.length + written.faults.length === 0 && !dry;
  });
  if (faults.length + written.faults.length > 0) return refused([...faults, ...written.faults], house);
  const { created, changed, same, passwords } = written;
  house.say(SENTENCES[dry ? 'tried' : 'imported'][language]({ created, changed, same }));
  if (passwords.length > 0 && !dry) {
    house.say(SENTENCES.passwordsOnce[language]({}));
    for (const { login, password } of passwords) house.out(`${login};${password}`);
  }
  return 0;
}

function refused(faults: readonly ListFault[], { say, language }: CommandHouse): number {
  const inOrder = [...faults].sort((a, b) => a.row - b.row);
  for (const fault of inOrder) say(faultSentence(fault, language));
  say(SENTENCES.nothingWritten[language]({ count: new Set(faults.map(({ row }) => row)).size }));
  return inOrder.some(({ row }) => row === 0) ? 2 : 1;
}
