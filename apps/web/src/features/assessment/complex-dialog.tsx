import { assessmentForm, scoreAssessment } from '@jalon/domain/assessment';
import { Button, ChipChoice, Dialog, Field, FieldError, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { useColon } from '../../words/colon';
import { MARK_COMPLEX } from './complexity-operations';
import { PARTS, type ComplexPathway, type Part, type Sentences } from './complexity-parts';
import { useComplexityWords } from './complexity-words';
import { useFormText } from './form-text';
import { NeedsPart } from './needs-part';
import { useTunedForm } from './use-tuned-form';
import styles from './complexity.module.css';

interface Props {
  pathway: ComplexPathway;
  /** What was ticked the last time. */
  needs: unknown;
  onClose: () => void;
}

type Decision = 'complex' | 'not';

/** The checklist proposes, with its weights in sight; the decision is pressed by somebody, with a reason when it is otherwise. */
export function ComplexDialog({ pathway, needs, onClose }: Props) {
  const t = useComplexityWords();
  const colon = useColon();
  const text = useFormText();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const shipped = assessmentForm('complexity');
  if (!shipped) throw new Error('the checklist comes with Jalon');
  const { form, version } = useTunedForm(shipped);
  const before = (needs ?? {}) as Record<string, unknown>;
  const [ticked, setTicked] = useState(() => form.items.filter(({ key }) => before[key] === true).map(({ key }) => key));
  const [own, setOwn] = useState<Partial<Sentences>>({
    ...(pathway.complexClinical ? { clinical: pathway.complexClinical } : {}),
    ...(pathway.complexSocial ? { social: pathway.complexSocial } : {}),
    ...(pathway.complexService ? { service: pathway.complexService } : {}),
  });
  const [decision, setDecision] = useState<Decision | null>(null);
  const [why, setWhy] = useState('');
  const answers = Object.fromEntries(form.items.map(({ key }) => [key, ticked.includes(key)]));
  const scored = scoreAssessment(form, { answers, on: today() });
  const total = scored.ok ? (scored.value.total ?? 0) : 0;
  const proposed = scored.ok && scored.value.reading?.code === 'complex-proposed';
  const cutOff = scored.ok ? Number(scored.value.settings['cut-off']) : 0;
  const otherwise = decision !== null && (decision === 'complex') !== proposed;
  /** Written for her from what is ticked, until she writes her own. */
  const sentenceOf = (part: Part) =>
    own[part] ??
    form.items
      .filter(({ key, section }) => section === part && ticked.includes(key))
      .map(text.title)
      .join(' ; ');
  const silent = decision === 'complex' && PARTS.every((part) => sentenceOf(part).trim() === '');
  const keep = async () => {
    const kept = (part: Part) => (decision === 'complex' ? sentenceOf(part).trim() || null : null);
    const sentences = { clinical: kept('clinical'), social: kept('social'), service: kept('service') };
    const input = { id: pathway.id, version: pathway.version, ...sentences, needs: answers, why: why.trim() || null };
    // Opened again within the second, it shows what was just ticked.
    if ((await ask(MARK_COMPLEX, { input }, { reread: true })).done) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('complex')}
      size="lg"
      closeOnOutside={false}
      actions={
        <Button
          variant="primary"
          busy={busy}
          disabled={decision === null || silent || (otherwise && !why.trim())}
          onClick={() => void keep()}
        >
          {t('keep')}
        </Button>
      }
    >
      <p className="dense soft">{t('intro')}</p>
      {PARTS.map((part) => (
        <NeedsPart
          key={part}
          part={part}
          items={form.items.filter(({ section }) => section === part)}
          ticked={ticked}
          sentence={sentenceOf(part)}
          onTick={(key) => setTicked((all) => (all.includes(key) ? all.filter((one) => one !== key) : [...all, key]))}
          onSentence={(said) => setOwn((all) => ({ ...all, [part]: said }))}
        />
      ))}
      <div className={styles.decision}>
        <p role="status">
          <b>
            {t('proposal', {
              total: text.figure(total),
              cutOff: text.figure(cutOff),
              grid: version === null ? t('shipped') : t('local', { version }),
            })}
          </b>
          {colon}
          {t(proposed ? 'proposed' : 'notProposed')}
        </p>
        <ChipChoice
          label={t('decision')}
          options={[
            { value: 'complex', label: t('decideComplex') },
            { value: 'not', label: t('decideNot') },
          ]}
          value={decision}
          onChange={setDecision}
        />
        {silent && <p className="dense soft">{t('noSentence')}</p>}
        {otherwise && (
          <Field label={t('why')} hint={t('whyHint')} required>
            <TextInput value={why} maxLength={300} onChange={(event) => setWhy(event.target.value)} />
          </Field>
        )}
        <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      </div>
    </Dialog>
  );
}
