import { Banner, Button, StateMark, useToast } from '@jalon/ui';
import { useEffect, useRef } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { draftAddress } from './awaited-list';
import { ACKNOWLEDGE_FIRST } from './first-operations';
import { useFirstWords } from './first-words';
import { asLines, doctorOf } from './lines-of';
import type { Head } from './operations';
import { RefusalBanner } from './refusal-banner';
import { useLineWords } from './use-line-words';
import { useWhen } from './use-when';

/** A prescription that nobody signed yet, on the file: what it says, for whom it waits. */
export function DraftInPanel({ head }: { head: Head }) {
  const t = useFirstWords();
  const words = useLineWords();
  const when = useWhen();
  const { draft } = head;
  if (!draft) return null;
  const refused = draft.state === 'refused';
  const name = doctorOf(head);
  return (
    <Banner
      tone={refused ? 'alert' : 'info'}
      title={t(refused ? 'refused' : 'waits', { name })}
      action={head.draftActs.length > 0 && <Button href={draftAddress(head)}>{t(refused ? 'fix' : 'open')}</Button>}
    >
      {asLines(draft.lines).map((line) => (
        <p key={line.id}>{words.whole(line)}</p>
      ))}
      <p className="small">{draft.reason ?? t('preparedBy', { by: draft.by, when: when(draft.at) })}</p>
    </Banner>
  );
}

/** Given to the practice: one gesture to acknowledge, or where it stands. */
export function GivenToPractice({ head }: { head: Head }) {
  const t = useFirstWords();
  const when = useWhen();
  const toast = useToast();
  const { me } = useSession();
  const { ask, busy, refusal } = useAsked();
  const { id, toAcknowledge, mayAcknowledge, acknowledgedAt, acknowledgedBy } = head;
  const inTown = me.function === 'town-nurse';
  const here = useRef<HTMLDivElement>(null);
  const waits = toAcknowledge && mayAcknowledge;
  // The file loads in parts: whoever came for the prescription is taken to it once it is there.
  useEffect(() => {
    if (waits && window.location.hash === '#ordonnance') here.current?.scrollIntoView({ block: 'center' });
  }, [waits]);
  const acknowledge = async () => {
    if ((await ask(ACKNOWLEDGE_FIRST, { id })).done) toast.show({ message: t('closed'), tone: 'done' });
  };
  if (waits)
    return (
      <div ref={here}>
        <Banner
          tone="change"
          title={t('newForTown')}
          action={
            <Button variant="primary" size="touch" icon="check" busy={busy} onClick={() => void acknowledge()}>
              {t(inTown ? 'acknowledge' : 'acknowledgeFor')}
            </Button>
          }
        >
          <RefusalBanner refusal={refusal} />
        </Banner>
      </div>
    );
  if (toAcknowledge) return <StateMark state="waiting" label={t('waitsPractice')} />;
  if (acknowledgedAt)
    return <StateMark state="done" label={t('acknowledged', { by: acknowledgedBy ?? '', when: when(acknowledgedAt) })} />;
  return null;
}
