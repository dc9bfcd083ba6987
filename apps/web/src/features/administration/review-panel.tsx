import { Banner, Button, ConfirmDialog, ErrorState, Panel, Skeleton, Tag, useToast } from '@jalon/ui';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import styles from './administration.module.css';
import { ACCESS_REVIEW, COMPLETE_REVIEW, OPEN_REVIEW, REVIEW_SITUATION, type Reviewed } from './review-operations';
import { useReviewWords } from './review-words';
import { useRefusals } from './use-refusals';

const active = { refetchQueries: 'active' as const, awaitRefetchQueries: true };

/** Each situation kept or ended, by whom and when; what remains is on top, and only when nothing remains is the review complete. */
export function ReviewPanel() {
  const t = useReviewWords();
  const { date } = useDates();
  const { show } = useToast();
  const { data, error, refetch } = useQuery(ACCESS_REVIEW);
  const [open] = useMutation(OPEN_REVIEW, active);
  const [decide] = useMutation(REVIEW_SITUATION, active);
  const [complete] = useMutation(COMPLETE_REVIEW, active);
  const [ending, setEnding] = useState<Reviewed | null>(null);
  const { problem, busy, attempt } = useRefusals();
  const review = data?.accessReview;

  const keep = ({ situation }: Reviewed) =>
    attempt(async () => (await decide({ variables: { situation, kept: true } })).data?.reviewSituation);
  const end = async ({ situation }: Reviewed) => {
    if (await attempt(async () => (await decide({ variables: { situation, kept: false } })).data?.reviewSituation))
      setEnding(null);
  };
  const finish = async () => {
    if (await attempt(async () => (await complete()).data?.completeAccessReview)) show({ message: t('completed'), tone: 'done' });
  };

  if (error && !review) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!review) return <Skeleton lines={8} lineHeight={56} />;
  return (
    <>
      <p className="dense soft">{t('what')}</p>
      {problem && !ending && <Banner tone="alert">{problem}</Banner>}
      {!review.openedAt && (
        <div className={styles.tools}>
          <p className="grow">
            {review.lastCompletedAt && review.dueOn
              ? t('last', { date: date(review.lastCompletedAt), due: date(review.dueOn) })
              : t('never')}
          </p>
          <Button variant="primary" busy={busy} onClick={() => void attempt(async () => (await open()).data?.openAccessReview)}>
            {t('begin')}
          </Button>
        </div>
      )}
      {review.openedAt && (
        <>
          <div className={styles.tools}>
            <p className="grow" role="status">
              {t('openedBy', { date: date(review.openedAt), name: review.openedBy ?? '' })}{' '}
              <b>{review.remaining > 0 ? t('remaining', { count: review.remaining }) : t('none')}</b>
            </p>
            {review.remaining === 0 && (
              <Button variant="primary" busy={busy} onClick={() => void finish()}>
                {t('complete')}
              </Button>
            )}
          </div>
          <Panel flush label={t('review')}>
            <ul className={styles.people}>
              {review.situations.map((one) => (
                <ReviewLine key={one.situation} line={one} onKeep={() => void keep(one)} onEnd={() => setEnding(one)} />
              ))}
            </ul>
          </Panel>
        </>
      )}
      {ending && (
        <ConfirmDialog
          {...{ opened: true, busy, error: problem, title: t('endTitle'), confirmLabel: t('end') }}
          onClose={() => setEnding(null)}
          onConfirm={() => void end(ending)}
        >
          {t('endWhat', { name: ending.name, title: ending.title })}
        </ConfirmDialog>
      )}
    </>
  );
}

function ReviewLine({ line, onKeep, onEnd }: { line: Reviewed; onKeep: () => void; onEnd: () => void }) {
  const t = useReviewWords();
  const { date, dateHour } = useDates();
  const { name, title, units, fromOn, untilOn, lastSeenAt, decision, decidedAt, decidedBy } = line;
  const named = { name, title };
  return (
    <li className={styles.reviewed}>
      <div className={styles.who}>
        <p>
          <b>{name}</b> <span className="soft">{[title, units].filter(Boolean).join(' · ')}</span>
        </p>
        <p className="small mute">
          {[
            t('since', { date: date(fromOn) }),
            untilOn && t('until', { date: date(untilOn) }),
            lastSeenAt ? t('seen', { when: dateHour(lastSeenAt) }) : t('neverSeen'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {decision && decidedAt ? (
        <Tag tone={decision === 'kept' ? 'done' : 'mute'}>
          {t(decision === 'kept' ? 'kept' : 'ended', { date: date(decidedAt), name: decidedBy ?? '' })}
        </Tag>
      ) : (
        <div className={styles.reviewActs}>
          <Button aria-label={t('keepOf', named)} onClick={onKeep}>
            {t('keep')}
          </Button>
          <Button aria-label={t('endOf', named)} variant="quiet" onClick={onEnd}>
            {t('end')}
          </Button>
        </div>
      )}
    </li>
  );
}
