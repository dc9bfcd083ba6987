import { ActDialog, Button, EmptyState, ErrorState, Field, Panel, RadioCardGroup, Skeleton, Tag, TextArea } from '@jalon/ui';
import { EMERGENCY_VERDICTS, type EmergencyVerdict } from '@jalon/domain/circle';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { EMERGENCY_ACCESSES, REVIEW_EMERGENCY, type Access } from './operations';
import { useEmergencyWords } from './words';
import styles from './emergency.module.css';

/** The data-protection officer's list: those that nobody has judged first. */
export function ReviewEmergencies() {
  const t = useEmergencyWords();
  const { data, error, refetch } = useQuery(EMERGENCY_ACCESSES);
  const [judged, setJudged] = useState<Access | null>(null);
  const list = data?.emergencyAccesses;
  if (error && !list) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!list) return <Skeleton lines={6} lineHeight={56} />;
  return (
    <Panel flush label={t('title')}>
      {list.length === 0 ? (
        <EmptyState title={t('nothing')} />
      ) : (
        <ul className={styles.list}>
          {list.map((one) => (
            <AccessLine key={one.id} one={one} onReview={() => setJudged(one)} />
          ))}
        </ul>
      )}
      {judged && <ReviewDialog one={judged} onClose={() => setJudged(null)} />}
    </Panel>
  );
}

function AccessLine({ one, onReview }: { one: Access; onReview: () => void }) {
  const t = useEmergencyWords();
  const said = useSaid();
  const { date } = useDates();
  const { by, title, organisation, verdict, reviewedAt, reviewedBy, reviewNote } = one;
  const judged = { by: reviewedBy ?? '', date: reviewedAt ? date(reviewedAt) : '' };
  return (
    <li>
      <div className={styles.said}>
        <p>
          <b>{by}</b> <span className="soft">{`${title}, ${organisation}`}</span>
        </p>
        <p>{said.why(one)}</p>
        <p className="small mute">{said.when(one)}</p>
        {reviewNote && <p className="small">{reviewNote}</p>}
      </div>
      {verdict ? (
        <Tag tone={verdict === 'justified' ? 'done' : 'late'}>
          {t(verdict === 'justified' ? 'wasJustified' : 'wasNotJustified', judged)}
        </Tag>
      ) : (
        <Button aria-label={t('reviewOf', { by })} onClick={onReview}>
          {t('review')}
        </Button>
      )}
    </li>
  );
}

/** Why and when, as whoever opened has said it. */
function useSaid() {
  const t = useEmergencyWords();
  const { me } = useSession();
  const { date, dayOf, hour } = useDates(me.timeZone);
  return {
    why: ({ reason, words }: Access) => t('saidWhy', { reason: t(reason as 'on-call'), words }),
    when: ({ fromAt, endsAt, opened }: Access) =>
      [
        t('when', { date: date(dayOf(fromAt)), from: hour(fromAt), to: hour(endsAt) }),
        opened === 0 ? t('neverRead') : t('opened', { count: opened }),
      ].join(' · '),
  };
}

function ReviewDialog({ one, onClose }: { one: Access; onClose: () => void }) {
  const t = useEmergencyWords();
  const said = useSaid();
  const { ask, busy, refusal } = useAsked();
  const [verdict, setVerdict] = useState<EmergencyVerdict | null>(null);
  const [note, setNote] = useState('');
  const keep = async () => {
    const { done } = await ask(REVIEW_EMERGENCY, { input: { id: one.id, verdict: verdict ?? '', note } });
    if (done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('reviewOf', { by: one.by })}
      size="sm"
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <p>{said.why(one)}</p>
      <p className="small mute">{said.when(one)}</p>
      <RadioCardGroup<EmergencyVerdict>
        legend={t('verdict')}
        required
        options={EMERGENCY_VERDICTS.map((value) => ({ value, label: t(value), hint: t(`${value}Hint`) }))}
        value={verdict}
        onChange={setVerdict}
      />
      <Field label={t('note')} required={verdict === 'not-justified'}>
        <TextArea rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
