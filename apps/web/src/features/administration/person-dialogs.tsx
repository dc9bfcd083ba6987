import { ActDialog, Banner, Button, ConfirmDialog, Field, SidePanel, TextInput, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useColon } from '../../words/colon';
import { GivenPassword, type Given } from './given-password';
import { CHANGE_PERSON, CLOSE_ACCOUNT, OPEN_ACCOUNT, RENEW_PASSWORD, type Person } from './operations';
import { draftOf, PersonForm } from './person-form';
import { useRefusals } from './use-refusals';
import { useAdministrationWords } from './words';

interface Props {
  person: Person;
  onClose: () => void;
}
const nameOf = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`;
const active = { refetchQueries: 'active' as const };

export function EditPerson({ person, onClose }: Props) {
  const t = useAdministrationWords();
  const { show } = useToast();
  const [draft, setDraft] = useState(() => draftOf(person));
  const [change] = useMutation(CHANGE_PERSON, active);
  const { problem, busy, attempt } = useRefusals();
  const save = async () => {
    const done = await attempt(async () => (await change({ variables: { person: person.id, input: draft } })).data?.changePerson);
    if (!done) return;
    show({ message: t('savedToast'), tone: 'done' });
    onClose();
  };
  const actions = (
    <Button variant="primary" busy={busy} onClick={() => void save()}>
      {t('save')}
    </Button>
  );
  return (
    <SidePanel opened onClose={onClose} title={nameOf(person)} actions={actions}>
      <div className="fields">
        <PersonForm draft={draft} onChange={setDraft} />
        {problem && <Banner tone="alert">{problem}</Banner>}
      </div>
    </SidePanel>
  );
}

export function GiveAccount({ person, onClose }: Props) {
  const t = useAdministrationWords();
  const colon = useColon();
  const [login, setLogin] = useState('');
  const [given, setGiven] = useState<Given | null>(null);
  const [open] = useMutation(OPEN_ACCOUNT, active);
  const { problem, busy, attempt } = useRefusals();
  const submit = async () => {
    const answer = await attempt(async () => (await open({ variables: { person: person.id, login } })).data?.openAccount);
    if (answer?.__typename === 'GivenAccount')
      setGiven({ name: nameOf(person), login: answer.login ?? '', password: answer.password ?? '' });
  };
  if (given) return <GivenPassword given={given} onClose={onClose} />;
  return (
    <ActDialog
      onClose={onClose}
      title={`${t('giveAccount')}${colon}${nameOf(person)}`}
      actLabel={t('create')}
      busy={busy}
      onAct={() => void submit()}
    >
      <Field label={t('loginField')} error={problem}>
        <TextInput autoCapitalize="none" spellCheck={false} value={login} onChange={(event) => setLogin(event.target.value)} />
      </Field>
    </ActDialog>
  );
}

export function RenewPassword({ person, onClose }: Props) {
  const t = useAdministrationWords();
  const [given, setGiven] = useState<Given | null>(null);
  const [renew] = useMutation(RENEW_PASSWORD, active);
  const { problem, busy, attempt } = useRefusals();
  const submit = async () => {
    const answer = await attempt(async () => (await renew({ variables: { person: person.id } })).data?.renewPassword);
    if (answer?.__typename === 'GivenAccount')
      setGiven({ name: nameOf(person), login: answer.login ?? '', password: answer.password ?? '' });
  };
  if (given) return <GivenPassword given={given} onClose={onClose} />;
  return (
    <ConfirmDialog
      {...{ opened: true, onClose, busy, error: problem, title: t('renewTitle'), confirmLabel: t('renew') }}
      onConfirm={() => void submit()}
    >
      {t('renewWhat', { name: nameOf(person) })}
    </ConfirmDialog>
  );
}

export function CloseAccount({ person, onClose }: Props) {
  const t = useAdministrationWords();
  const { show } = useToast();
  const [close] = useMutation(CLOSE_ACCOUNT, active);
  const { problem, busy, attempt } = useRefusals();
  const submit = async () => {
    if (!(await attempt(async () => (await close({ variables: { person: person.id } })).data?.closeAccount))) return;
    show({ message: t('closedToast'), tone: 'done' });
    onClose();
  };
  return (
    <ConfirmDialog
      {...{ opened: true, onClose, busy, error: problem, title: t('closeTitle'), confirmLabel: t('close') }}
      onConfirm={() => void submit()}
    >
      {t('closeWhat', { name: nameOf(person) })}
    </ConfirmDialog>
  );
}
