import type { AssessmentForm } from '@jalon/domain/assessment';
import { Button, DateInput, Dialog, Field, FieldError, useToast } from '@jalon/ui';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { FormQuestion } from './form-question';
import { FormSettingsFields } from './form-settings';
import { useFormText } from './form-text';
import { RECORD_ASSESSMENT } from './operations';
import { ProposedAnswers } from './proposed-answers';
import { ScoreLine } from './score-line';
import { useAnswers } from './use-answers';
import { useTunedForm } from './use-tuned-form';
import { useAssessmentWords } from './words';
import styles from './assessment.module.css';

interface Props {
  form: AssessmentForm;
  patient: string;
  birthDate: string | null;
  sex: string | null;
  onClose: () => void;
}

/** Any form, drawn from its description: the score as one answers, no total while an answer is missing. */
export function AssessmentDialog({ form: shipped, patient, birthDate, sex, onClose }: Props) {
  const t = useAssessmentWords();
  const text = useFormText();
  const toast = useToast();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const { form } = useTunedForm(shipped);
  const answers = useAnswers(form, { birthDate, sex, today: today() });
  const { scored, on } = answers;
  const faulty = scored.ok ? null : scored.refusal;
  const { total, reading } = scored.ok ? scored.value : { total: null, reading: null };
  const keep = async () => {
    const input = { patient, form: form.name, on, answers: answers.answers, settings: answers.settings };
    const { done } = await ask(RECORD_ASSESSMENT, { input });
    if (!done) return;
    const title = text.short(form);
    const said = total === null ? t('keptIncomplete', { title }) : t('kept', { title, total: text.figure(total) });
    const read = total !== null && reading && text.reading(form, reading.code);
    const ticked = 'milestone' in done && done.milestone && t('milestoneDone');
    toast.show({ message: [`${said}.`, read, ticked].filter(Boolean).join(' '), tone: 'done' });
    onClose();
  };
  const usual = form.usualAnswer;
  return (
    <Dialog
      opened
      onClose={onClose}
      title={text.title(form)}
      size="lg"
      closeOnOutside={!answers.touched}
      actions={
        <>
          <ScoreLine form={form} answers={answers} />
          <Button
            variant={total === null ? 'default' : 'primary'}
            busy={busy}
            disabled={!scored.ok || !answers.touched}
            onClick={() => void keep()}
          >
            {t(total === null && scored.ok ? 'keepIncomplete' : 'keep')}
          </Button>
        </>
      }
    >
      <div className={styles.top}>
        {usual && (
          <Button data-autofocus icon="check" onClick={() => answers.answerRest(usual)}>
            {t(answers.touched ? 'usualRest' : 'usual')}
          </Button>
        )}
        <Field label={t('onDay')}>
          <DateInput value={on} max={today()} onChange={(event) => answers.setOn(event.target.value)} />
        </Field>
      </div>
      <ProposedAnswers form={form} proposed={answers.proposed} onConfirm={answers.confirm} />
      <ol className={styles.questions}>
        {form.items.map((item) => (
          <FormQuestion
            key={item.key}
            item={item}
            value={answers.shown(item)}
            points={scored.ok ? scored.value.items[item.key] : undefined}
            refused={faulty !== null && 'item' in faulty && faulty.item === item.key}
            onAnswer={(value) => answers.answer(item.key, value)}
          />
        ))}
      </ol>
      <FormSettingsFields form={form} answers={answers} />
      {form.start !== 0 && <p className="small mute">{t('start', { points: text.figure(form.start) })}</p>}
      <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
    </Dialog>
  );
}
