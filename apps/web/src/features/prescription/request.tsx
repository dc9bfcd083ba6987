import {
  ActionBar,
  Button,
  ErrorState,
  PageHeader,
  PageState,
  Panel,
  ReadingActs,
  ReadingColumn,
  ReadingPage,
  Skeleton,
  telHref,
} from '@jalon/ui';
import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useSession } from '../session/session';
import { FixRequest } from './fix-request';
import { changeOf } from './lines-of';
import { LOOK, REQUEST, REQUESTS, type Sheet } from './operations';
import { ChangeTable, NewVersion, StillInForce, Why } from './parts-of-request';
import page from './parts.module.css';
import { PrepareRequest } from './prepare-request';
import { RequestActs } from './request-acts';
import { useSignWords } from './sign-words';
import { nextToSign } from './to-sign';
import { useIdentity } from './use-identity';
import { useLineWords } from './use-line-words';
import { useWhen } from './use-when';
import { WayOfRequest } from './way-of-request';
import { usePrescriptionWords } from './words';

/** One request, for whoever stands on its way: what is asked, where it is, what I may do. */
export function Request({ id }: { id: string }) {
  const t = usePrescriptionWords();
  const { data, error, refetch } = useQuery(REQUEST, { variables: { id } });
  useLook(id, data?.changeRequest?.state);
  const back = { href: '/demandes', label: t('back') };
  if (!data)
    return (
      <PageState title={t('request')} back={back}>
        {error ? <ErrorState title={t('failedOne')} onRetry={() => void refetch()} /> : <Skeleton lines={14} />}
      </PageState>
    );
  const sheet = data.changeRequest;
  if (!sheet)
    return (
      <PageState title={t('notFound')} back={back}>
        <Button href="/demandes">{t('back')}</Button>
      </PageState>
    );
  const prepares = sheet.acts.some((act) => act === 'prepare' || act === 'attach-signed-paper' || act === 'send-back');
  if (prepares && !sheet.acts.includes('refuse')) return <PrepareRequest key={sheet.version} sheet={sheet} />;
  if (sheet.acts.includes('resend')) return <FixRequest key={sheet.version} sheet={sheet} />;
  return <Shown sheet={sheet} />;
}

/** « Lu à 09:12 »: told once for each state in which this person sees the request. */
export function useLook(id: string, state: string | undefined): void {
  const [look] = useMutation(LOOK);
  useEffect(() => {
    if (state) void look({ variables: { id } }).catch(() => undefined);
  }, [look, id, state]);
}

export function RequestHead({ sheet, title }: { sheet: Sheet; title?: string }) {
  const t = usePrescriptionWords();
  const when = useWhen();
  const { me } = useSession();
  const identity = useIdentity()(sheet.prescription.patient);
  const mine = me.function === 'town-nurse';
  const own = !mine ? 'request' : sheet.askedBy.person === me.person ? 'myRequest' : 'ourRequest';
  const how = t(sheet.channel === 'telephone' ? 'byTelephone' : 'byJalon');
  return (
    <PageHeader
      band
      title={title ?? t(own)}
      back={{ href: '/demandes', label: t('back') }}
      actions={<SignNext after={sheet.id} />}
    >
      {identity.name}
      {mine ? '' : `, ${identity.full}`} ·{' '}
      {mine ? t('sentOn', { when: when(sheet.createdAt) }) : t('received', { how, when: when(sheet.createdAt) })}
    </PageHeader>
  );
}

/** For whoever comes from a signature: the list that was read there says whether another one waits. Nothing is asked for it. */
function SignNext({ after }: { after: string }) {
  const t = useSignWords();
  const { data } = useQuery(REQUESTS, { fetchPolicy: 'cache-only' });
  const next = nextToSign(data?.changeRequests ?? [], after);
  if (!next) return null;
  return (
    <Button iconEnd="chevron-right" href={`/a-signer/${next.id}`} aria-label={t('nextToSign')}>
      {t('next')}
    </Button>
  );
}

function Shown({ sheet }: { sheet: Sheet }) {
  const t = usePrescriptionWords();
  const { me } = useSession();
  const inTown = me.function === 'town-nurse';
  const contact = sheet.prescription.contact;
  const waits = !['sent', 'acknowledged', 'withdrawn'].includes(sheet.state);
  return (
    <ReadingPage>
      <RequestHead sheet={sheet} />
      <ReadingColumn>
        {inTown && waits && <StillInForce sheet={sheet} />}
        {!(inTown && waits) && <Line sheet={sheet} />}
        <Panel label={t('way')}>
          <WayOfRequest sheet={sheet} />
        </Panel>
        <NewVersion sheet={sheet} />
        {inTown && waits && <Line sheet={sheet} />}
        <Panel label={t('reason')}>
          <Why sheet={sheet} />
        </Panel>
      </ReadingColumn>
      <RequestActs sheet={sheet} />
      {inTown && waits && contact && (
        <ActionBar>
          <ReadingActs>
            <p className={page.center}>
              {t('urgent', { who: contact.title ? `${contact.name}, ${contact.title}` : contact.name })}
            </p>
            <Button variant="primary" size="touch" full icon="phone" href={telHref(contact.phone)}>
              {contact.phone}
            </Button>
          </ReadingActs>
        </ActionBar>
      )}
    </ReadingPage>
  );
}

function Line({ sheet }: { sheet: Sheet }) {
  const words = useLineWords();
  const change = changeOf(sheet);
  return (
    <Panel title={<span className={page.care}>{change && words.act(change.before.act)}</span>}>
      <ChangeTable sheet={sheet} />
    </Panel>
  );
}
