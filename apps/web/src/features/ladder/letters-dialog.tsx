import { holds, type JobFunction } from '@jalon/access';
import { Button, Dialog, ErrorState, FieldError, Skeleton, usePrintSheet, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { InHouseLanguage } from '../../words/house-language';
import { LETTERS, PRINT_LETTERS, type Batch } from './letter-operations';
import { LetterSheets } from './letter-sheets';
import { LetterTemplateDialog } from './letter-template-dialog';
import { useLetterWords } from './letter-words';
import styles from './letters.module.css';

type Channel = 'letter' | 'email';

interface Props {
  visits: readonly string[];
  title: string;
  onClose: () => void;
}

/** Who will be written to and who will not, with the reason; asked again by the server at the moment of printing. */
export function LettersDialog({ visits, title, onClose }: Props) {
  const t = useLetterWords();
  const { me } = useSession();
  const { ask, busy, refusal } = useAsked();
  const { show } = useToast();
  const { printing, print } = usePrintSheet();
  const [done, setDone] = useState<(Batch & { channel: Channel }) | null>(null);
  const [editing, setEditing] = useState(false);
  const input = { visits: [...visits], channel: 'letter' };
  const { data, error, refetch } = useQuery(LETTERS, { variables: { input }, fetchPolicy: 'network-only', skip: done !== null });
  const batch = done ?? data?.lettersToPrint;
  const count = batch?.letters.length ?? 0;
  const single = visits.length === 1;
  const mayMail = count > 0 || batch?.leftOut.some(({ reason }) => reason === 'no-address');
  const send = async (channel: Channel) => {
    const { done: answer } = await ask(PRINT_LETTERS, { input: { ...input, channel } });
    if (!answer || !('letters' in answer)) return;
    const made = answer as unknown as Batch;
    setDone({ ...made, channel });
    if (made.letters.length === 0) return;
    if (channel === 'letter') {
      print();
      show({ message: t('printed', { count: made.letters.length }), tone: 'done' });
      return;
    }
    const text = made.letters.map((letter) => `${letter.title}\n\n${letter.body}`).join('\n\n');
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    show({ message: t(copied ? 'copied' : 'notCopied'), tone: copied ? 'done' : 'late' });
  };
  return (
    <Dialog
      opened
      onClose={() => !editing && onClose()}
      title={title}
      closeOnOutside={false}
      {...(!done && {
        actions: (
          <>
            {single && (
              <Button icon="copy" busy={busy} disabled={!mayMail} onClick={() => void send('email')}>
                {t('copy')}
              </Button>
            )}
            <Button variant="primary" icon="print" busy={busy} disabled={count === 0} onClick={() => void send('letter')}>
              {t('print', { count })}
            </Button>
          </>
        ),
      })}
    >
      <p className="dense soft">
        {t('says')}{' '}
        {holds(me.function as JobFunction, 'template.write') && !done && (
          <Button variant="quiet" size="sm" onClick={() => setEditing(true)}>
            {t('template')}
          </Button>
        )}
      </p>
      {!batch &&
        (error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Skeleton lines={4} lineHeight={40} />)}
      {batch && <BatchList batch={batch} said={done?.channel ?? null} open={single} />}
      <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      {printing && done && (
        <InHouseLanguage>
          <LetterSheets letters={done.letters} />
        </InHouseLanguage>
      )}
      {editing && <LetterTemplateDialog onClose={() => setEditing(false)} />}
    </Dialog>
  );
}

function BatchList({ batch, said, open }: { batch: Batch; said: Channel | null; open: boolean }) {
  const t = useLetterWords();
  const { letters, leftOut } = batch;
  return (
    <>
      <h3 className={styles.head}>
        {letters.length === 0
          ? t('none')
          : t(said === null ? 'ready' : said === 'letter' ? 'printed' : 'emailed', { count: letters.length })}
      </h3>
      <ul className={styles.list}>
        {letters.map((letter) => (
          <li key={`${letter.visit} ${letter.home ?? ''}`}>
            <b>{letter.name}</b>
            <span className="soft">{letter.to.join(', ')}</span>
            {open && (
              <blockquote className={styles.letter}>
                <b>{letter.title}</b>
                {`\n\n${letter.body}`}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <h3 className={styles.head}>{t('leftOut', { count: leftOut.length })}</h3>
          <ul className={styles.list}>
            {leftOut.map(({ visit, name, home, reason }) => (
              <li key={`${visit} ${home ?? ''}`}>
                <b>{name ?? t('unknownName')}</b>
                <span>
                  {home ? t('homeLeftOut', { home: t(home as 'main'), why: t(reason as 'seen') }) : t(reason as 'seen')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
