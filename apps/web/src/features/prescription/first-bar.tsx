import { ActionBar, Banner, Button, DateInput, Field, ReadingColumn, ReasonDialog, useToast } from '@jalon/ui';
import { maySign, type Check } from '@jalon/domain/prescription';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsked, type Refusal } from '../../live/use-asked';
import { useSession } from '../session/session';
import { PickFile } from './pick-file';
import { inputOf, lacksOf, type FirstForm } from './first-form';
import { CLOSE_DRAFT, PLAN_FIRST, PREPARE_FIRST } from './first-operations';
import { useFirstWords } from './first-words';
import type { Head } from './operations';
import page from './parts.module.css';
import { RefusalBanner } from './refusal-banner';
import { sendDocument } from './send-document';

interface Props {
  form: FirstForm;
  draft: Head | null;
  patientId: string;
  checks: readonly Check[];
  signer: string | null;
  onForm: (part: Partial<FirstForm>) => void;
}

/** What this person may do with it: sign or attach what was signed, else make it ready for the prescriber; refuse or drop it. */
export function FirstBar({ form, draft, patientId, checks, signer, onForm }: Props) {
  const t = useFirstWords();
  const { me, today } = useSession();
  const toast = useToast();
  const navigate = useNavigate();
  const { ask, busy, refusal } = useAsked();
  const [sending, setSending] = useState(false);
  const [lost, setLost] = useState<Refusal | null>(null);
  const [tried, setTried] = useState(false);
  const [closing, setClosing] = useState(false);
  const own = form.prescriber === me.person;
  const attaches = own || me.function === 'medical-secretary';
  const [lack] = lacksOf(form);
  const fine = maySign(checks);
  const of = { draft: draft?.id ?? null, version: draft?.draft?.version ?? null };
  const refuses = own && draft !== null;

  const done = (said: 'given' | 'prepared' | 'closed') => {
    toast.show({ message: t(said), tone: 'done' });
    void navigate({ to: '/patients/$id', params: { id: patientId } });
  };
  const plan = async (document: string | null) => {
    if ((await ask(PLAN_FIRST, { input: inputOf(form, patientId, document), ...of })).done) done('given');
  };
  const attach = async (file: File) => {
    setTried(true);
    if (lack || !fine) return;
    setSending(true);
    setLost(null);
    const document = await sendDocument(file, { patient: patientId });
    setSending(false);
    if (typeof document === 'string') await plan(document);
    else setLost(document);
  };
  const go = async (act: () => Promise<void>) => {
    setTried(true);
    if (!lack && fine) await act();
  };
  const prepare = async () => {
    if ((await ask(PREPARE_FIRST, { input: inputOf(form, patientId, null), ...of })).done) done('prepared');
  };
  const close = async (reason: string) => {
    if (draft?.draft && (await ask(CLOSE_DRAFT, { draft: draft.id, version: draft.draft.version, reason })).done) done('closed');
    setClosing(false);
  };
  const note = !fine ? t('toCorrect') : tried && lack ? t(`lacks_${lack}`) : null;
  return (
    <>
      {(refusal ?? lost) && (
        <ReadingColumn>
          <RefusalBanner refusal={refusal ?? lost} />
        </ReadingColumn>
      )}
      <ActionBar
        note={
          note ? (
            <Banner tone="warning" live>
              {note}
            </Banner>
          ) : (
            <span className="small mute">{t(own && me.signsInJalon ? 'signLegal' : attaches ? 'effect' : 'effectPrepared')}</span>
          )
        }
      >
        {draft?.draftActs.includes('close') && (
          <Button variant="danger-text" size="touch" onClick={() => setClosing(true)}>
            {t(refuses ? 'refuse' : 'drop')}
          </Button>
        )}
        {!own && (
          <Button
            variant={attaches ? 'default' : 'primary'}
            size="touch"
            busy={busy}
            disabled={!fine}
            onClick={() => void go(prepare)}
          >
            {signer ? t('prepareFor', { name: signer }) : t('prepare')}
          </Button>
        )}
        {attaches && (
          <Field label={t('signedOn')} className={page.signedOn}>
            <DateInput
              value={form.signedOn}
              max={today()}
              onChange={(event) => event.target.value && onForm({ signedOn: event.target.value })}
            />
          </Field>
        )}
        {own && me.signsInJalon && (
          <Button variant="primary" size="touch" busy={busy} disabled={!fine} onClick={() => void go(() => plan(null))}>
            {t('sign')}
          </Button>
        )}
        {attaches && fine && !lack && (
          <PickFile kind="paper" label={t('attach')} busy={busy || sending} onFile={(file) => void attach(file)} />
        )}
        {attaches && (!fine || lack) && (
          <Button variant="primary" size="touch" disabled={!fine} onClick={() => setTried(true)}>
            {t('attach')}
          </Button>
        )}
      </ActionBar>
      {closing && (
        <ReasonDialog
          title={t(refuses ? 'refuseTitle' : 'dropTitle')}
          sendLabel={t('send')}
          ready={refuses ? [t('refuseSee'), t('refuseCare')] : [t('dropMistake'), t('dropElsewhere')]}
          busy={busy}
          onClose={() => setClosing(false)}
          onSend={(reason) => void close(reason)}
        />
      )}
    </>
  );
}
