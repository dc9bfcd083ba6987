import { useQuery } from '@apollo/client/react';
import { nameAct, nameAppointmentKind, nameDocument } from '@jalon/domain/template';
import { Button, DateInput, Dialog, Field, FieldError, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { useFunctionWords } from './function-words';
import { DO_MILESTONE, DROP_MILESTONE, UNDO_MILESTONE, type Milestone } from './operations';
import type { Wanted } from './record-form';
import { PATHWAY_NOTES } from './record-operations';
import { useRecordWords, type RecordWords } from './record-words';
import { usePathwayWords } from './words';

type Act = 'do' | 'drop' | 'undo';

const BUTTONS = { do: 'milestoneDone', drop: 'keep', undo: 'milestoneUndo' } as const;
const MUTATIONS = { do: DO_MILESTONE, drop: DROP_MILESTONE, undo: UNDO_MILESTONE } as const;

interface Props {
  pathway: string;
  milestone: Milestone;
  /** Opens the form that satisfies it; null when none does. */
  onFill: (() => void) | null;
  /** Opens the papers and acts, on the one that it waits for. */
  onNote: (wanted: Wanted) => void;
  onClose: () => void;
}

/** What a milestone expects, the two ways to be through with it, and the way back: without a word within minutes, then with a reason. */
export function MilestoneDialog({ pathway, milestone, onFill, onNote, onClose }: Props) {
  const t = usePathwayWords();
  const r = useRecordWords();
  const language = useLanguage();
  const { data } = useQuery(PATHWAY_NOTES, { variables: { id: pathway, language } });
  const awaits = data?.pathwayNotes?.awaits.find((one) => one.milestone === milestone.id);
  const wanted = awaits?.of && (awaits.how === 'document' || awaits.how === 'act') ? { sort: awaits.how, kind: awaits.of } : null;
  const f = useFunctionWords();
  const { me, today } = useSession();
  const names = useTemplateNames();
  const dates = useDates(me.timeZone);
  const { ask, busy, refusal } = useAsked();
  const [on, setOn] = useState(today());
  const [result, setResult] = useState('');
  const [act, setAct] = useState<Act>(milestone.state === 'done' ? 'undo' : 'do');
  const toast = useToast();
  const why = act === 'drop' || (act === 'undo' && refusal?.code === 'reason-missing');
  const keep = async () => {
    const { id, version } = milestone;
    const input = { id, version, on: act === 'do' ? on : null, result: result || null };
    if (!(await ask(MUTATIONS[act], { input })).done) return;
    const takeBack = () => void ask(UNDO_MILESTONE, { input: { id, version: version + 1, on: null, result: null } });
    toast.show({
      message: t(`toast-${act}`, { what: names.milestone(milestone.title) }),
      ...(act === 'do' ? { onUndo: takeBack, tone: 'done' } : {}),
    });
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={names.milestone(milestone.title)}
      size="sm"
      actions={
        <>
          {act === 'do' && (
            <Button variant="quiet" onClick={() => setAct('drop')}>
              {t('milestoneDrop')}
            </Button>
          )}
          {wanted && act === 'do' && (
            <Button variant="primary" icon="pencil" onClick={() => onNote(wanted as Wanted)}>
              {r(wanted.sort === 'act' ? 'noteAct' : 'attach')}
            </Button>
          )}
          {onFill && act === 'do' && (
            <Button variant="primary" icon="pencil" onClick={onFill}>
              {t('milestoneFill')}
            </Button>
          )}
          <Button
            variant={(act === 'undo' && !why) || ((onFill || wanted) && act === 'do') ? 'default' : 'primary'}
            busy={busy}
            onClick={() => void keep()}
          >
            {t(BUTTONS[act])}
          </Button>
        </>
      }
    >
      <div className="fields">
        <p className="soft">
          {milestone.doneOn
            ? `${t('doneOn', { date: dates.date(milestone.doneOn) })}${milestone.doneBy ? `, ${milestone.doneBy}` : ''}`
            : t('expected', { from: dates.date(milestone.from), to: dates.date(milestone.to) })}
          <br />
          {milestone.doneHow && milestone.doneHow !== 'recorded' && (
            <>
              {r('doneBy', { what: doneByWhat(r, milestone, language) })}
              <br />
            </>
          )}
          {t('inCharge', { who: f(milestone.inCharge as 'physician') })}
          {act === 'do' && awaits && awaits.how !== 'recorded' && (
            <>
              <br />
              {r('awaits', { what: awaits.inWords })}
              {awaits.count !== null && awaits.count > 1 && ` (${r('towards', { done: awaits.done ?? 0, count: awaits.count })})`}
            </>
          )}
          {onFill && act === 'do' && (
            <>
              <br />
              {t('milestoneFillSays')}
            </>
          )}
        </p>
        {act === 'do' && (
          <div className="pair">
            <Field label={t('on')}>
              <DateInput value={on} max={today()} onChange={(event) => setOn(event.target.value)} />
            </Field>
            <Field label={t('result')} hint={milestone.key === 'g8' ? t('resultHint') : undefined}>
              <TextInput value={result} onChange={(event) => setResult(event.target.value)} />
            </Field>
          </div>
        )}
        {why && (
          <Field label={t(act === 'drop' ? 'dropReason' : 'undoReason')} required>
            <TextInput value={result} onChange={(event) => setResult(event.target.value)} />
          </Field>
        )}
        <FieldError>
          {refusal && t(act === 'undo' && refusal.code === 'reason-missing' ? 'undoNeedsReason' : (refusal.code as 'unknown'))}
        </FieldError>
      </div>
    </Dialog>
  );
}

/** « document (PPS) », « rendez-vous fait (consultation) ». */
function doneByWhat(r: RecordWords, { doneHow, doneWith }: Milestone, language: 'fr' | 'en'): string {
  const how = r(`how-${doneHow}` as 'how-call');
  if (!doneWith) return how;
  if (doneHow === 'document') return `${how} (${nameDocument(doneWith, language)})`;
  if (doneHow === 'act') return `${how} (${nameAct(doneWith, language)})`;
  return doneHow === 'appointment' ? `${how} (${nameAppointmentKind(doneWith as 'consultation', language)})` : how;
}
