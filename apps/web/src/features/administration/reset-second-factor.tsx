import { graphql } from '@jalon/graphql';
import { ConfirmDialog, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import type { Person } from './operations';
import { useSecurityWords } from './security-words';
import { useRefusals } from './use-refusals';

const RESET = graphql(`
  mutation ResetSecondFactor($person: ID!) {
    resetSecondFactor(person: $person) {
      ... on Administered {
        id
      }
      ... on Refused {
        code
        data
      }
    }
  }
`);

/** A lost telephone, and no recovery code left: only then, and only somebody whom one has in front of oneself. */
export function ResetSecondFactor({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useSecurityWords();
  const { show } = useToast();
  const [reset] = useMutation(RESET, { refetchQueries: 'active' });
  const { problem, busy, attempt } = useRefusals();
  const submit = async () => {
    if (!(await attempt(async () => (await reset({ variables: { person: person.id } })).data?.resetSecondFactor))) return;
    show({ message: t('resetToast'), tone: 'done' });
    onClose();
  };
  return (
    <ConfirmDialog
      {...{ opened: true, onClose, busy, error: problem, title: t('resetTitle'), confirmLabel: t('reset') }}
      onConfirm={() => void submit()}
    >
      {t('resetWhat', { name: `${person.givenName} ${person.familyName}` })}
    </ConfirmDialog>
  );
}
