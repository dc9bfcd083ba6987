import type { NearDays } from '../../words/near-days';
import type { Way } from './operations';
import type { LadderWords } from './words';

/** « fenêtre fermée le 17/11 », « jusqu’au 12/12 », « à partir du 03/02 ». */
export function windowSays(t: LadderWords, { visit, waitsSince }: Way, near: NearDays, today: string): string {
  if (today < visit.from) return t('opensOn', { date: near.short(visit.from) });
  if (waitsSince.to < today) return t('closedOn', { date: near.short(waitsSince.to) });
  return t('openUntil', { date: near.short(visit.to) });
}
