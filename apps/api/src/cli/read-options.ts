import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandRefused } from './command';
import { SENTENCES } from './sentences';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words and options of one command; one that it does not know is refused, never ignored. */
export function optionsOf<T extends Options>(args: string[], options: T, language: 'fr' | 'en', usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'([^' ]+)[^']*'/.exec(String(error))?.[1] ?? '';
    throw new CommandRefused(SENTENCES.optionWrong[language]({ option, usage }));
  }
}

/** « a=b », as --anchor and --score take it. */
export function pairOf(text: string, option: string, language: 'fr' | 'en'): [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new CommandRefused(SENTENCES.pairWrong[language]({ option, typed: text }));
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

export function readJson(file: string, language: 'fr' | 'en'): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CommandRefused(SENTENCES.fileMissing[language]({ file }));
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new CommandRefused(SENTENCES.notJson[language]({ file }));
  }
}
