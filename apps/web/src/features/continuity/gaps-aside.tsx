import { ageInMonths, daysBetween } from '@jalon/domain/calendar';
import { Button, EmptyState, Link, Sentence, SentenceMenu, Severity } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
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

/** As the address says them. */
const LEVELS = { critique: 3, serieux: 2, veille: 1 } as const;
type Level = 'all' | keyof typeof LEVELS;
const TERMS = ['all', 'passee', 'semaine'] as const;
type Term = (typeof TERMS)[number];

interface Filters {
  word(name: string): string | undefined;
  keep(part: Record<string, string | undefined>): void;
}

interface Props {
  overview: Overview;
  /** The choices stand in the address. */
  address: Filters;
  mayTell: boolean;
  say: (gap: OpenGap) => { title: string; why: string };
  onTell: (gap: OpenGap) => void;
  /** The name of the gesture for a visit that somebody said was made. */
  confirm: string;
}

/** Everything to be secured, the gravest first: who, what, since when, whose it is. */
export function GapsAside({ overview, address, mayTell, say, onTell, confirm }: Props) {
  const t = useContinuityWords();
  const f = useFunctionWords();
  const { today } = useSession();
  const owner = address.word('responsable') ?? 'all';
  const level = (Object.keys(LEVELS) as Level[]).find((one) => one === address.word('gravite')) ?? 'all';
  const term = TERMS.find((one) => one === address.word('echeance')) ?? 'all';
  const keep = (name: string) => (value: string) => address.keep({ [name]: value === 'all' ? undefined : value });
  const [all, setAll] = useState(false);
  const { gaps } = overview;
  const owners = [...new Set(gaps.map((gap) => gap.owner))];
  const late = gaps.filter(({ due }) => due < today()).length;
  const chosen = gaps.filter(
    (gap) =>
      (owner === 'all' || gap.owner === owner) &&
      (level === 'all' || levelOf(gap) === LEVELS[level]) &&
      (term === 'all' || (term === 'passee' ? gap.due < today() : daysBetween(today(), gap.due) <= 7)),
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
              onChange={keep('responsable')}
              options={[
                { value: 'all', label: t('everyOwner') },
                ...owners.map((value) => ({ value, label: f(value as 'physician') })),
              ]}
            />
            {t('comma')}
            <SentenceMenu
              label={t('gravity')}
              value={level}
              onChange={keep('gravite')}
              options={[
                { value: 'all' as Level, label: t('everySeverity') },
                ...(Object.keys(LEVELS) as (keyof typeof LEVELS)[]).map((one) => ({
                  value: one as Level,
                  label: t(`level${LEVELS[one]}`),
                })),
              ]}
            />
            {t('comma')}
            <SentenceMenu
              label={t('term')}
              value={term}
              onChange={keep('echeance')}
              options={[
                { value: 'all' as Term, label: t('everyDue') },
                { value: 'passee' as Term, label: t('overdue') },
                { value: 'semaine' as Term, label: t('thisWeek') },
              ]}
            />
          </Sentence>
        )}
      </header>
      {shown.length === 0 ? (
        <div className={styles.nothing}>
          <EmptyState title={t(gaps.length === 0 ? 'none' : 'noneHere')} />
        </div>
      ) : (
        <ol className={styles.gaps}>
          {shown.map((gap) => (
            <GapRow key={gap.id} gap={gap} said={say(gap)}>
              {mayTell &&
                (gap.visit && gap.saidSeenOn ? (
                  <Button size="sm" href={`/visites/${gap.visit}`}>
                    {confirm}
                  </Button>
                ) : (
                  <Button size="sm" onClick={() => onTell(gap)}>
                    {t(gap.causeTitle ? 'follow' : 'tell')}
                  </Button>
                ))}
            </GapRow>
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

interface RowProps {
  gap: OpenGap;
  said: { title: string; why: string };
  /** What one can do about it. */
  children: ReactNode;
}

function GapRow({ gap, said, children }: RowProps) {
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
        {children}
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
