import { Dialog } from '@jalon/ui';
import { useApolloClient } from '@apollo/client/react';
import { keepPlace, takePlace } from './drafts';
import { SESSION, useSession } from './session';
import { SignInForm } from './sign-in-form';
import { useSessionWords } from './words';

/**
 * A shared ward computer: a colleague signs in over the page. What the first person had begun stays hers and comes back with her; the
 * page is loaded anew, so that nothing of one person is left in the other's memory.
 */
export function ChangeUser({ onClose }: { onClose: () => void }) {
  const t = useSessionWords();
  const { me } = useSession();
  const client = useApolloClient();
  const enter = async () => {
    keepPlace(me.person, window.location.pathname + window.location.search);
    const { data } = await client.query({ query: SESSION, fetchPolicy: 'network-only' });
    const person = data?.session.me?.person;
    window.location.assign((person && takePlace(person)) || '/');
  };
  return (
    <Dialog opened onClose={onClose} title={t('changeUser')} size="sm">
      <div className="fields">
        <p className="dense soft">{t('changeUserWhat', { name: `${me.givenName} ${me.familyName}` })}</p>
        <SignInForm onSignedIn={() => void enter()} />
      </div>
    </Dialog>
  );
}
