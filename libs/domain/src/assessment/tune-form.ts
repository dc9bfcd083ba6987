import { ok, refuse, type Result } from '../result';
import type { AssessmentForm } from './types';

/** What an organisation sets for a form: the weight of each need, and what a setting is when nobody chooses. */
export interface FormTuning {
  points: Readonly<Record<string, number>>;
  settings: Readonly<Record<string, string | number>>;
}

export type TuningRefusal =
  | { code: 'weights-are-published'; form: string }
  | { code: 'weight-impossible'; item: string; from: number; to: number }
  | { code: 'setting-impossible'; setting: string };

/** Only a checklist without a published score has weights of one's own: altering EPICES or a G8 would no longer be one. */
export const hasLocalWeights = ({ name }: AssessmentForm): boolean => name === 'complexity';

const WEIGHTS = { from: 0, to: 5 };

export function checkTuning(form: AssessmentForm, { points, settings }: FormTuning): Result<FormTuning, TuningRefusal> {
  if (Object.keys(points).length > 0 && !hasLocalWeights(form))
    return refuse({ code: 'weights-are-published' as const, form: form.name });
  for (const [key, weight] of Object.entries(points)) {
    const known = form.items.some((item) => item.key === key && item.kind === 'yes-no');
    const possible = Number.isInteger(weight) && weight >= WEIGHTS.from && weight <= WEIGHTS.to;
    if (!known || !possible) return refuse({ code: 'weight-impossible' as const, item: key, ...WEIGHTS });
  }
  for (const [key, value] of Object.entries(settings)) {
    const setting = form.settings?.find((one) => one.key === key);
    const possible =
      setting?.kind === 'number'
        ? typeof value === 'number' && Number.isInteger(value) && value >= setting.from && value <= setting.to
        : setting?.among.some(({ code }) => code === value);
    if (!possible) return refuse({ code: 'setting-impossible' as const, setting: key });
  }
  return ok({ points, settings });
}

/** The form as this organisation uses it. */
export function tuneForm(form: AssessmentForm, tuning: FormTuning | null): AssessmentForm {
  if (!tuning) return form;
  const { points, settings } = tuning;
  return {
    ...form,
    items: form.items.map((item) => (item.kind === 'yes-no' ? { ...item, yes: points[item.key] ?? item.yes } : item)),
    settings: form.settings?.map((setting) => {
      const usual = settings[setting.key];
      if (setting.kind === 'number') return typeof usual === 'number' ? { ...setting, usual } : setting;
      return typeof usual === 'string' ? { ...setting, usual } : setting;
    }),
  };
}
