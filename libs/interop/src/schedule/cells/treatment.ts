import { tidy } from '../table';

export type Treatment = { readonly protocol: string | null; readonly cycle: number | null; readonly day: number | null };

const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const OUT_OF = String.raw`(?:\s*(?:\/|sur)\s*\d{1,2}(?!\d))?`;
/** « J3/7 », « J1-J7 »: the day of the visit is the first; the rest says of how many. */
const DAY = String.raw`(?:j|jour|d|day)\s*\.?\s*(?:n[°o]\s*)?(\d{1,3})(?:er)?(?![\d\p{L}])(?:\s*(?:\/|sur)\s*j?\d{1,2}(?![\d\p{L}])|\s*(?:[-–]|à|au)\s*j\d{1,2}(?![\d\p{L}]))?`;
const WEEK = String.raw`(?:[\s\-–]*(?:s|sem\.?|semaine)\s*\d{1,2}(?![\d\p{L}]))?`;
const CYCLE_AND_DAY = new RegExp(
  String.raw`${EDGE}(?:cycles?|cures?|cy|cu|c)\s*\.?\s*(?:n[°o.]*\s*)?(\d{1,3})(?!\d)${OUT_OF}[\s\-–—/_,.:(]*${DAY}`,
  'iu',
);
const CYCLE_WORD = new RegExp(String.raw`${EDGE}(?:cycle|cure)s?\s*:?\s*(?:n[°o.]*\s*)?(\d{1,3})(?![\d\p{L}])${OUT_OF}`, 'iu');
const CYCLE_LETTER = new RegExp(String.raw`${EDGE}c\.?(\d{1,2})(?![\d\p{L}])${OUT_OF}${WEEK}`, 'iu');
const DAY_AND_CYCLE = new RegExp(String.raw`${EDGE}j\.?(\d{1,3})c\.?(\d{1,3})(?![\d\p{L}])`, 'iu');
const CYCLE_RANK = new RegExp(String.raw`${EDGE}(\d{1,2})\s*(?:[èe]re?|re|[èe]me|i[èe]me|e|°)\s*(?:cycle|cure)(?!\p{L})`, 'iu');
/** « FOLFOX n°3 » */
const NUMBERED = /(?<=\p{L}[\p{L}\d-]*\s)n[°º]\s*(\d{1,2})$/iu;
const DAY_ALONE = new RegExp(`${EDGE}${DAY}`, 'iu');

/** Protocol, cycle and day however they share their cells: « EC100 C8 J1 », « Nivolumab - C5J1 », « FOLFOX (cure 3, jour 15) ». */
export function readTreatment(text: string): Treatment {
  const both = CYCLE_AND_DAY.exec(text);
  if (both) return { protocol: without(text, [both]), cycle: figure(both[1]), day: figure(both[2]) };
  const turned = DAY_AND_CYCLE.exec(text);
  if (turned) return { protocol: without(text, [turned]), cycle: figure(turned[2]), day: figure(turned[1]) };
  const cycle = CYCLE_WORD.exec(text) ?? CYCLE_RANK.exec(text) ?? CYCLE_LETTER.exec(text) ?? NUMBERED.exec(text);
  const day = DAY_ALONE.exec(text);
  return { protocol: without(text, [cycle, day]), cycle: figure(cycle?.[1]), day: figure(day?.[1]) };
}

/** A cell of a cycle column: « C9J1 », « 9 », « 9/1 », « C9 ». */
export function readCycleCell(text: string): { cycle: number | null; day: number | null } {
  const bare = /^\s*(\d{1,3})\s*(?:[/\-. ]\s*(\d{1,3}))?\s*$/.exec(text);
  if (bare) return { cycle: figure(bare[1]), day: figure(bare[2]) };
  const { cycle, day } = readTreatment(text);
  return { cycle, day };
}

/** A cell of a cycle-day column: « J1 », « 1 », « Jour 8 ». */
export function readDayCell(text: string): number | null {
  return figure(/^\s*(?:j|jour|d)?\s*\.?\s*(\d{1,3})\s*$/i.exec(text)?.[1]);
}

export function holdsCycle(text: string): boolean {
  const { cycle, day } = readTreatment(text);
  return cycle !== null || day !== null;
}

function without(text: string, matches: readonly (RegExpExecArray | null)[]): string | null {
  let left = text;
  for (const match of matches) if (match) left = left.replace(match[0], ' ');
  // « Cure 3 de FOLFIRI »
  if (matches.some((match) => match?.index === 0)) left = left.replace(/^\s*d(?:e\s+|['’]\s*)/iu, '');
  const clean = tidy(left)
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/^[\s\-–—/|,;:.(+]+|[\s\-–—/|,;:(+]+$/g, '')
    .replace(/\s*\)$/, (end) => (left.includes('(') && /\([^)]*\)\s*$/.test(tidy(left)) ? end : ''));
  const trimmed = tidy(clean);
  return trimmed === '' ? null : trimmed;
}

function figure(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
