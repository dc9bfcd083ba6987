import type { AssessmentForm } from '@jalon/domain/assessment';
import { Banner, Button } from '@jalon/ui';
import { useFormText } from './form-text';
import { useAssessmentWords } from './words';

interface Props {
  form: AssessmentForm;
  proposed: readonly (readonly [string, 'yes' | 'no'])[];
  onConfirm: () => void;
}

/** What the identity already says: in sight, with its answer, and counted only once somebody has confirmed it. */
export function ProposedAnswers({ form, proposed, onConfirm }: Props) {
  const t = useAssessmentWords();
  const text = useFormText();
  if (proposed.length === 0) return null;
  const said = proposed.flatMap(([key, code]) => {
    const item = form.items.find((one) => one.key === key);
    return item ? [{ key, question: text.title(item), answer: t(code) }] : [];
  });
  return (
    <Banner tone="info" title={t('proposed')} action={<Button onClick={onConfirm}>{t('confirm')}</Button>}>
      {said.map(({ key, question, answer }) => (
        <span key={key}>
          {question} <b>{answer}</b>
          <br />
        </span>
      ))}
    </Banner>
  );
}
