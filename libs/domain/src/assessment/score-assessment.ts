import { isIsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';
import { readAnswer, same } from './read-answer';
import type { AssessmentForm, AssessmentRefusal, FormItem, FormSettings, GivenAnswers, Reading, ScoredAssessment } from './types';

/** Scores a form exactly. What cannot be understood is refused, never guessed; what is missing leaves no total. */
export function scoreAssessment(form: AssessmentForm, given: GivenAnswers): Result<ScoredAssessment, AssessmentRefusal> {
  if (!isIsoDate(given.on)) return refuse({ code: 'not-a-day' as const, typed: given.on });
  const chosen = settingsOf(form, given.settings ?? {});
  if (!chosen.ok) return chosen;
  const named = byItem(form, given.answers);
  if (!named.ok) return named;
  const items: Record<string, number> = {};
  const values: Record<string, number> = {};
  const missing: string[] = [];
  for (const item of form.items) {
    const typed = named.value.get(item.key);
    if (typed === undefined || typed === null || typed === '') {
      if (!item.optional) missing.push(item.key);
      continue;
    }
    const answer = readAnswer(item, typed, chosen.value, given.on);
    if (!answer.ok) return answer;
    if (answer.value.points !== null) items[item.key] = answer.value.points;
    if (answer.value.value !== null) values[item.key] = answer.value.value;
  }
  const total = missing.length > 0 ? null : exactSum([form.start, ...Object.values(items)]);
  const reading = total === null ? null : readingOf(form, total, values, chosen.value);
  return ok({ total, items, reading, missing, settings: chosen.value });
}

/** Weights have two decimals: summed in hundredths, so that the bounds are exactly the bounds. */
function exactSum(points: readonly number[]): number {
  return points.reduce((sum, point) => sum + Math.round(point * 100), 0) / 100;
}

function byItem(
  form: AssessmentForm,
  answers: Readonly<Record<string, unknown>>,
): Result<Map<string, unknown>, AssessmentRefusal> {
  const named = new Map<string, unknown>();
  for (const [typed, answer] of Object.entries(answers)) {
    const item = itemNamed(form, typed);
    if (!item) return refuse({ code: 'item-unknown' as const, typed, known: form.items.map(({ key }) => key) });
    if (named.has(item.key)) return refuse({ code: 'item-twice' as const, item: item.key });
    named.set(item.key, answer);
  }
  return ok(named);
}

/** « food-intake », « foodIntake » and « food_intake » are one. */
function itemNamed(form: AssessmentForm, typed: string): FormItem | undefined {
  const words = typed.replace(/([a-z])([A-Z])/g, '$1 $2');
  return form.items.find(({ key, also = [] }) => same(words, [key, ...also]) || same(typed, [key, ...also]));
}

function settingsOf(form: AssessmentForm, given: Readonly<Record<string, unknown>>): Result<FormSettings, AssessmentRefusal> {
  const known = form.settings ?? [];
  const stray = Object.keys(given).find((typed) => !known.some(({ key }) => key === typed));
  if (stray !== undefined) return refuse({ code: 'setting-unknown' as const, typed: stray, known: known.map(({ key }) => key) });
  const settings: Record<string, string | number> = {};
  for (const setting of known) {
    const typed = given[setting.key] ?? setting.usual;
    if (setting.kind === 'number') {
      const { key, from, to } = setting;
      if (typeof typed !== 'number' || !Number.isFinite(typed) || typed < from || typed > to)
        return refuse({ code: 'not-a-number' as const, item: key, typed: JSON.stringify(typed), from, to, whole: false });
      settings[key] = typed;
    } else {
      const choice = setting.among.find(({ code, title, en }) => same(typed, [code, title, en]));
      const allowed = setting.among.map(({ code }) => code);
      if (!choice) return refuse({ code: 'answer-unknown' as const, item: setting.key, typed: JSON.stringify(typed), allowed });
      settings[setting.key] = choice.code;
    }
  }
  return ok(settings);
}

function readingOf(
  { readings }: AssessmentForm,
  total: number,
  values: Readonly<Record<string, number>>,
  settings: FormSettings,
): ScoredAssessment['reading'] {
  const holds = ({ atLeast, atLeastSetting, atMost, when }: Reading): boolean => {
    const least = atLeastSetting === undefined ? atLeast : Number(settings[atLeastSetting]);
    const value = when ? values[when.item] : undefined;
    const asked = !when || (value !== undefined && value >= when.atLeast && value <= when.atMost);
    return asked && total >= (least ?? -Infinity) && total <= (atMost ?? Infinity);
  };
  const found = readings.find(holds);
  return found ? { code: found.code, fr: found.fr, en: found.en } : null;
}
