import { Button, Field, Icon, RadioCardGroup, telHref, TextArea } from '@jalon/ui';
import { asksMedicalOpinion, REQUEST_REASONS, type CareActCode, type RequestReasonCode } from '@jalon/domain/prescription';
import { useState } from 'react';
import { reasonsFor, type AskForm } from './ask-form';
import styles from './ask-form.module.css';
import { useAskWords } from './ask-words';
import type { Head } from './operations';
import { useLineWords } from './use-line-words';

const ALL = Object.keys(REQUEST_REASONS) as RequestReasonCode[];

interface Props {
  form: AskForm;
  /** Of the line, once one is chosen. */
  act: CareActCode | undefined;
  contact: Head['contact'];
  change: (part: Partial<AskForm>) => void;
}

/** Why: four reasons, the others behind « Autre motif »; a sign of the body also asks for a medical opinion, and shows whom to call. */
export function WhyFields({ form, act, contact, change }: Props) {
  const t = useAskWords();
  const words = useLineWords();
  const [other, setOther] = useState(false);
  const [writing, setWriting] = useState(form.words !== '');
  const first = reasonsFor(act, form.wrong ?? 'frequency');
  const rest = ALL.filter((code) => !first.includes(code));
  const options = (codes: readonly RequestReasonCode[]) => codes.map((code) => ({ value: code, label: words.reason(code) }));
  const shown = form.reason && !first.includes(form.reason) ? 'other' : form.reason;
  const choose = (reason: RequestReasonCode) => {
    setOther(reason === 'other');
    change({ reason });
  };
  const more = other || (form.reason !== null && !first.includes(form.reason));
  return (
    <>
      <RadioCardGroup legend={t('why')} layout="grid" mark="tick" options={options(first)} value={shown} onChange={choose} />
      {more && (
        <RadioCardGroup
          legend={t('precise')}
          layout="grid"
          mark="tick"
          options={options(rest)}
          value={form.reason === 'other' ? null : form.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      {form.reason && asksMedicalOpinion([form.reason]) && contact && (
        <div className={styles.urgent} role="status">
          <Icon name="triangle-outline" size={20} />
          <span>
            <b>{t('opinionToo')}</b>
            <br />
            {t('urgentCall')} <b className="nw">{contact.phone}</b>
          </span>
          <a href={telHref(contact.phone)} className={styles.phone} aria-label={t('call', { phone: contact.phone })}>
            <Icon name="phone" size={20} />
          </a>
        </div>
      )}
      {writing || more ? (
        <Field label={t('words')} hint={t('wordsHint')}>
          <TextArea rows={2} maxLength={500} value={form.words} onChange={(event) => change({ words: event.target.value })} />
        </Field>
      ) : (
        <div>
          <Button variant="quiet" icon="plus" onClick={() => setWriting(true)}>
            {t('addWords')}
          </Button>
        </div>
      )}
    </>
  );
}
