import { holds, type JobFunction } from '@jalon/access';
import { useHotkeys } from '@jalon/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ChartersToSign } from '../features/charter/charters-to-sign';
import { DayScreen } from '../features/day/day-screen';
import { LISTS, VISITS, oneOf } from '../features/day/filters';
import { useDay } from '../features/day/use-day';
import { useSession } from '../features/session/session';
import type { Visit, VisitQuestion } from '../features/visit/visit';
import { VisitDialog } from '../features/visit/visit-dialogs';
import { ArrivalMenu, SignsMenu } from '../features/visit/visit-menus';

/** The list's actions on a visit, and the question that each opens. */
const QUESTIONS: Record<string, VisitQuestion> = {
  'chase-blood-test': 'blood-test',
  'ask-blood-test-prescription': 'blood-test',
  'ask-decision': 'decision',
  'ask-decision-again': 'decision',
  'confirm-decision': 'decision',
  'check-arrival': 'arrival',
};

/** Everybody's home: the day, with what may be noted on its visits. The filters stand in the address. */
export function DayPage() {
  const { me } = useSession();
  const shown = useDay();
  const search = useSearch({ strict: false }) as { liste?: unknown; venues?: unknown };
  const navigate = useNavigate();
  const keep = (part: { liste?: string | undefined; venues?: string | undefined }) =>
    void navigate({ to: '/', search: { ...search, ...part } as never, replace: true });
  const [asked, setAsked] = useState<{ visit: string; question: VisitQuestion } | null>(null);
  const visits = shown.day?.visits ?? [];
  const visit = asked && visits.find(({ id }) => id === asked.visit);
  const ask = (question: VisitQuestion, { id }: Visit) => setAsked({ visit: id, question });
  useHotkeys({
    v: () => {
      const id = document.activeElement?.closest<HTMLElement>('[data-visit]')?.dataset['visit'] ?? hovered();
      if (id && visits.some((one) => one.id === id && one.status === 'planned')) setAsked({ visit: id, question: 'see' });
    },
  });
  return (
    <>
      {holds(me.function as JobFunction, 'charter.sign') && <ChartersToSign />}
      <DayScreen
        shown={shown}
        lists={oneOf(LISTS, search.liste)}
        onLists={(filter) => keep({ liste: filter === 'all' ? undefined : filter })}
        visits={oneOf(VISITS, search.venues)}
        onVisits={(filter) => keep({ venues: filter === 'all' ? undefined : filter })}
        onVisitAction={(id, action) => {
          const question = QUESTIONS[action];
          if (question) setAsked({ visit: id, question });
        }}
        arrivalMenu={(one, trigger) => <ArrivalMenu visit={one} trigger={trigger} />}
        signsMenu={(one, trigger) => <SignsMenu visit={one} trigger={trigger} onAsk={ask} />}
      />
      {asked && visit && (
        <VisitDialog
          question={asked.question}
          visit={visit}
          onClose={() => setAsked(null)}
          onAsk={(question) => setAsked({ visit: visit.id, question })}
        />
      )}
    </>
  );
}

const hovered = (): string | undefined => document.querySelector<HTMLElement>('[data-visit]:hover')?.dataset['visit'];
