import { ActDialog, Field, RadioCardGroup, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { InvitationLink, type InvitationGiven } from '../session/invitation-link';
import { INVITE_TO_CIRCLE } from './invitation-operations';
import { useCircleInvitationWords } from './invitation-words';

const REFUSALS = [
  ...(['not-found', 'in-directory', 'name-missing', 'how-missing', 'rpps-shape', 'unreachable'] as const),
] as const;
const EMPTY = { familyName: '', givenName: '', practice: '', phone: '', rpps: '', how: '' };

/** A practice that the directory does not know: a link opens its account and brings it into this circle, and into no other file. */
export function InviteDialog({ patient, onClose }: { patient: string; onClose: () => void }) {
  const t = useCircleInvitationWords();
  const { ask, busy, refusal } = useAsked();
  const [draft, setDraft] = useState(EMPTY);
  const [job, setJob] = useState<'town-nurse' | 'general-practitioner'>('town-nurse');
  const [given, setGiven] = useState<InvitationGiven | null>(null);
  const text = (key: keyof typeof EMPTY) => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [key]: event.target.value }),
  });
  const invite = async () => {
    const { rpps, phone, ...said } = draft;
    const input = { patient, ...said, rpps: rpps || null, phone: phone || null, function: job };
    const { done } = await ask(INVITE_TO_CIRCLE, { input });
    if (!done || !('invitation' in done) || !('invitedUntil' in done)) return;
    const name = `${draft.givenName} ${draft.familyName}`;
    setGiven({ name, login: null, token: String(done.invitation), until: String(done.invitedUntil) });
  };
  if (given) return <InvitationLink given={given} onClose={onClose} />;
  const code = refusal && (REFUSALS.find((one) => one === refusal.code) ?? 'refused');
  return (
    <ActDialog
      onClose={onClose}
      title={t('title')}
      actLabel={t('invite')}
      busy={busy}
      error={code && t(code)}
      onAct={() => void invite()}
    >
      <p>{t('what')}</p>
      <RadioCardGroup
        legend={t('job')}
        options={[
          { value: 'town-nurse', label: t('town-nurse') },
          { value: 'general-practitioner', label: t('general-practitioner') },
        ]}
        value={job}
        onChange={setJob}
      />
      <div className="pair">
        <Field label={t('givenName')} required>
          <TextInput {...text('givenName')} />
        </Field>
        <Field label={t('familyName')} required>
          <TextInput {...text('familyName')} />
        </Field>
        <Field label={t('practice')} required>
          <TextInput {...text('practice')} />
        </Field>
        <Field label={t('phone')}>
          <TextInput type="tel" inputMode="tel" {...text('phone')} />
        </Field>
        <Field label={t('rpps')}>
          <TextInput inputMode="numeric" maxLength={14} {...text('rpps')} />
        </Field>
      </div>
      <Field label={t('how')} hint={t('howHint')} required>
        <TextInput {...text('how')} />
      </Field>
    </ActDialog>
  );
}
