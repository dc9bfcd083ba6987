import {
  proposedAnswers,
  scoreAssessment,
  type AssessmentForm,
  type FormItem,
  type FormSettings,
} from '@jalon/domain/assessment';
import { ageInYears, isFullDate } from '@jalon/domain/calendar';
import { useMemo, useState } from 'react';

export type Typed = Readonly<Record<string, string>>;

/** A figure as it is typed: « 18,7 » and « 18.7 » are one. Anything else stays as it is, for the form to refuse. */
function read(item: FormItem, typed: string): unknown {
  if (item.kind !== 'number' && item.kind !== 'age') return typed;
  const plain = typed.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

interface Asked {
  birthDate: string | null;
  sex: string | null;
  today: string;
  settings?: FormSettings;
}

/** What was answered so far, and its exact score at each moment: the same decision as the server's. */
export function useAnswers(form: AssessmentForm, { birthDate, sex, today, settings: own = {} }: Asked) {
  const [on, setOn] = useState(today);
  const [typed, setTyped] = useState<Typed>({});
  const [settings, setSettings] = useState<FormSettings>(own);
  const birth = birthDate && isFullDate(birthDate) && on >= birthDate ? birthDate : null;
  const age = birth && on ? String(ageInYears(birth, on)) : '';
  const proposed = Object.entries(proposedAnswers(form, { birthDate, sex }, on)).filter(([key]) => !typed[key]);
  const shown = (item: FormItem) => typed[item.key] ?? (item.kind === 'age' && !item.optional ? age : '');
  const answers = useMemo(() => {
    const given = form.items.map((item) => [item.key, typed[item.key] ?? (item.kind === 'age' ? age : ''), item] as const);
    return Object.fromEntries(given.filter(([, text]) => text.trim() !== '').map(([key, text, item]) => [key, read(item, text)]));
  }, [form, typed, age]);
  const scored = useMemo(() => scoreAssessment(form, { answers, settings, on }), [form, answers, settings, on]);
  const answer = (key: string, value: string) => setTyped((all) => ({ ...all, [key]: value }));
  return {
    on,
    setOn,
    settings,
    set: (key: string, value: string | number) => setSettings((all) => ({ ...all, [key]: value })),
    shown,
    /** What the identity says of the questions still open: counted once confirmed. */
    proposed,
    confirm: () => setTyped((all) => ({ ...all, ...Object.fromEntries(proposed) })),
    answer,
    answers,
    scored,
    touched: Object.keys(typed).length > 0,
    /** One gesture for every question still open that has this answer. */
    answerRest: (code: string) =>
      setTyped((all) => {
        const open = form.items.filter(({ key }) => !all[key]);
        const fits = open.filter((item) => item.kind === 'choice' && item.answers.some((one) => one.code === code));
        return { ...all, ...Object.fromEntries(fits.map(({ key }) => [key, code])) };
      }),
  };
}

export type Answers = ReturnType<typeof useAnswers>;
