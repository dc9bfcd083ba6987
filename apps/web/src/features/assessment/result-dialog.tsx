import type { AssessmentForm } from '@jalon/domain/assessment';
import { Button, DefinitionList, Dialog, ReasonDialog, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { useFormText } from './form-text';
import { SET_ASSESSMENT_ASIDE, type Assessment } from './operations';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

interface Props {
  form: AssessmentForm;
  result: Assessment;
  mayWrite: boolean;
  onClose: () => void;
}

const REASONS = ['aside-wrong-patient', 'aside-wrong-day', 'aside-wrong-answers'] as const;

/** A result as it was answered, with the variant used; never altered, only set aside with a reason. */
export function ResultDialog({ form, result, mayWrite, onClose }: Props) {
  const t = useAssessmentWords();
  const text = useFormText();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const [asking, setAsking] = useState(false);
  const given = result.answers as Record<string, unknown>;
  const points = result.points as Record<string, number>;
  const settings = result.settings as Record<string, string | number>;
  const aside = result.setAsideReason;
  if (asking) return <SetAside result={result} onClose={onClose} />;
  const rows = form.items.filter((item) => !item.optional || given[item.key] !== undefined);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={text.title(form)}
      actions={mayWrite && !aside && <Button onClick={() => setAsking(true)}>{t('setAside')}</Button>}
    >
      {aside && <p className="dense">{t('asideBecause', { reason: aside })}</p>}
      <p>
        <b>{result.total === null || result.total === undefined ? t('noTotal') : `${t('total')} ${text.figure(result.total)}`}</b>
        {result.reading && ` · ${text.reading(form, result.reading)}`}
        <br />
        <span className="small mute">{t('by', { name: result.by, date: dates.date(result.onDay) })}</span>
      </p>
      <DefinitionList
        ruled
        items={[
          ...rows.map((item) => ({
            id: item.key,
            term: text.title(item),
            detail: text.answer(item, given[item.key]),
            end: points[item.key] === undefined ? undefined : text.figure(points[item.key] ?? 0),
          })),
          ...(form.settings ?? []).map((setting) => {
            const used = settings[setting.key];
            const choice = setting.kind === 'choice' ? setting.among.find(({ code }) => code === used) : undefined;
            return {
              id: setting.key,
              term: text.title(setting),
              detail: choice ? text.title(choice) : String(used ?? setting.usual),
            };
          }),
        ]}
      />
      <details className={styles.more}>
        <summary>{t('source')}</summary>
        <p className="small soft">{form.source}</p>
      </details>
    </Dialog>
  );
}

function SetAside({ result, onClose }: { result: Assessment; onClose: () => void }) {
  const t = useAssessmentWords();
  const toast = useToast();
  const { ask, busy, refusal } = useAsked();
  const send = async (reason: string) => {
    if (!(await ask(SET_ASSESSMENT_ASIDE, { id: result.id, reason })).done) return;
    toast.show({ message: t('asideDone') });
    onClose();
  };
  return (
    <ReasonDialog
      onClose={onClose}
      title={t('setAsideTitle')}
      sendLabel={t('setAside')}
      ready={REASONS.map((key) => t(key))}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onSend={(reason) => void send(reason)}
    >
      <p className="dense soft">{t('setAsideWhy')}</p>
    </ReasonDialog>
  );
}
