import { Button, ErrorState, PageHeader, PageState, Panel, ReadingColumn, ReadingPage, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../session/session';
import { CheckList } from './check-list';
import { checksOf } from './checks';
import { useCheckWords } from './checks-words';
import { changeOf, linesToSign } from './lines-of';
import { REQUESTS, type Sheet } from './operations';
import { ChangeTable, Why } from './parts-of-request';
import page from './parts.module.css';
import { useLook } from './request';
import { SignBar } from './sign-bar';
import { useSignWords } from './sign-words';
import styles from './sign.module.css';
import { toSign } from './to-sign';
import { useIdentity } from './use-identity';
import { useLineWords } from './use-line-words';
import { usePrescriptionWords } from './words';

/** One prescription to sign, in a glance: whose, what changes, why, the checks; then one button. */
export function SignRequest({ id }: { id: string }) {
  const t = useSignWords();
  const p = usePrescriptionWords();
  const { data, error, refetch } = useQuery(REQUESTS);
  const sheets = data?.changeRequests ?? [];
  const sheet = sheets.find((one) => one.id === id);
  useLook(id, sheet?.state);
  const back = { href: '/a-signer', label: p('back') };
  if (!data)
    return (
      <PageState title={t('title')} back={back}>
        {error ? <ErrorState title={p('failedOne')} onRetry={() => void refetch()} /> : <Skeleton lines={14} />}
      </PageState>
    );
  const waiting = toSign(sheets);
  if (!sheet?.acts.includes('refuse'))
    return (
      <PageState title={t('moved')} back={back}>
        <Button href={sheet ? `/demandes/${id}` : '/a-signer'}>{t('see')}</Button>
      </PageState>
    );
  const rank = waiting.findIndex((one) => one.id === id) + 1;
  const next = waiting[rank % waiting.length];
  return <ToSign sheet={sheet} rank={rank} total={waiting.length} next={next && next.id !== id ? next.id : null} />;
}

function ToSign({ sheet, rank, total, next }: { sheet: Sheet; rank: number; total: number; next: string | null }) {
  const t = useSignWords();
  const p = usePrescriptionWords();
  const c = useCheckWords();
  const words = useLineWords();
  const navigate = useNavigate();
  const { me, today } = useSession();
  const { prescription: head } = sheet;
  const who = useIdentity()(head.patient);
  const lines = linesToSign(sheet);
  const checks = checksOf(head, lines, today());
  const change = changeOf(sheet);
  const signed = () => void navigate({ to: '/demandes/$id', params: { id: sheet.id } });
  return (
    <ReadingPage>
      <PageHeader
        band
        title={rank > 0 ? t('rank', { rank, total }) : t('title')}
        back={{ href: '/a-signer', label: p('back') }}
        actions={
          next && (
            <Button iconEnd="chevron-right" href={`/a-signer/${next}`}>
              {t('next')}
            </Button>
          )
        }
      >
        {t('signedBy', { name: `${me.givenName} ${me.familyName}` })}
      </PageHeader>
      <ReadingColumn>
        <div>
          <p className={styles.name}>
            <b>{head.patient.usedFamilyName}</b> {head.patient.usedGivenName}
          </p>
          <p className="dense soft">{who.full}</p>
          {head.prescriber.person !== me.person && (
            <p className="dense soft">{t('of', { doctor: `Dr ${head.prescriber.given} ${head.prescriber.family}` })}</p>
          )}
        </div>
        <Panel title={<span className={page.care}>{change && words.act(change.before.act)}</span>}>
          <ChangeTable sheet={sheet} signing />
        </Panel>
        <Why sheet={sheet} />
        <Panel title={<span className={page.care}>{c('title')}</span>}>
          <CheckList checks={checks} lines={lines} />
        </Panel>
        {lines.length > 1 && (
          <Panel title={t('whole')}>
            {lines.map((line) => (
              <p key={line.id} className="dense">
                {words.whole(line)}
              </p>
            ))}
          </Panel>
        )}
      </ReadingColumn>
      <SignBar sheet={sheet} checks={checks} lines={lines} onSigned={signed} />
    </ReadingPage>
  );
}
