import { Banner, Button, Field, SidePanel, TextInput } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { InvitationLink, type InvitationGiven } from '../session/invitation-link';
import { useSession } from '../session/session';
import styles from './administration.module.css';
import { GivenPassword, type Given } from './given-password';
import { OPEN_ACCOUNT_FOR, type Unit } from './operations';
import { NOBODY, PersonForm } from './person-form';
import { emptySituation, SituationForm, situationInput } from './situation-form';
import { useSecurityWords } from './security-words';
import { useRefusals } from './use-refusals';
import { useAdministrationWords } from './words';

type Alike = { id: string; name: string; rpps: string | null; works: string | null };

/** One form: who, in which situation, under which login. All or nothing. */
export function NewPerson({ units, onClose }: { units: readonly Unit[]; onClose: () => void }) {
  const t = useAdministrationWords();
  const s = useSecurityWords();
  const { today } = useSession();
  const [person, setPerson] = useState(NOBODY);
  const [situation, setSituation] = useState(() => emptySituation(today(), units));
  const [login, setLogin] = useState('');
  const [alike, setAlike] = useState<Alike[]>([]);
  const [given, setGiven] = useState<Given | null>(null);
  const [link, setLink] = useState<InvitationGiven | null>(null);
  // Kept while somebody of the same name is asked about: the answer goes the way that was begun.
  const [invite, setInvite] = useState(false);
  const [open] = useMutation(OPEN_ACCOUNT_FOR, { refetchQueries: 'active' });
  const { problem, busy, attempt, clear } = useRefusals();

  const submit = async ({ byLink = invite, ...more }: { known?: string; another?: boolean; byLink?: boolean } = {}) => {
    setInvite(byLink);
    const input = {
      ...(more.known ? {} : { person }),
      situation: situationInput(situation),
      login: login.trim() || null,
      invite: byLink,
      ...more,
    };
    const answer = await attempt(async () => (await open({ variables: { input } })).data?.openAccountFor);
    if (!answer) return;
    if (answer.__typename === 'Refused') {
      clear();
      setAlike((answer.data as { people?: Alike[] } | null)?.people ?? []);
    } else if (answer.__typename === 'GivenAccount' && answer.invitation && answer.invitedUntil)
      setLink({
        ...{ name: `${person.givenName} ${person.familyName}`, login: answer.login ?? null },
        ...{ token: answer.invitation, until: answer.invitedUntil },
      });
    else if (answer.__typename === 'GivenAccount' && answer.password && answer.login)
      setGiven({ name: `${person.givenName} ${person.familyName}`, login: answer.login, password: answer.password });
    else onClose();
  };

  if (link) return <InvitationLink given={link} onClose={onClose} />;
  if (given) return <GivenPassword given={given} onClose={onClose} />;
  return (
    <SidePanel
      opened
      onClose={onClose}
      title={t('newTitle')}
      actions={
        <>
          {login.trim() && (
            <Button busy={busy} onClick={() => void submit({ byLink: true })}>
              {s('inviteByLink')}
            </Button>
          )}
          <Button variant="primary" busy={busy} onClick={() => void submit({ byLink: false })}>
            {login.trim() ? t('create') : t('createWithout')}
          </Button>
        </>
      }
    >
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h3>{t('who')}</h3>
        <PersonForm draft={person} onChange={setPerson} />
        <h3>{t('situation')}</h3>
        <SituationForm draft={situation} onChange={setSituation} units={units} />
        <Field label={t('loginField')} hint={t('loginHint')}>
          <TextInput autoCapitalize="none" spellCheck={false} value={login} onChange={(event) => setLogin(event.target.value)} />
        </Field>
        <p className="small mute">{t('rule')}</p>
        {alike.length > 0 && (
          <Banner tone="warning" title={t('known')} live>
            {alike.map((one) => (
              <p key={one.id} className={styles.alike}>
                <span>
                  <b>{one.name}</b> {one.works ? t('worksAt', { works: one.works }) : (one.rpps ?? '')}
                </span>
                <Button size="sm" onClick={() => void submit({ known: one.id })}>
                  {t('thisOne')}
                </Button>
              </p>
            ))}
            <Button size="sm" onClick={() => void submit({ another: true })}>
              {t('another')}
            </Button>
          </Banner>
        )}
        {problem && (
          <Banner tone="alert" live>
            {problem}
          </Banner>
        )}
        <button type="submit" hidden />
      </form>
    </SidePanel>
  );
}
