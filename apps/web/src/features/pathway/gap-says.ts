import type { ToldOfVisit } from '@jalon/domain/continuity';
import type { NearDays } from '../../words/near-days';
import { type TemplateNames } from '../../words/template-names';
import type { useGapWords } from './gap-words';
import type { Gap } from './operations';

/** A gap in words. */
export function saidOf(
  t: ReturnType<typeof useGapWords>,
  dates: NearDays,
  names: TemplateNames,
  gap: Pick<Gap, 'code' | 'data'>,
  told?: ToldOfVisit,
): { title: string; why: string } {
  const data = (gap.data ?? {}) as Record<string, string | null>;
  switch (gap.code) {
    case 'no-next-step':
      return {
        title: t('no-next-step'),
        why: data['lastStepOn'] ? t('no-next-step-why', { date: dates.short(data['lastStepOn']) }) : t('no-next-step-never'),
      };
    case 'milestone-past-window':
      return {
        title: names.milestone(data['title'] ?? ''),
        why: told
          ? t(told.is === 'seen' ? 'saidSeen' : 'lostSince', { date: dates.short(told.on) })
          : data['due'] && data['to']
            ? t('milestone-past-window-why', { due: dates.short(data['due']), to: dates.short(data['to']) })
            : '',
      };
    case 'visit-without-blood-test':
    case 'visit-without-decision':
      return {
        title: t(gap.code),
        why: data['visitStart'] ? t(`${gap.code}-why`, { when: dates.dayHour(data['visitStart']) }) : '',
      };
    case 'no-pivot':
      return { title: t('no-pivot'), why: t('no-pivot-why') };
    case 'pivot-absent':
      return {
        title: t('pivot-absent'),
        why: data['until'] ? t('pivot-absent-until', { date: dates.short(data['until']) }) : t('pivot-absent-why'),
      };
    default: {
      const day = data['on'] ?? data['lastOn'] ?? data['endsOn'];
      const facts = { title: names.milestone(data['title'] ?? ''), to: data['to'] ?? '', count: Number(data['attempts'] ?? 0) };
      const words = { ...facts, date: day ? dates.short(day) : '' };
      return { title: t(gap.code as 'not-reached', words), why: t(`${gap.code as 'not-reached'}-why`, words) };
    }
  }
}

/** A kind of gap, without anybody in it. */
export function nameOfKind(t: ReturnType<typeof useGapWords>, code: string): string {
  if (code === 'milestone-past-window') return t('kind-milestone');
  return t(code as 'no-pivot', { title: t('kind-appointment') });
}

/** What a milestone that waits for a date is called: an appointment given from there is about it. */
export function awaitedIn({ code, data }: Pick<Gap, 'code' | 'data'>): string {
  const { title } = (data ?? {}) as Record<string, string | null>;
  return code === 'milestone-past-window' ? (title ?? '') : '';
}
