import { ageInYears, isIsoDate, type IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';
import type { AssessmentRefusal, Band, FormItem, FormSettings } from './types';

/** What an answer counts, and the number that it stands for when readings ask for it. */
export interface ReadAnswer {
  points: number | null;
  value: number | null;
}

type Read = Result<ReadAnswer, AssessmentRefusal>;

export function readAnswer(item: FormItem, typed: unknown, settings: FormSettings, on: IsoDate): Read {
  switch (item.kind) {
    case 'choice': {
      const found = item.answers.filter(({ code, title, points, also = [] }) =>
        typeof typed === 'number' ? points === typed : same(typed, [code, title, ...also]),
      );
      const [answer] = found;
      if (!answer || found.length > 1)
        return unknown(
          item.key,
          typed,
          item.answers.map(({ code }) => code),
        );
      return ok({ points: answer.points, value: answer.points });
    }
    case 'yes-no': {
      const yes = typed === true || same(typed, ['yes', 'oui']);
      if (!yes && typed !== false && !same(typed, ['no', 'non'])) return unknown(item.key, typed, ['yes', 'no', 'true', 'false']);
      const points = yes ? item.yes : item.no;
      return ok({ points, value: points });
    }
    case 'number': {
      const whole = item.whole === true;
      const real = typeof typed === 'number' && Number.isFinite(typed) && (!whole || Number.isInteger(typed));
      if (!real || typed < item.from || typed > item.to) return notANumber(item, typed, whole);
      return ok({ points: pointsIn(item.bands, typed, settings), value: typed });
    }
    case 'age':
      return readAge(item, typed, settings, on);
    case 'text':
      return typeof typed === 'string' ? ok({ points: null, value: null }) : unknown(item.key, typed, []);
  }
}

function readAge(item: Extract<FormItem, { kind: 'age' }>, typed: unknown, settings: FormSettings, on: IsoDate): Read {
  let years = typed;
  if (typeof typed === 'string' && /^\d{4}-/.test(typed)) {
    if (!isIsoDate(typed)) return refuse({ code: 'not-a-day' as const, typed });
    if (typed > on) return refuse({ code: 'born-after' as const, birth: typed, on });
    years = ageInYears(typed, on);
  }
  if (typeof years !== 'number' || !Number.isInteger(years) || years < item.from || years > item.to)
    return notANumber(item, typed, true);
  return ok({ points: pointsIn(item.bands, years, settings), value: years });
}

function pointsIn(bands: readonly Band[] | undefined, value: number, settings: FormSettings): number | null {
  if (!bands) return null;
  const mine = bands.filter(({ setting = {} }) => Object.entries(setting).every(([key, code]) => settings[key] === code));
  return mine.find(({ below = Infinity }) => value < below)?.points ?? null;
}

/** Without accents, capitals and signs: « Sévère » is « severe ». */
const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_’'-]+/g, ' ')
    .trim();

export function same(typed: unknown, names: readonly string[]): boolean {
  return typeof typed === 'string' && names.some((name) => plainly(name) === plainly(typed));
}

const asTyped = (typed: unknown): string => (typeof typed === 'string' ? `"${typed}"` : (JSON.stringify(typed) ?? String(typed)));

function unknown(item: string, typed: unknown, allowed: string[]) {
  return refuse({ code: 'answer-unknown' as const, item, typed: asTyped(typed), allowed });
}

function notANumber({ key, from, to }: { key: string; from: number; to: number }, typed: unknown, whole: boolean) {
  return refuse({ code: 'not-a-number' as const, item: key, typed: asTyped(typed), from, to, whole });
}
