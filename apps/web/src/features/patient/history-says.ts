import type { NearDays } from '../../words/near-days';
import { type TemplateNames } from '../../words/template-names';
import type { HistoryWords } from './history-words';
import type { HistoryLine } from './operations';

type Data = Record<string, string | number | boolean | null | Record<string, string> | undefined>;

/** A line of the history: a word in bold, then a sentence of fact. */
export function saidOf(
  t: HistoryWords,
  dates: NearDays,
  names: TemplateNames,
  line: HistoryLine,
): { title: string; text: string } {
  const data = (line.data ?? {}) as Data;
  const title = t(`${line.source}-${line.kind}` as 'call-reached', { number: text(data['number']) });
  const parts = [factOf(t, dates, names, line, data), reasonOf(t, line.reason ?? null), line.by && t('by', { name: line.by })];
  return { title, text: parts.filter(Boolean).join(' · ') };
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function factOf(t: HistoryWords, dates: NearDays, names: TemplateNames, line: HistoryLine, data: Data): string {
  switch (line.source) {
    case 'appointment':
      return appointmentFact(t, dates, data);
    case 'pathway':
      return pathwayFact(t, dates, names, line.kind, data);
    case 'request': {
      const who = [text(data['practice']), data['channel'] === 'telephone' ? t('phone') : ''].filter(Boolean).join(', ');
      return t('named', { what: who, said: t(`wrong-${text(data['wrong'])}` as 'wrong-dates') });
    }
    case 'prescription':
      return t('signed', { prescriber: text(data['prescriber']) });
    case 'death':
      return t('diedOn', { date: dates.day(text(data['on'])), source: t(`from-${text(data['from'])}` as 'from-town') });
    case 'call':
      return names.milestone(text(data['purpose']));
    default: {
      const who = text(data['person']) || text(data['unit']);
      return t(line.kind === 'joined' ? 'joined' : 'left', { who });
    }
  }
}

function appointmentFact(t: HistoryWords, dates: NearDays, data: Data): string {
  const course = data['cycle'] ? ` C${text(data['cycle'])}${data['cycleDay'] ? ` J${text(data['cycleDay'])}` : ''}` : '';
  const what =
    text(data['label']) || (data['treatment'] ? `${text(data['treatment'])}${course}` : t(text(data['kind']) as 'other'));
  const instant = (side: unknown) =>
    typeof side === 'object' && side !== null ? text((side as Record<string, unknown>)['startsAt']) : '';
  const [from, to] = [instant(data['before']), instant(data['after'])];
  if (from && to && from !== to) return t('movedTo', { what, from: dates.dayHour(from), to: dates.dayHour(to) });
  return t('when', { what, when: dates.dayHour(to || text(data['startsAt'])) });
}

function pathwayFact(t: HistoryWords, dates: NearDays, names: TemplateNames, kind: string, data: Data): string {
  if (kind === 'enrolled') return t('enrolled', { template: names.template(text(data['template'])) });
  if (kind === 'opened') return t(`stage-${text(data['stage'])}` as 'stage-closed');
  // A stage that only this agreement has is named as it names it.
  if (kind === 'moved' && data['title']) return text(data['title']);
  if (kind === 'moved' || kind === 'closed') return t(`stage-${text(data['to'])}` as 'stage-closed');
  if (kind === 'pivot-changed')
    return data['relay']
      ? t('pivotAndRelay', { pivot: text(data['pivot']), relay: text(data['relay']) })
      : t('pivotIs', { pivot: text(data['pivot']) });
  if (kind === 'complexity') {
    const retained = [data['clinical'], data['social'], data['service']].map(text).filter(Boolean).join(' ; ');
    return [retained || t('notComplex'), text(data['why'])].filter(Boolean).join(' · ');
  }
  if (kind === 'assessed' || kind === 'assessment-set-aside') return text(data['form']).toUpperCase().replaceAll('-', ' ');
  if (kind === 'dated') {
    const days = data['on'] as unknown;
    return [names.milestone(text(data['title'])), ...(Array.isArray(days) ? days.map((day) => dates.day(text(day))) : [])]
      .filter(Boolean)
      .join(' · ');
  }
  const [title, result] = [names.milestone(text(data['title'])), text(data['result'])];
  return title && result ? t('named', { what: title, said: result }) : title || result;
}

/** A cancellation's reason is a code, perhaps with a detail; any other is somebody's words. */
function reasonOf(t: HistoryWords, reason: string | null): string {
  if (!reason) return '';
  const [code = '', ...detail] = reason.split(': ');
  const key = `reason-${code}` as 'reason-cancelled';
  const said = t(key);
  return said === key || said === String(key) ? reason : [said, detail.join(': ')].filter(Boolean).join(', ');
}
