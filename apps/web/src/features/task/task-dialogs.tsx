import { addDays } from '@jalon/domain/calendar';
import { ActDialog, ChipChoice, DateInput, Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useSession } from '../session/session';
import type { TaskItem } from './operations';
import { useTaskActs } from './use-task-acts';
import { useTaskWords } from './words';

/** Another day, with its reason, which stays on the task. */
export function PutOffDialog({ task, onClose }: { task: TaskItem; onClose: () => void }) {
  const t = useTaskWords();
  const { today } = useSession();
  const { putOff } = useTaskActs();
  const [until, setUntil] = useState(addDays(today(), 1));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const act = async () => {
    if (!reason.trim()) return setMissing(true);
    if (await putOff(task, until, reason)) onClose();
    return undefined;
  };
  return (
    <ActDialog onClose={onClose} title={t('putOffTitle')} size="sm" actLabel={t('putOffAct')} onAct={() => void act()}>
      <Field label={t('reason')} hint={t('reasonHint')} error={missing && !reason.trim() && t('reason-missing')}>
        <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Field label={t('putOffTo')}>
        <DateInput value={until} min={today()} onChange={(event) => setUntil(event.target.value)} />
      </Field>
    </ActDialog>
  );
}

const WHYS = ['whyAlready', 'whyElsewhere', 'whyUseless', 'whyRefused'] as const;

/** Not done is said with its reason, one gesture for the usual ones. */
export function NotDoneDialog({ task, onClose }: { task: TaskItem; onClose: () => void }) {
  const t = useTaskWords();
  const { notDo } = useTaskActs();
  const [why, setWhy] = useState<(typeof WHYS)[number] | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const reason = words.trim() || (why ? t(why) : '');
  const act = async () => {
    if (!reason) return setMissing(true);
    if (await notDo(task.id, reason)) onClose();
    return undefined;
  };
  return (
    <ActDialog onClose={onClose} title={t('notDoneTitle')} size="sm" actLabel={t('notDoneAct')} onAct={() => void act()}>
      <ChipChoice label={t('why')} options={WHYS.map((value) => ({ value, label: t(value) }))} value={why} onChange={setWhy} />
      <Field label={t('reason')} hint={t('reasonHint')} error={missing && !reason && t('reason-missing')}>
        <TextInput value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
