import { graphql } from '@jalon/graphql';
import { useQuery } from '@apollo/client/react';
import type { PageId } from '../../app/navigation';

/** What waits for this person, by page; `unread` is the bell's. */
export type Badges = Partial<Record<PageId, number>> & { unread?: number };

const BADGES = graphql(`
  query Badges {
    badges {
      unread
      toHandle
      requests
      toSign
      waitingRows
      tasksDue
      identities
    }
  }
`);

/** Active on every page: asked again with it after each act, and whenever the server says that something happened. */
export function useBadges(): Badges {
  const { data } = useQuery(BADGES);
  const badges = data?.badges;
  if (!badges) return {};
  return {
    unread: badges.unread,
    messages: badges.toHandle,
    requests: badges.requests,
    sign: badges.toSign,
    waiting: badges.waitingRows,
    tasks: badges.tasksDue,
    identities: badges.identities,
  };
}
