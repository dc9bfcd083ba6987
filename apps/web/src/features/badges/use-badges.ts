import type { PageId } from '../../app/navigation';

/** What waits for this person, by page; `unread` is the bell's. */
export type Badges = Partial<Record<PageId, number>> & { unread?: number };

export function useBadges(): Badges {
  return {};
}
