import { useQuery } from '@apollo/client/react';
import { ActDialog, Field, SelectInput, TextArea, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useTemplateNames } from '../../words/template-names';
import { useAsked } from '../../live/use-asked';
import { ANSWER_CAUSE, TEMPLATES_TO_CHANGE, type CauseLine } from './operations';
import { useContinuityWords } from './words';

/** From the cause that comes back to the rule that answers it. The template itself is changed on its own page, where it is checked. */
export function AnswerDialog({ line, onClose }: { line: CauseLine; onClose: () => void }) {
  const t = useContinuityWords();
  const names = useTemplateNames();
  const { data } = useQuery(TEMPLATES_TO_CHANGE);
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const [element, setElement] = useState('');
  const [rule, setRule] = useState('');
  const [template, setTemplate] = useState('');
  const cause = line.title ?? line.cause ?? '';
  const inForce = (data?.templateVersions ?? []).filter(({ status }) => status === 'published');
  const keep = async () => {
    const input = { cause: line.cause ?? '', element, rule, template: template || null };
    if (!(await ask(ANSWER_CAUSE, { input })).done) return;
    show({ message: t('toast', { cause }), tone: 'done' });
    onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('answerTitle', { cause })}
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <p className="dense">{t('answerSays')}</p>
      <Field label={t('element')} hint={t('elementHint')} required>
        <TextArea rows={2} value={element} onChange={(event) => setElement(event.target.value)} />
      </Field>
      <Field label={t('rule')} hint={t('ruleHint')} required>
        <TextArea rows={2} value={rule} onChange={(event) => setRule(event.target.value)} />
      </Field>
      <Field label={t('template')}>
        <SelectInput
          value={template}
          onChange={setTemplate}
          options={[
            { value: '', label: t('noTemplate') },
            ...inForce.map(({ key, title, version }) => ({ value: key, label: `${names.template(title)} (v${version})` })),
          ]}
        />
      </Field>
    </ActDialog>
  );
}
