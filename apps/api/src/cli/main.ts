import { parseArgs } from 'node:util';
import { CommandRefused, type CommandHouse, type DatabaseUrls } from './command';
import { HELP } from './help-text';
import { scheduleCheck } from './schedule-check';
import { SENTENCES } from './sentences';

interface Launched {
  openDatabase(): Promise<DatabaseUrls>;
  dataDir: string;
}

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  organisation: { type: 'string' },
  login: { type: 'string' },
  name: { type: 'string' },
  given: { type: 'string' },
  days: { type: 'string' },
  to: { type: 'string' },
  lang: { type: 'string' },
  head: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Switch = 'dry-run' | 'json';

export interface Given {
  words: string[];
  options: Partial<Record<Exclude<keyof typeof OPTIONS, Switch>, string>> & Partial<Record<Switch, boolean>>;
}

/**
 * The command line. @returns the exit code: 0 done, 1 done but for rows to correct, 2 nothing could be done.
 * A command is loaded when it is asked for: reading a schedule needs no database and loads none.
 */
export async function main(argv: string[], { openDatabase, dataDir }: Launched): Promise<number> {
  const language = argv.join(' ').includes('--lang en') || argv.includes('--lang=en') ? 'en' : 'fr';
  const house: CommandHouse = {
    ...{ openDatabase, dataDir, language, out: print },
    say: (text) => process.stderr.write(`${text}\n`),
    now: () => process.env.JALON_NOW ?? new Date().toISOString(),
  };
  try {
    if (argv.includes('--help') || argv.includes('-h')) return help(house, 0);
    if (argv[0] === 'schedule' && argv[1] === 'check') return await scheduleCheck(argv.slice(2), house);
    if (argv[0] === 'pathway') return await (await import('./pathway/pathway-command')).pathwayCommand(argv.slice(1), house);
    if (argv[0] === 'assessment')
      return await (await import('./assessment/assessment-command')).assessmentCommand(argv.slice(1), house);
    if (argv[0] === 'retention')
      return await (await import('./retention/retention-command')).retentionCommand(argv.slice(1), house);
    return await run(givenIn(argv, language), house);
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    house.say(error.message);
    return 2;
  }
}

function help({ out, language }: CommandHouse, code: number): number {
  out(HELP[language]);
  return code;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function givenIn(argv: string[], language: 'fr' | 'en'): Given {
  try {
    const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
    return { words: positionals, options: values };
  } catch {
    throw new CommandRefused(SENTENCES.unknownCommand[language]({ command: argv.join(' ') }));
  }
}

async function run(given: Given, house: CommandHouse): Promise<number> {
  const [command, what] = given.words;
  if (command === 'import') return (await import('./import-lists')).importLists(given, house);
  if (command === 'admin' && what === 'create') return (await import('./create-administrator')).createAdministrator(given, house);
  if (command === 'backup') return (await import('./backup/back-up')).backUp(given, house);
  if (command === 'restore') return (await import('./backup/restore')).restore(given, house);
  if (command === 'export-plans') return (await import('./plans/export-plans')).exportPlans(given, house);
  if (command === 'journal' && what === 'verify') return (await import('./journal/verify')).verify(given, house);
  if (command === 'journal' && what === 'new-epoch') return (await import('./journal/new-epoch')).newEpoch(house);
  if (command === 'status') return (await import('./status/status')).status(given, house);
  if (command === 'help' || command === undefined) return help(house, command === undefined ? 2 : 0);
  throw new CommandRefused(SENTENCES.unknownCommand[house.language]({ command: given.words.join(' ') }));
}
