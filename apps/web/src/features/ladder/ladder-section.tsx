import { LADDER_EXITS, type LadderState } from '@jalon/domain/continuity';
import { Button, EmptyState, ErrorState, FigureStrip, Icon, Sentence, SentenceMenu, Skeleton, usePrintSheet } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { InHouseLanguage } from '../../words/house-language';
import { useSession } from '../session/session';
import { LadderPrint } from './ladder-print';
import { LettersDialog } from './letters-dialog';
import { useLetterWords } from './letter-words';
import { LadderTable } from './ladder-table';
import type { Way } from './operations';
import { LADDER } from './page-operations';
import { useLadderPageWords } from './page-words';
import { RatePanel } from './rate-panel';
import { RungMark } from './state-of-way';
import styles from './ladder.module.css';

const RUNGS = [
  { id: 'upcoming', hint: 'upcomingHint' },
  { id: 'due', hint: 'dueHint' },
  { id: 'past-window', hint: 'pastHint', tone: 'late' },
  { id: 'chased', hint: 'chasedHint' },
  { id: 'to-confirm', hint: 'confirmHint' },
  { id: 'lost', hint: 'lostHint', tone: 'late' },
  { id: 'resumed', hint: 'resumedHint' },
] as const;
const LEFT = 'left';
const KNOWN: readonly string[] = [...RUNGS.map(({ id }) => id), LEFT];
const FIRST_LOOKED_AT = ['past-window', 'chased', 'to-confirm', 'lost'];

export interface LadderAddress {
  word(name: string): string | undefined;
  keep(part: Record<string, string | undefined>): void;
}

interface Props {
  mayChange: boolean;
  /** The choices stand in the address. */
  address: LadderAddress;
}
/** Those in sight whose window has passed and who are not lost: the batch of letters. */
const WRITTEN_TO = ['past-window', 'chased'];

/** The visit that most of those in sight wait for: what a figure is first asked about. */
function mostAwaited(rows: readonly Way[]): string | null {
  const keys = rows.map(({ waitsSince }) => waitsSince.key);
  const times = (key: string) => keys.filter((one) => one === key).length;
  return keys.reduce<string | null>((most, key) => (most === null || times(key) > times(most) ? key : most), null);
}

const statesOf = (rungs: readonly string[]): string[] => rungs.flatMap((rung) => (rung === LEFT ? [...LADDER_EXITS] : [rung]));

/** Everybody whose visits are awaited: the rungs choose what the table shows. Nothing at all for a team that awaits none. */
export function LadderSection({ mayChange, address }: Props) {
  const t = useLadderPageWords();
  const l = useLetterWords();
  const { me, today, now } = useSession();
  const { date } = useDates(me.timeZone);
  const { printing, print } = usePrintSheet();
  const [printedAt, setPrintedAt] = useState('');
  const rungs =
    address
      .word('echelons')
      ?.split(',')
      .filter((one) => KNOWN.includes(one)) ?? FIRST_LOOKED_AT;
  const template = address.word('parcours') ?? '';
  const pivot = address.word('referent') ?? '';
  const [writing, setWriting] = useState<readonly string[] | null>(null);
  const { data, previousData, error, refetch } = useQuery(LADDER, { variables: { states: statesOf(rungs) } });
  const ladder = (data ?? previousData)?.ladder;
  if (!ladder)
    return error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Skeleton lines={8} lineHeight={40} />;
  if (ladder.counts.length === 0) return null;
  const count = (states: readonly string[]) =>
    ladder.counts.reduce((sum, one) => (states.includes(one.state) ? sum + one.count : sum), 0);
  const choose = (id: string) =>
    address.keep({ echelons: (rungs.includes(id) ? rungs.filter((rung) => rung !== id) : [...rungs, id]).join(',') });
  const templates = [...new Set(ladder.rows.map(({ templateTitle }) => templateTitle))];
  const pivots = [...new Set(ladder.rows.flatMap(({ pivotName }) => pivotName ?? []))].sort();
  const order = statesOf([...RUNGS.map(({ id }) => id), LEFT]);
  const rows = ladder.rows
    .filter((row) => (!template || row.templateTitle === template) && (!pivot || row.pivotName === pivot))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const asked = new URLSearchParams({
    states: statesOf(rungs).join(','),
    ...(template && { template }),
    ...(pivot && { pivot }),
  });
  const toWrite = rows.filter(({ state }) => WRITTEN_TO.includes(state)).map(({ visit }) => visit.id);
  return (
    <>
      <header>
        <div className={styles.head}>
          <h2 className={styles.title}>{t('title')}</h2>
          <Button
            size="sm"
            icon="print"
            disabled={rows.length === 0}
            onClick={() => {
              setPrintedAt(new Date(now()).toISOString());
              print();
            }}
          >
            {t('print')}
          </Button>
          <Button
            size="sm"
            icon="download"
            render={({ className, children }) => (
              <a className={className} href={`/files/ladder?${asked.toString()}`} download>
                {children}
              </a>
            )}
          >
            {t('export')}
          </Button>
          {mayChange && toWrite.length > 0 && (
            <Button size="sm" icon="mail" onClick={() => setWriting(toWrite)}>
              {l('prepare')}
            </Button>
          )}
        </div>
        <Sentence>
          {t('of')}{' '}
          <SentenceMenu
            label={t('of')}
            value={template}
            onChange={(value) => address.keep({ parcours: value || undefined })}
            options={[{ value: '', label: t('everyTemplate') }, ...templates.map((value) => ({ value, label: value }))]}
          />{' '}
          {t('followedBy')}{' '}
          <SentenceMenu
            label={t('followedBy')}
            value={pivot}
            onChange={(value) => address.keep({ referent: value || undefined })}
            options={[{ value: '', label: t('everybody') }, ...pivots.map((value) => ({ value, label: value }))]}
          />
          .
        </Sentence>
      </header>
      <div className={styles.rungs}>
        <FigureStrip
          label={t('ladder')}
          pressed={rungs}
          onPress={choose}
          entries={[
            ...RUNGS.map((rung) => ({
              id: rung.id,
              figure: count([rung.id]),
              mark: <RungMark state={rung.id as LadderState} />,
              label: t(`rung-${rung.id}`),
              hint: t(rung.hint),
              ...('tone' in rung && count([rung.id]) > 0 ? { tone: rung.tone } : {}),
            })),
            {
              id: LEFT,
              figure: count(LADDER_EXITS),
              mark: <Icon name="arrow-right" size={14} />,
              label: t('left'),
              hint: t('leftHint'),
            },
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('none', { date: date(today()) })} />
      ) : (
        <LadderTable rows={rows} mayChange={mayChange} />
      )}
      <RatePanel kinds={ladder.kinds} mostAwaited={mostAwaited(ladder.rows)} address={address} />
      {printing && printedAt && (
        <InHouseLanguage>
          <LadderPrint rows={rows} printedAt={printedAt} />
        </InHouseLanguage>
      )}
      {writing && <LettersDialog visits={writing} title={l('title')} onClose={() => setWriting(null)} />}
    </>
  );
}
