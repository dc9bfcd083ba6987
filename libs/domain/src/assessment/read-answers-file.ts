import { ok, refuse, type Result } from '../result';
import type { AssessmentRefusal } from './types';

export interface AnswersFile {
  answers: Record<string, unknown>;
  settings: Record<string, unknown>;
  on: string | null;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Either the answers alone, or { "answers": …, "settings": …, "on": "2026-11-24" }. */
export function readAnswersFile(file: unknown): Result<AnswersFile, AssessmentRefusal> {
  if (!isFields(file)) return refuse({ code: 'not-answers' as const });
  if (!('answers' in file)) {
    const { settings = {}, on = null, ...answers } = file;
    return whole(answers, settings, on);
  }
  const { answers, settings = {}, on = null, ...stray } = file;
  const [typed] = Object.keys(stray);
  if (typed !== undefined) return refuse({ code: 'item-unknown' as const, typed, known: ['answers', 'settings', 'on'] });
  return whole(answers, settings, on);
}

function whole(answers: unknown, settings: unknown, on: unknown): Result<AnswersFile, AssessmentRefusal> {
  if (!isFields(answers) || !isFields(settings)) return refuse({ code: 'not-answers' as const });
  if (on !== null && typeof on !== 'string') return refuse({ code: 'not-a-day' as const, typed: JSON.stringify(on) });
  return ok({ answers, settings, on });
}
