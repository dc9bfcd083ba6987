import type { AssessmentForm, FormItem } from '@jalon/domain/assessment';
import { inColumns } from '../table';

/** What a file of answers may hold for one form, so that another program can write it. */
export function describeForm(form: AssessmentForm) {
  return {
    name: form.name,
    version: form.version,
    title: form.title,
    source: form.source,
    start: form.start,
    settings: form.settings ?? [],
    items: form.items.map((item) => ({
      key: item.key,
      title: item.title,
      kind: item.kind,
      required: item.optional !== true,
      otherNames: item.also ?? [],
      answers: answersOf(item),
    })),
    readings: form.readings,
    file: { answers: Object.fromEntries(form.items.map((item) => [item.key, exampleOf(item)])), on: '2026-11-24' },
  };
}

function answersOf(item: FormItem): unknown {
  switch (item.kind) {
    case 'choice':
      return item.answers;
    case 'yes-no':
      return { yes: item.yes, no: item.no, accepted: ['yes', 'no', 'oui', 'non', true, false] };
    case 'number':
      return { from: item.from, to: item.to, unit: item.unit ?? null, whole: item.whole === true, bands: item.bands ?? [] };
    case 'age':
      return { from: item.from, to: item.to, accepted: ['82', '"1943-02-05"'], bands: item.bands ?? [] };
    case 'text':
      return 'text';
  }
}

function exampleOf(item: FormItem): unknown {
  if (item.kind === 'choice') return item.answers[0]?.code;
  if (item.kind === 'yes-no') return 'no';
  if (item.kind === 'age') return '1943-02-05';
  return item.kind === 'number' ? item.from : '';
}

export function formInWords(form: AssessmentForm, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  const rows = form.items.map((item) => [
    item.key,
    possible(item, fr),
    item.title + (item.optional ? (fr ? ' (facultatif)' : ' (optional)') : ''),
  ]);
  const settings = (form.settings ?? []).map((setting) => {
    const among = setting.kind === 'choice' ? setting.among.map(({ code }) => code).join(' | ') : `${setting.from}–${setting.to}`;
    return `--setting ${setting.key}=${setting.usual}   (${setting.title} : ${among})`;
  });
  const example = JSON.stringify(describeForm(form).file);
  const file = fr
    ? 'Un fichier de réponses, seules ou avec « on » et « settings » :'
    : 'A file of answers, alone or with "on" and "settings":';
  return [
    form.title,
    form.source,
    '',
    inColumns(rows),
    ...(settings.length > 0 ? ['', ...settings] : []),
    '',
    file,
    example,
  ].join('\n');
}

function possible(item: FormItem, fr: boolean): string {
  switch (item.kind) {
    case 'choice':
      return item.answers.map(({ code, points }) => `${code} (${points})`).join(' | ');
    case 'yes-no':
      return `yes (${item.yes}) | no (${item.no})`;
    case 'number':
      return `${item.from}–${item.to}${item.unit ? ` ${item.unit}` : ''}`;
    case 'age':
      return fr ? 'années, ou date de naissance 1943-02-05' : 'years, or a birth date 1943-02-05';
    case 'text':
      return fr ? 'texte' : 'text';
  }
}
