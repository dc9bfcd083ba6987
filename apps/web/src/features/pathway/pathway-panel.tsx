import { isGrown } from '@jalon/domain/patient';
import { Button, EmptyState, MenuButton, Panel, StateLegend, Timeline, type DatedState } from '@jalon/ui';
import { useMemo, useState } from 'react';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { DatesDialog } from './dates-dialog';
import { EnrolDialog } from './enrol-dialog';
import { lanesOf } from './lanes';
import { MilestoneDialog } from './milestone-dialog';
import { MoveDialog, moveTitle } from './move-dialog';
import type { File, Pathway } from './operations';
import type { Wanted } from './record-form';
import { useRecordWords } from './record-words';
import { RecordsDialog } from './records-dialog';
import { usePathwayWords } from './words';
import styles from './pathway-panel.module.css';

const LEGEND: readonly DatedState[] = ['done', 'due', 'late', 'upcoming'];

interface Props {
  file: File;
  mayChange: boolean;
  onAppointment: (id: string) => void;
  /** The form that satisfies a milestone, when one does. */
  fill: (milestone: string) => (() => void) | null;
}

/** The whole way on one line of days: stages, milestones, appointments, calls, support care. */
export function PathwayPanel({ file, mayChange, onAppointment, fill }: Props) {
  const t = usePathwayWords();
  const r = useRecordWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const language = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const [move, setMove] = useState<Pathway['moves'][number] | null>(null);
  const [dating, setDating] = useState(false);
  const [noting, setNoting] = useState<{ wanted: Wanted | null } | null>(null);
  const [enrolling, setEnrolling] = useState(false);
  const pathway = file.coordination?.pathway ?? null;
  const day = today();
  const birth = file.administrative?.birthDate;
  const isChild = birth ? !isGrown(birth, day) : false;
  const lanes = useMemo(
    () =>
      pathway
        ? lanesOf(t, {
            language,
            pathway,
            calls: file.coordination?.calls ?? [],
            appointments: file.schedule?.appointments ?? [],
            today: day,
            dayOf: dates.dayOf,
            dayMonth: dates.dayMonth,
          })
        : [],
    [t, pathway, file, day, dates],
  );
  if (!pathway || pathway.status === 'closed')
    return (
      <Panel label={t('timeline')}>
        <EmptyState
          title={pathway ? `${t('template', { title: names.template(pathway.title) })}, ${t('closed')}` : t('none')}
          action={
            mayChange && (
              <Button variant="primary" onClick={() => setEnrolling(true)}>
                {t('enrol')}
              </Button>
            )
          }
        >
          {t('noneSentence')}
        </EmptyState>
        {enrolling && <EnrolDialog patient={file.id} onClose={() => setEnrolling(false)} />}
      </Panel>
    );
  const words = {
    done: t('done'),
    due: t('due'),
    late: t(isChild ? 'lateOfChild' : 'late'),
    upcoming: t('upcoming'),
    waiting: t('waiting'),
    unanswered: t('unanswered'),
    current: t('current'),
  };
  const milestone = pathway.milestones.find((m) => `milestone:${m.id}` === opened);
  const filling = milestone ? fill(milestone.id) : null;
  const movesOf = (wanted: (act: string) => boolean) =>
    pathway.moves
      .filter(({ act }) => wanted(act))
      .map((one) => ({
        id: `${one.act} ${one.to}`,
        label: moveTitle(t, one, language),
        danger: one.act === 'close',
        onSelect: () => setMove(one),
      }));
  const open = (id: string) => {
    if (id.startsWith('appointment:')) onAppointment(id.slice('appointment:'.length));
    else if (mayChange) setOpened(id);
  };
  return (
    <Panel
      flush
      title={t('template', { title: names.template(pathway.title) })}
      note={t(pathway.templateKind as 'local', { version: pathway.templateVersion, date: dates.date(pathway.includedOn) })}
      meta={<StateLegend label={t('legend')} states={LEGEND.map((state) => ({ state, label: words[state] }))} />}
      actions={
        mayChange && (
          <MenuButton
            label={t('move')}
            variant="quiet"
            items={[
              ...movesOf((act) => act !== 'close'),
              { id: 'beside', divider: true },
              { id: 'dates', label: r('dates'), onSelect: () => setDating(true) },
              { id: 'records', label: r('records'), onSelect: () => setNoting({ wanted: null }) },
              { id: 'at-last', divider: true },
              ...movesOf((act) => act === 'close'),
            ]}
          />
        )
      }
    >
      <div className={styles.line}>
        <Timeline
          label={t('timeline')}
          lanes={lanes}
          today={day}
          todayLabel={dayAndMonth(language, day)}
          stateLabels={words}
          dateLabel={dates.date}
          monthLabel={(iso) => monthOf(language, iso, day)}
          onOpen={open}
        />
      </div>
      {milestone && (
        <MilestoneDialog
          pathway={pathway.id}
          milestone={milestone}
          onNote={(wanted) => (setOpened(null), setNoting({ wanted }))}
          onFill={filling && (() => (setOpened(null), filling()))}
          onClose={() => setOpened(null)}
        />
      )}
      {move && <MoveDialog pathway={pathway} move={move} onClose={() => setMove(null)} />}
      {dating && <DatesDialog pathway={pathway} onClose={() => setDating(false)} />}
      {noting && <RecordsDialog pathway={pathway.id} wanted={noting.wanted} onClose={() => setNoting(null)} />}
    </Panel>
  );
}

function dayAndMonth(language: string, iso: string): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T12:00:00Z`));
}

/** « oct. », and the year with it where it changes. */
function monthOf(language: string, iso: string, today: string): string {
  const other = iso.slice(0, 4) !== today.slice(0, 4) && iso.slice(5, 7) === '01';
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC', ...(other ? { year: 'numeric' } : {}) });
  return format.format(new Date(`${iso}-01T12:00:00Z`));
}
