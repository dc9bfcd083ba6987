import { Button, EmptyState, ErrorState, IconButton, IconNote, join, Link, Panel, Severity, Skeleton, telHref } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { sexOf } from '@jalon/domain/patient';
import { useDates } from '../../words/dates';
import { nearDays, type NearDays } from '../../words/near-days';
import { useTemplateNames, type TemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { PATIENTS, type PatientRow } from './operations';
import type { PatientsChoice } from './patients-question';
import { usePatientsWords, type PatientsWords } from './patients-words';
import { ageInWords } from './says-who';
import { usePatientWords } from './words';
import styles from './patients.module.css';

const HEADS = ['patient', 'where', 'next', 'pivot', 'secure'] as const;

/** One's patients: situations complexes first, then what is to be secured, then by name. */
export function PatientsList({ choice }: { choice: PatientsChoice }) {
  const t = usePatientsWords();
  const { me } = useSession();
  const question = { whose: choice.whose, which: choice.which, stage: choice.stage === 'any' ? null : choice.stage, after: null };
  const { data, error, loading, refetch, fetchMore } = useQuery(PATIENTS, { variables: { question } });
  const page = data?.patients;
  const follows = me.sees.includes('coordination');
  if (error && !page) return <ErrorState title={t('failed')} onRetry={() => void refetch()} retrying={loading} />;
  if (!page) return <Skeleton lines={10} lineHeight={50} />;
  if (page.patients.length === 0) {
    const asked = choice.which !== 'all' || choice.stage !== 'any' || choice.whose !== 'units';
    return (
      <EmptyState title={t(asked ? 'nobody' : 'nobodyYet')}>
        {asked ? t('nobodyWhy') : t(me.function === 'town-nurse' ? 'nobodyYetTown' : 'nobodyYetWhy')}
      </EmptyState>
    );
  }
  const more = () =>
    void fetchMore({
      variables: { question: { ...question, after: page.next } },
      updateQuery: (before, { fetchMoreResult: { patients } }) => ({
        patients: { ...patients, patients: [...before.patients.patients, ...patients.patients] },
      }),
    });
  const groups = [
    { title: t('complex'), rows: page.patients.filter((row) => row.complex) },
    { title: t('others'), rows: page.patients.filter((row) => !row.complex) },
  ].filter((group) => group.rows.length > 0);
  return (
    <div className={join(styles.list, !follows && styles.namesOnly)}>
      {groups.map((group) => (
        <Panel
          key={group.title}
          flush
          title={groups.length > 1 || group.rows[0]?.complex ? group.title : undefined}
          label={t('title')}
        >
          {follows && (
            <div className={styles.heads} aria-hidden>
              {HEADS.map((head) => (
                <span key={head}>{t(head)}</span>
              ))}
            </div>
          )}
          <ul className={styles.rows}>
            {group.rows.map((row) => (
              <PatientLine key={row.id} row={row} follows={follows} />
            ))}
          </ul>
        </Panel>
      ))}
      {page.next && (
        <div className={styles.more}>
          <Button onClick={more} busy={loading}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whoever does not see coordination is told nothing of a pathway, rather than that there is none. */
function PatientLine({ row, follows }: { row: PatientRow; follows: boolean }) {
  const t = usePatientsWords();
  const p = usePatientWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const name = `${row.usedFamilyName} ${row.usedGivenName}`;
  const near = nearDays(dates, today());
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p>
          <Link href={`/patients/${row.id}`} className={styles.name}>
            <b>{row.usedFamilyName}</b> {row.usedGivenName}
          </Link>{' '}
          {row.confusable && <IconNote icon="two-heads" strong spoken={t('confusable')} />}
        </p>
        <p className="small mute">
          {[ageInWords(p, row.birthDate, today()), dates.date(row.birthDate), row.city].filter(Boolean).join(' · ')}
        </p>
        {row.complexReasons.length > 0 && <p className="small soft">{row.complexReasons.join(' · ')}</p>}
      </div>
      {follows && <Way row={row} near={near} />}
      {row.phone && (
        <IconButton className={styles.phone} icon="phone" variant="quiet" label={t('call', { name })} href={telHref(row.phone)} />
      )}
    </li>
  );
}

function Way({ row, near }: { row: PatientRow; near: NearDays }) {
  const names = useTemplateNames();
  const t = usePatientsWords();
  return (
    <>
      <div className={styles.cell}>
        <span className={styles.label}>{t('where')}</span>
        {row.stage ? t(`at-${row.stage}` as 'at-treatment') : <span className="mute">{t('noPathway')}</span>}
      </div>
      <div className={styles.cell}>
        <span className={styles.label}>{t('next')}</span>
        {row.nextStepOn && row.nextStep ? (
          <>
            {names.milestone(row.nextStep)}, <span className="nw">{near.day(row.nextStepOn)}</span>
          </>
        ) : (
          <span className="mute">–</span>
        )}
      </div>
      <div className={styles.cell}>
        <span className={styles.label}>{t('pivot')}</span>
        {row.pivot ?? <span className="mute">–</span>}
      </div>
      <div className={styles.gap}>{gapOf(t, near, names, row)}</div>
    </>
  );
}

interface Breach {
  code: string;
  severity: number;
  since: string;
  data?: { title?: string };
}

function gapOf(t: PatientsWords, near: NearDays, names: TemplateNames, row: PatientRow) {
  const breach = row.breach as Breach | null;
  if (!breach) return null;
  const level = breach.severity >= 3 ? 3 : breach.severity === 2 ? 2 : 1;
  const what = breach.code === 'milestone-past-window' ? names.milestone(breach.data?.title ?? '') : t(breach.code as 'no-pivot');
  return <Severity level={level} label={`${what}, ${saidOf(t, near, row, breach)}`} />;
}

/** What people said of an awaited visit goes before since when the calendar waits for it. */
function saidOf(t: PatientsWords, near: NearDays, { saidSeenOn, lostOn, sex }: PatientRow, { since }: Breach): string {
  if (saidSeenOn) return t('saidSeen', { date: near.short(saidSeenOn) });
  if (lostOn) return t(`lost${sexOf(sex)}`, { date: near.short(lostOn) });
  return t('since', { date: near.short(since) });
}
