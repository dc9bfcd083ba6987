import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandRefused } from './command';
import { SENTENCES } from './sentences';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words and options of one command; one that it does not know is refused, never ignored, and so is one given twice. */
export function optionsOf<T extends Options>(args: string[], options: T, language: 'fr' | 'en', usage: string) {
  const parsed = parsedOr(args, options, (option) => SENTENCES.optionWrong[language]({ option, usage }));
  const seen = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option' || options[token.name]?.multiple) continue;
    if (seen.has(token.name)) throw new CommandRefused(SENTENCES.optionTwice[language]({ option: `--${token.name}` }));
    seen.add(token.name);
  }
  return parsed;
}

function parsedOr<T extends Options>(args: string[], options: T, refusal: (option: string) => string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw new CommandRefused(refusal(/'([^' ]+)[^']*'/.exec(String(error))?.[1] ?? ''));
  }
}

/** « a=b », as --anchor and --score take it. */
export function pairOf(text: string, option: string, language: 'fr' | 'en'): [string, string] {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) throw new CommandRefused(SENTENCES.pairWrong[language]({ option, typed: text }));
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** Pairs of an option that may be repeated, each key once. */
export function pairsOf(texts: readonly string[], option: string, language: 'fr' | 'en'): [string, string][] {
  const pairs = texts.map((text) => pairOf(text, option, language));
  const keys = pairs.map(([key]) => key.toLowerCase());
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  if (twice !== undefined) throw new CommandRefused(SENTENCES.optionTwice[language]({ option: `${option} ${twice}` }));
  return pairs;
}

export function readJson(file: string, language: 'fr' | 'en'): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CommandRefused(SENTENCES.fileMissing[language]({ file }));
  }
  const read = parsedJson(text.replace(/^\uFEFF/, ''), SENTENCES.notJson[language]({ file }));
  const key = repeatedKey(text);
  if (key !== null) throw new CommandRefused(SENTENCES.keyTwice[language]({ file, key }));
  return read;
}

function parsedJson(text: string, refusal: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandRefused(refusal);
  }
}

/** A name that one object of this well-formed JSON bears twice: of two answers to a question, the parser would keep the last in silence. */
function repeatedKey(json: string): string | null {
  const objects: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g)) {
    if (token === '{') objects.push(new Set());
    else if (token === '}') objects.pop();
    else if (text !== undefined && colon !== undefined) {
      const key = JSON.parse(text) as string;
      const keys = objects.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return null;
}
