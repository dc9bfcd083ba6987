import { ConfirmDialog } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { InvitationLink, type InvitationGiven } from '../session/invitation-link';
import { INVITE_PERSON, type Person } from './operations';
import { useRefusals } from './use-refusals';
import { useSecurityWords } from './security-words';

/** A link in place of the password: whatever opened the account before opens nothing from now on. */
export function InvitePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useSecurityWords();
  const [given, setGiven] = useState<InvitationGiven | null>(null);
  const [invite] = useMutation(INVITE_PERSON, { refetchQueries: 'active' });
  const { problem, busy, attempt } = useRefusals();
  const name = `${person.givenName} ${person.familyName}`;
  const submit = async () => {
    const answer = await attempt(async () => (await invite({ variables: { person: person.id } })).data?.invitePerson);
    if (answer?.__typename !== 'GivenAccount' || !answer.invitation || !answer.invitedUntil) return;
    setGiven({ name, login: answer.login ?? null, token: answer.invitation, until: answer.invitedUntil });
  };
  if (given) return <InvitationLink given={given} onClose={onClose} />;
  return (
    <ConfirmDialog
      {...{ opened: true, onClose, busy, error: problem, title: t('inviteTitle', { name }), confirmLabel: t('invite') }}
      onConfirm={() => void submit()}
    >
      {t('inviteWhat')}
    </ConfirmDialog>
  );
}
