import { Button, Checkbox, Dialog, MenuButton } from '@jalon/ui';
import { useState } from 'react';
import { useLive } from '../../live/live-provider';
import type { Day } from './day-query';
import { VISITS, type VisitFilter } from './filters';
import { usePlanWords } from './plan-words';
import styles from './plan.module.css';
import type { Moments } from './use-moments';

interface Props {
  day: Day;
  at: Moments;
  filter: VisitFilter;
  onFilter: (filter: VisitFilter) => void;
  initials: boolean;
  onInitials: (initials: boolean) => void;
  /** Null: all the days. */
  onPrint: (on: string | null) => void;
}

/** How many come and how, how old this is, what is shown, and the sheet to print. */
export function PlanHead({ day, at, filter, onFilter, initials, onInitials, onPrint }: Props) {
  const t = usePlanWords();
  const { connected } = useLive();
  const standing = day.visits.filter(({ status }) => status !== 'cancelled');
  const of = (kind: string) => standing.filter(({ arrival }) => arrival.shown === kind).length;
  const kinds = [
    of('first') > 0 && t('firsts', { count: of('first') }),
    of('resumption') > 0 && t('resumptions', { count: of('resumption') }),
    of('unsure') > 0 && t('unsures', { count: of('unsure') }),
  ].filter(Boolean);
  const visits = t('visits', { count: standing.length });
  const words = {
    all: t('all'),
    first: t('onlyFirst'),
    unsure: t('onlyUnsure'),
    red: t('onlyRed'),
    mine: t('onlyMine'),
    changed: t('onlyChanged'),
  };
  const hour = at.hour(day.now);
  return (
    <div className={styles.head}>
      <div>
        <h2 className={styles.title}>
          {day.units.map(({ name, shortName }) => (day.units.length > 1 ? shortName : name)).join(' · ')}
        </h2>
        <p className="soft dense">
          {kinds.length > 0 ? t('summary', { visits, kinds: kinds.join(', ') }) : visits}{' '}
          <span className="mute">· {t(connected ? 'refreshed' : 'refreshedCut', { hour })}</span>
        </p>
      </div>
      <div className={styles.tools}>
        <MenuButton
          label={words[filter]}
          icon="filter"
          items={VISITS.map((one) => ({ id: one, label: words[one], chosen: one === filter, onSelect: () => onFilter(one) }))}
        />
        <Checkbox label={t('initials')} checked={initials} onChange={(event) => onInitials(event.target.checked)} />
        <MenuButton
          label={t('print')}
          icon="print"
          align="end"
          items={[
            ...day.days.map((on) => ({
              id: on,
              label: t('printDay', { day: at.longDay(on) }),
              onSelect: () => onPrint(on),
            })),
            { id: 'all', label: t('printAll'), onSelect: () => onPrint(null) },
          ]}
        />
      </div>
    </div>
  );
}

/** Patients whom nobody's pathway follows are offered one, all in one place: they are not a line each of the list. */
export function WithoutPathway({ day }: { day: Day }) {
  const t = usePlanWords();
  const [opened, setOpened] = useState(false);
  const without = [
    ...new Map(day.visits.filter((v) => !v.hasPathway && v.status === 'planned').map((v) => [v.patient.id, v.patient])).values(),
  ];
  if (without.length === 0) return null;
  return (
    <p className={styles.offer}>
      {t('noPathway', { count: without.length })}
      <Button variant="quiet" size="sm" onClick={() => setOpened(true)}>
        {t('offer')}
      </Button>
      {opened && (
        <Dialog opened onClose={() => setOpened(false)} title={t('noPathway', { count: without.length })}>
          <ul className={styles.offers}>
            {without.map((patient) => (
              <li key={patient.id}>
                <span>
                  <b>{patient.familyName}</b> {patient.givenName}
                </span>
                <Button
                  size="sm"
                  href={`/patients/${patient.id}?parcours=nouveau`}
                  aria-label={t('offerTo', { name: `${patient.familyName} ${patient.givenName}` })}
                >
                  {t('offer')}
                </Button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </p>
  );
}
