import type { JobFunction } from '@jalon/access';
import {
  ActionBar,
  Button,
  ChipChoice,
  DateInput,
  Field,
  FieldError,
  Panel,
  ReadingActs,
  ReadingColumn,
  TextInput,
} from '@jalon/ui';
import { useState, type ReactNode } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { useColon } from '../../words/colon';
import { ClimbDialog, type AskedAct } from './climb-dialog';
import { useConfirmWords } from './confirm-words';
import { MOVE_ON_LADDER, type LadderEvent, type Visit, type Way } from './operations';
import { useLadderWords } from './words';
import styles from './confirm.module.css';

const CONCLUSIONS = ['nothingToReport', 'toWatch', 'toRefer'] as const;

interface Props {
  way: Way;
  visit: Visit;
  said: LadderEvent;
  /** What was told, above what is asked. */
  children: ReactNode;
}

/** The day is the one that was told, the conclusion one press: whoever saw the person confirms in one gesture more. */
export function ConfirmVisit({ way, visit, said, children }: Props) {
  const t = useConfirmWords();
  const colon = useColon();
  const w = useLadderWords();
  const { me, today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const [on, setOn] = useState(said.on);
  const [conclusion, setConclusion] = useState<(typeof CONCLUSIONS)[number] | null>(null);
  const [precise, setPrecise] = useState('');
  const [asked, setAsked] = useState<AskedAct | null>(null);
  const saw = (me.function as JobFunction) === 'pilot-physician';
  const result = [conclusion && t(conclusion), precise.trim()].filter(Boolean).join(colon) || null;
  return (
    <>
      <ReadingColumn>
        {children}
        <Panel title={t('conclusion')} note={t('optional')}>
          <div className="fields">
            <ChipChoice
              label={null}
              spoken={t('conclusion')}
              value={conclusion}
              onChange={setConclusion}
              options={CONCLUSIONS.map((value) => ({ value, label: t(value) }))}
            />
            <div className={styles.two}>
              <Field label={t('seenOn')}>
                <DateInput value={on} max={today()} onChange={(event) => setOn(event.target.value)} />
              </Field>
              <Field label={t('precise')} hint={t('preciseHint')}>
                <TextInput value={precise} onChange={(event) => setPrecise(event.target.value)} />
              </Field>
            </div>
          </div>
        </Panel>
      </ReadingColumn>
      <ActionBar>
        <ReadingActs>
          <FieldError>{refusal && w(refusal.code as 'unknown')}</FieldError>
          {saw ? (
            <Button
              variant="primary"
              size="touch"
              full
              icon="check"
              busy={busy}
              onClick={() => void ask(MOVE_ON_LADDER, { input: { visit: visit.id, act: 'record-visit', on, result } })}
            >
              {t('confirm')}
            </Button>
          ) : (
            <Button variant="primary" size="touch" full onClick={() => setAsked('record-visit')}>
              {w('do-record-visit')}
            </Button>
          )}
          <Button variant="quiet" onClick={() => setAsked('not-seen')}>
            {t('notSeen')}
          </Button>
        </ReadingActs>
      </ActionBar>
      {asked && <ClimbDialog way={way} act={asked} about={visit.id} onClose={() => setAsked(null)} />}
    </>
  );
}
