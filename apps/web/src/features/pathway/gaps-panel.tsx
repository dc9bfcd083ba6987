import type { ToldOfVisit } from '@jalon/domain/continuity';
import { Button, Panel, Severity } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { useFunctionWords } from './function-words';
import { awaitedIn, saidOf } from './gap-says';
import { useGapWords } from './gap-words';
import { GapDialog } from './gap-dialog';
import { ClosedGaps } from './closed-gaps';
import type { File, Gap } from './operations';
import styles from './gaps-panel.module.css';

interface Props {
  file: File;
  mayChange: boolean;
  /** What one can do about a gap on this page; the others lead nowhere yet. */
  onAct: (gap: Gap) => void;
  /** By title, the visits that ask for no date: somebody said that they were made, or the person is lost to follow-up. */
  told: ReadonlyMap<string, ToldOfVisit>;
}

const levelOf = (gap: Gap): 1 | 2 | 3 => (gap.severity >= 3 ? 3 : gap.severity === 2 ? 2 : 1);
const ACTABLE = [
  'no-pivot',
  'pivot-absent',
  'no-next-step',
  'milestone-past-window',
  'appointment-missed',
  'appointment-cancelled',
];

/** Every gap of this patient, the gravest first: what is missing, why, who can act. No panel when there is none. */
export function GapsPanel({ file, mayChange, onAct, told }: Props) {
  const t = useGapWords();
  const f = useFunctionWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const [asked, setAsked] = useState<Gap | null>(null);
  const gaps = file.coordination?.breaks ?? [];
  const closed = file.coordination?.closedBreaks ?? [];
  const [first, ...others] = gaps;
  const pivot = file.coordination?.toCall.find(({ kind }) => kind === 'pivot');
  if (!first)
    return closed.length === 0 ? null : (
      <Panel title={t('closedTitle')}>
        <ClosedGaps gaps={closed} />
      </Panel>
    );
  const level = (gap: Gap) => (
    <Severity level={levelOf(gap)} label={t(`level${levelOf(gap)}`, { date: near.short(gap.since) })} />
  );
  return (
    <Panel title={t('title')} tone="alert" meta={level(first)}>
      <ul className={styles.gaps}>
        {[first, ...others].map((gap, index) => {
          const known = told.get(awaitedIn(gap));
          const said = saidOf(t, near, names, gap, known);
          return (
            <li key={`${gap.code} ${index}`}>
              {index > 0 && <p className={styles.level}>{level(gap)}</p>}
              <p className="dense">
                <b>{said.title}</b>
                {said.why && `. ${said.why}`}
              </p>
              <Account gap={gap} mayChange={mayChange} onAsk={() => setAsked(gap)} />
              <div className={styles.foot}>
                <span className="dense soft">
                  {capital(f(gap.owner as 'physician'))}
                  {gap.owner === 'pivot-nurse' && pivot && (
                    <>
                      , <b>{pivot.name}</b>
                    </>
                  )}
                  {`, ${t(gap.due < today() ? 'duePassed' : 'dueBy', { date: near.short(gap.due) })}`}
                </span>
                {mayChange && ACTABLE.includes(gap.code) && known?.is !== 'lost' && (
                  <Act gap={gap} seen={known?.visit} onAct={onAct} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {closed.length > 0 && (
        <details className={styles.closed}>
          <summary>{t('closed', { count: closed.length })}</summary>
          <ClosedGaps gaps={closed} />
        </details>
      )}
      {asked && <GapDialog gap={asked} onClose={() => setAsked(null)} />}
    </Panel>
  );
}

/** What one does about it: of a visit that was made, to say so. */
function Act({ gap, seen, onAct }: { gap: Gap; seen: string | undefined; onAct: (gap: Gap) => void }) {
  const t = useGapWords();
  return seen ? (
    <Button href={`/visites/${seen}`}>{t('confirm')}</Button>
  ) : (
    <Button onClick={() => onAct(gap)}>{t(`do-${gap.code}` as 'do-no-pivot')}</Button>
  );
}

/** What people said of it, and the way to say it. */
function Account({ gap, mayChange, onAsk }: { gap: Gap; mayChange: boolean; onAsk: () => void }) {
  const t = useGapWords();
  const said = [gap.causeTitle && t('causeIs', { cause: gap.causeTitle }), gap.action, gap.outcome].filter(Boolean);
  return (
    <div className={styles.account} data-aligned="start">
      {said.length > 0 && <span className="dense soft">{said.join(' · ')}</span>}
      {mayChange && gap.id && (
        <Button variant="quiet" size="sm" onClick={onAsk}>
          {t(said.length > 0 ? 'accountAgain' : 'account')}
        </Button>
      )}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
