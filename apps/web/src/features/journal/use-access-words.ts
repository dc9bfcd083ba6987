import { PURPOSES } from '@jalon/access';
import { useDates } from '../../words/dates';
import type { Access } from './report-operations';
import { useReportWords } from './report-words';

const KINDS = ['listed', 'opened', 'wrote', 'exported', 'denied'] as const;

/** The five answers of a line, in words; on the page and on paper alike. A second text of a cell is smaller, or on its own line. */
export function useAccessWords(timeZone: string) {
  const t = useReportWords();
  const { date, hour, dayOf } = useDates(timeZone);
  return (one: Access) => {
    const kind = KINDS.find((each) => each === one.kind);
    const listed = kind === 'listed';
    const purpose = PURPOSES.find((each) => each === one.purpose) ?? 'unsaid';
    return {
      when: [date(dayOf(one.at)), listed ? '' : hour(one.at)],
      where: one.organisation ? [one.organisation, ''] : [t('elsewhere'), t('elsewhereNote')],
      who: [one.title ?? (one.organisation ? t('automatic') : ''), one.name ?? ''],
      what: [kind ? t(`kind-${kind}`) : one.kind, listed && one.times > 1 ? t('times', { count: one.times }) : ''],
      why: [t(`why-${purpose}`), ''],
    } satisfies Record<string, [string, string]>;
  };
}
