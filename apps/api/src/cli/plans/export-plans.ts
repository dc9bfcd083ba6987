import path from 'node:path';
import { CommandRefused, type CommandHouse } from '../command';
import type { Given } from '../main';
import { SENTENCES } from '../sentences';
import { writePlans } from './write-plans';

/** The coming days' plans into a folder; each night the server does the same by itself. */
export async function exportPlans({ options }: Given, house: CommandHouse): Promise<number> {
  const { language, dataDir } = house;
  const days = Number(options.days ?? 2);
  if (!Number.isInteger(days) || days < 1 || days > 7)
    throw new CommandRefused(SENTENCES.daysWrong[language]({ typed: options.days ?? '' }));
  const folder = path.resolve(options.to ?? path.join(dataDir, 'plans'));
  const { ownerUrl } = await house.openDatabase();
  const written = await writePlans({ url: ownerUrl, days, folder, now: house.now() });
  for (const name of written) house.out(path.join(folder, name));
  house.say(SENTENCES.plansWritten[language]({ count: written.length, folder }));
  return 0;
}
