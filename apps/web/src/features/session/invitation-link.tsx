import { Button, DefinitionList, Dialog, PrintSheet, usePrintSheet, useToast } from '@jalon/ui';
import { Suspense, lazy } from 'react';
import { useDates } from '../../words/dates';
import { useInvitationWords } from './invitation-words';
import styles from './sign-in.module.css';
import { useSession } from './session';

const QrCode = lazy(() => import('./qr-code').then((m) => ({ default: m.QrCode })));

export interface InvitationGiven {
  name: string;
  login: string | null;
  token: string;
  until: string;
}

/** The secret stands after the #: a browser sends it to no server, and no journal of a proxy keeps it. */
const addressOf = (token: string) => `${window.location.origin}/invitation#${token}`;

/** Shown once, to be copied or printed: nobody, whoever invited included, reads it again. */
export function InvitationLink({ given, onClose }: { given: InvitationGiven; onClose: () => void }) {
  const t = useInvitationWords();
  const { me, now } = useSession();
  const dates = useDates(me.timeZone);
  const { show } = useToast();
  const { printing, print } = usePrintSheet();
  const address = addressOf(given.token);
  const until = dates.dateHour(given.until);
  const copy = () =>
    void navigator.clipboard?.writeText(address).then(
      () => show({ message: t('copied'), tone: 'done' }),
      () => {},
    );
  const body = (
    <>
      <p>{t('linkWhat', { date: until })}</p>
      <DefinitionList
        items={[
          ...(given.login ? [{ id: 'login', term: t('login'), detail: <b>{given.login}</b> }] : []),
          { id: 'link', term: t('link'), detail: <code className={styles.secret}>{address}</code> },
        ]}
      />
      <Suspense fallback={null}>
        <QrCode text={address} label={t('qr')} />
      </Suspense>
    </>
  );
  return (
    <Dialog
      opened
      onClose={onClose}
      closeOnOutside={false}
      title={t('linkTitle', { name: given.name })}
      actions={
        <>
          <Button icon="copy" onClick={copy}>
            {t('copy')}
          </Button>
          <Button icon="print" onClick={print}>
            {t('print')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        </>
      }
    >
      <div className="fields">{body}</div>
      {printing && (
        <PrintSheet
          header={<b>{t('linkTitle', { name: given.name })}</b>}
          printedAt={t('printed', { date: dates.dateHour(new Date(now()).toISOString()) })}
          footer={t('printFoot')}
        >
          {body}
        </PrintSheet>
      )}
    </Dialog>
  );
}
