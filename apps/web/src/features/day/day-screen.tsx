import { holds, type JobFunction } from '@jalon/access';
import { Banner, Button, Dialog, ErrorState, HotkeyHints, Page, PageHeader, Skeleton, SkipLink, usePrintSheet } from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import { InHouseLanguage } from '../../words/house-language';
import { useSession } from '../session/session';
import { ChangeStrip } from './change-strip';
import type { Day, DayReason, DayRow } from './day-query';
import { DayPrint } from './day-print';
import styles from './day.module.css';
import type { ListFilter, VisitFilter } from './filters';
import { Legend } from './legend';
import { MissingSchedules, NoSchedule } from './no-schedule';
import { PLAN, PlanBoard } from './plan-board';
import { PlanHead, WithoutPathway } from './plan-head';
import type { VisitSlots } from './plan-visit';
import planStyles from './plan.module.css';
import { TownHome } from './town-home';
import type { ShownDay } from './use-day';
import { useMoments } from './use-moments';
import { useFollowUpResumed } from './use-follow-up-resumed';
import { useTaskDone } from './use-task-done';
import { useDayWords } from './words';
import { WorklistPanel } from './worklist-panel';
import { hrefOfReason } from './where-reasons-lead';

export interface DayScreenProps extends VisitSlots {
  shown: ShownDay;
  lists: ListFilter;
  onLists: (filter: ListFilter) => void;
  visits: VisitFilter;
  onVisits: (filter: VisitFilter) => void;
  /** An action on a visit, done on the spot. */
  onVisitAction: (visit: string, action: string) => void;
}

/** The landing page: the list on the left, the plan on the right; on a phone one under the other. */
export function DayScreen(props: DayScreenProps) {
  const t = useDayWords();
  const { shown } = props;
  const { day } = shown;
  if (!day) {
    if (shown.failed) {
      return (
        <Page>
          <PageHeader title={t('today')} />
          <ErrorState title={t('failedTitle')} onRetry={shown.retry} retrying={shown.loading} />
        </Page>
      );
    }
    return <Loading />;
  }
  return <Filled {...props} shown={{ ...shown, day }} />;
}

function Filled({ shown, lists, onLists, visits, onVisits, onVisitAction, ...slots }: DayScreenProps & { shown: { day: Day } }) {
  const t = useDayWords();
  const { me, now } = useSession();
  const { day } = shown;
  const at = useMoments(day);
  const [keys, setKeys] = useState(false);
  const [initials, setInitials] = useState(true);
  const [sheet, setSheet] = useState<{ on: string | null; printedAt: string } | null>(null);
  const { printing, print } = usePrintSheet();
  const taskDone = useTaskDone();
  const resumed = useFollowUpResumed();
  const mayChange = holds(me.function as JobFunction, 'pathway.change');
  const act = (_: DayRow, reason: DayReason) => {
    if (reason.action === 'resume-follow-up') return resumed(reason);
    return reason.about.kind === 'task' ? taskDone(reason.about.id) : onVisitAction(reason.about.id, reason.action);
  };
  const list = (
    <WorklistPanel
      shown={shown}
      at={at}
      filter={lists}
      onFilter={onLists}
      onKeys={() => setKeys(true)}
      hrefOf={(row, reason) => hrefOfReason(row, reason, mayChange)}
      act={act}
    />
  );
  return (
    <>
      {shown.failed && (
        <Banner tone="warning" action={<Button onClick={shown.retry}>{t('retry')}</Button>}>
          {t('failedTitle')} {t('stillTrue', { hour: at.hour(day.now) })}
        </Banner>
      )}
      {day.home === 'town' && <TownHome day={day} at={at} list={list} />}
      {day.home === 'list' && <div className={styles.alone}>{list}</div>}
      {day.home === 'plan' && (
        <div className={styles.day}>
          {day.visits.length > 0 && <SkipLink to={PLAN}>{t('toPlan')}</SkipLink>}
          {list}
          <section className={planStyles.plan} aria-labelledby="day-plan">
            <PlanHead
              {...{ day, at, initials }}
              filter={visits}
              onFilter={onVisits}
              onInitials={setInitials}
              onPrint={(on) => {
                setSheet({ on, printedAt: new Date(now()).toISOString() });
                print();
              }}
            />
            {day.changes && <ChangeStrip changes={day.changes} at={at} />}
            <WithoutPathway day={day} />
            {day.visits.length > 0 && <MissingSchedules day={day} at={at} />}
            <Legend />
            {day.visits.length === 0 ? (
              <NoSchedule day={day} at={at} />
            ) : (
              <PlanBoard day={day} at={at} filter={visits} {...slots} />
            )}
          </section>
        </div>
      )}
      {printing && sheet && (
        <InHouseLanguage>
          <DayPrint {...{ day, initials }} {...sheet} />
        </InHouseLanguage>
      )}
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
    </>
  );
}

function KeysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const t = useDayWords();
  return (
    <Dialog opened onClose={onClose} title={t('keysTitle')} size="sm">
      <HotkeyHints
        label={t('shortcuts')}
        hints={[
          { keys: ['J', 'K'], label: t('walk') },
          { keys: ['↵'], label: t('act') },
          { keys: ['X'], label: t('select') },
          { keys: ['R'], label: t('putOff') },
          { keys: ['C'], label: t('handOver') },
          { keys: ['V'], label: t('see') },
          { keys: ['←', '↑', '↓', '→'], label: t('walkPlan') },
          { keys: ['/'], label: t('find') },
          { keys: ['Échap'], label: t('close') },
        ]}
      />
    </Dialog>
  );
}

/** The frame and the headings at once, grey lines of the final height. */
/** Whose day is never beside a plan: its grey lines are not drawn for them. */
const WITHOUT_PLAN = ['coordinator', 'pilot-physician', 'general-practitioner', 'town-nurse'];

function Loading() {
  const t = useDayWords();
  const { me } = useSession();
  const list = (
    <div className={styles.waiting}>
      <h1>{t('today')}</h1>
      <Skeleton lines={9} lineHeight={70} />
    </div>
  );
  if (WITHOUT_PLAN.includes(me.function))
    return (
      <div className={styles.alone} aria-busy="true">
        {list}
      </div>
    );
  return (
    <div className={styles.day} aria-busy="true">
      {list}
      <div className={planStyles.plan}>
        <Skeleton lines={8} lineHeight={75} />
      </div>
    </div>
  );
}
