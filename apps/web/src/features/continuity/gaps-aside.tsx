import { ageInMonths, daysBetween } from '@jalon/domain/calendar';
import { Button, EmptyState, Link, Sentence, SentenceMenu, Severity } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useFunctionWords } from '../../words/function-words';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import type { OpenGap, Overview } from './operations';
import { useContinuityWords } from './words';
import styles from './continuity.module.css';

const FIRST_SHOWN = 8;
/** Under this age, a child: the age is part of the name. */
const CHILD_MONTHS = 18 * 12;

type Level = 'all' | '3' | '2' | '1';
type Term = 'all' | 'overdue' | 'week';

interface Props {
  overview: Overview;
  mayTell: boolean;
  say: (gap: OpenGap) => { title: string; why: string };
  onTell: (gap: OpenGap) => void;
}

/** Everything to be secured, the gravest first: who, what, since when, whose it is. */
export function GapsAside({ overview, mayTell, say, onTell }: Props) {
  const t = useContinuityWords();
  const f = useFunctionWords();
  const { today } = useSession();
  const [owner, setOwner] = useState('all');
  const [level, setLevel] = useState<Level>('all');
  const [term, setTerm] = useState<Term>('all');
  const [all, setAll] = useState(false);
  const { gaps } = overview;
  const owners = [...new Set(gaps.map((gap) => gap.owner))];
  const late = gaps.filter(({ due }) => due < today()).length;
  const chosen = gaps.filter(
    (gap) =>
      (owner === 'all' || gap.owner === owner) &&
      (level === 'all' || String(levelOf(gap)) === level) &&
      (term === 'all' || (term === 'overdue' ? gap.due < today() : daysBetween(today(), gap.due) <= 7)),
  );
  const shown = all ? chosen : chosen.slice(0, FIRST_SHOWN);
  return (
    <aside className={styles.aside} aria-labelledby="to-secure">
      <header className={styles.asideHead}>
        <h1 id="to-secure">{t('title')}</h1>
        <p className="dense soft">
          {t('summary', { count: gaps.length })}
          {late > 0 && `, ${t('summaryLate', { count: late })}`}
        </p>
        {gaps.length > 0 && (
          <Sentence>
            {t('shown')}{' '}
            <SentenceMenu
              label={t('shown')}
              value={owner}
              onChange={setOwner}
              options={[
                { value: 'all', label: t('everyOwner') },
                ...owners.map((value) => ({ value, label: f(value as 'physician') })),
              ]}
            />
            {t('comma')}
            <SentenceMenu
              label={t('gravity')}
              value={level}
              onChange={setLevel}
              options={[
                { value: 'all' as Level, label: t('everySeverity') },
                ...([3, 2, 1] as const).map((one) => ({ value: String(one) as Level, label: t(`level${one}`) })),
              ]}
            />
            {t('comma')}
            <SentenceMenu
              label={t('term')}
              value={term}
              onChange={setTerm}
              options={[
                { value: 'all' as Term, label: t('everyDue') },
                { value: 'overdue' as Term, label: t('overdue') },
                { value: 'week' as Term, label: t('thisWeek') },
              ]}
            />
          </Sentence>
        )}
      </header>
      {shown.length === 0 ? (
        <EmptyState title={t(gaps.length === 0 ? 'none' : 'noneHere')} />
      ) : (
        <ol className={styles.gaps}>
          {shown.map((gap) => (
            <GapRow key={gap.id} gap={gap} said={say(gap)} onTell={mayTell ? () => onTell(gap) : null} />
          ))}
        </ol>
      )}
      <footer className={styles.asideFoot}>
        {chosen.length > shown.length && (
          <Button variant="quiet" onClick={() => setAll(true)}>
            {t('moreGaps', { count: chosen.length - shown.length })}
          </Button>
        )}
        <span className="dense soft">{t('settled', { count: overview.settledThisMonth })}</span>
      </footer>
    </aside>
  );
}

const levelOf = ({ severity }: OpenGap): 1 | 2 | 3 => (severity >= 3 ? 3 : severity === 2 ? 2 : 1);

function GapRow({ gap, said, onTell }: { gap: OpenGap; said: { title: string; why: string }; onTell: (() => void) | null }) {
  const t = useContinuityWords();
  const f = useFunctionWords();
  const { me, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const job = f(gap.owner as 'physician');
  const owner = gap.owner === 'pivot-nurse' && gap.pivotName ? gap.pivotName : job;
  const level = levelOf(gap);
  return (
    <li className={styles.gap} data-level={level}>
      <div className={styles.top}>
        <Severity level={level} label={t(`level${level}`)} />
        <span>{t('sinceDays', { count: daysBetween(gap.since, today()) })}</span>
      </div>
      <p>
        <Link href={`/patients/${gap.patientId}`}>
          {gap.familyName} {gap.givenName}
        </Link>{' '}
        <span className="mute dense">{childAge(t, gap.birth, today())}</span>
        {gap.twins.length > 0 && <span className="mute dense"> · {t('twins', { names: gap.twins.join(', ') })}</span>}
      </p>
      <p className={styles.what}>
        {said.title}
        {said.why && `. ${said.why}`}
      </p>
      <div className={styles.foot}>
        <span>
          {gap.causeTitle ? t('cause', { cause: gap.causeTitle }) : t('noCause')}
          <br />
          {t(gap.due < today() ? 'ownerLate' : 'ownerDue', { owner, date: near.short(gap.due) })}
        </span>
        {onTell && (
          <Button size="sm" onClick={onTell}>
            {t(gap.causeTitle ? 'follow' : 'tell')}
          </Button>
        )}
      </div>
    </li>
  );
}

function childAge(t: ReturnType<typeof useContinuityWords>, birth: string, today: string): string {
  if (birth.length < 10) return '';
  const months = ageInMonths(birth, today);
  if (months >= CHILD_MONTHS) return '';
  return months < 36 ? t('ageMonths', { count: months }) : t('ageYears', { count: Math.floor(months / 12) });
}
