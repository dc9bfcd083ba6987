import { restsOnDecision, type Authority } from '@jalon/domain/patient';
import { ActDialog, Checkbox, Field, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { AuthorityFields, NO_AUTHORITY } from './authority-fields';
import { KEEP_RELATIVE, type Relative } from './operations';
import { useRelativesWords } from './words';

const EMPTY = {
  ...{ name: '', link: '', phone: '', phoneOther: '', language: '', note: '', mayBeTold: '', notToBeTold: '', decision: '' },
  ...{ trusted: false, toNotify: false, confidential: false, keptAway: false, ...NO_AUTHORITY },
};
type Draft = typeof EMPTY;
const TEXTS = ['name', 'link', 'phone', 'phoneOther', 'language', 'note', 'mayBeTold', 'notToBeTold', 'decision'] as const;

function draftOf(relative: Relative | null): Draft {
  if (!relative) return EMPTY;
  const { trusted, toNotify, confidential, keptAway, authority, home } = relative;
  const texts = Object.fromEntries(TEXTS.map((key) => [key, relative[key] ?? ''])) as Record<(typeof TEXTS)[number], string>;
  return { ...texts, trusted, toNotify, confidential, keptAway, authority, home: home ?? '' };
}

/** Somebody around the patient: how to reach them, and what the patient accepts that they be told. */
export function RelativeDialog({
  patient,
  relative,
  grown,
  onClose,
}: {
  patient: string;
  relative: Relative | null;
  /** Of age: nobody exercises parental authority any more. */
  grown: boolean;
  onClose: () => void;
}) {
  const t = useRelativesWords();
  const { ask, busy, refusal } = useAsked();
  const [draft, setDraft] = useState(draftOf(relative));
  const text = (key: (typeof TEXTS)[number]) => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [key]: event.target.value }),
  });
  const tick = (key: 'trusted' | 'toNotify' | 'confidential' | 'keptAway') => ({
    checked: draft[key],
    onChange: (event: { currentTarget: { checked: boolean } }) => setDraft({ ...draft, [key]: event.currentTarget.checked }),
  });
  const keep = async () => {
    const input = { patient, id: relative?.id ?? null, version: relative?.version ?? null, ...draft, home: draft.home || null };
    if ((await ask(KEEP_RELATIVE, { input })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={relative ? t('dialogChange', { name: relative.name }) : t('dialogNew')}
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown', refusal.data as { name: string })}
      onAct={() => void keep()}
    >
      <div className="pair">
        <Field label={t('name')} required>
          <TextInput {...text('name')} />
        </Field>
        <Field label={t('link')} hint={t('linkHint')} required>
          <TextInput {...text('link')} />
        </Field>
        <Field label={t('phone')}>
          <TextInput inputMode="tel" {...text('phone')} />
        </Field>
        <Field label={t('phoneOther')}>
          <TextInput inputMode="tel" {...text('phoneOther')} />
        </Field>
      </div>
      <div className="row wrap">
        <Checkbox label={t('trusted')} {...tick('trusted')} />
        <Checkbox label={t('toNotify')} {...tick('toNotify')} />
        <Checkbox label={t('confidential')} {...tick('confidential')} />
      </div>
      <AuthorityFields draft={draft} grown={grown} onChange={({ authority, home }) => setDraft({ ...draft, authority, home })} />
      <Checkbox label={t('keptAway')} {...tick('keptAway')} />
      {restsOnDecision({ authority: draft.authority as Authority, keptAway: draft.keptAway }) && (
        <Field label={t('decision')} hint={t('decisionHint')} required>
          <TextInput {...text('decision')} />
        </Field>
      )}
      <h3>{t('told')}</h3>
      <div className="pair">
        <Field label={t('may')} hint={t('mayHint')}>
          <TextInput {...text('mayBeTold')} />
        </Field>
        <Field label={t('mayNot')} hint={t('mayNotHint')}>
          <TextInput {...text('notToBeTold')} />
        </Field>
        <Field label={t('language')}>
          <TextInput {...text('language')} />
        </Field>
        <Field label={t('note')}>
          <TextInput {...text('note')} />
        </Field>
      </div>
    </ActDialog>
  );
}
