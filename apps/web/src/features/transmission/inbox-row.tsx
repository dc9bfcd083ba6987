import { BeforeAfter, Button, Checkbox, Link, StateMark } from '@jalon/ui';
import { useState } from 'react';
import { Born } from './confused';
import type { InboxItem } from './operations';
import { useTitleOf, useToldOf } from './told-of';
import styles from './transmission.module.css';
import { useReading } from './reading-line';
import { useWhen } from './use-when';
import { useTransmissionWords } from './words';
import { WriteMessage } from './write-message';

interface InboxRowProps {
  item: InboxItem;
  /** Dealt with since the page was opened. */
  gone: boolean;
  /** The patient could be taken for another of the list. */
  confused: boolean;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onSeen: () => void;
  onAcknowledge: () => void;
  /** The first that waits has the filled button. */
  first: boolean;
  busy: boolean;
}

/** One sending received: who, about whom, what; opened in place, and read by being opened. */
export function InboxRow({ item, gone, confused, selected, onSelect, onSeen, onAcknowledge, first, busy }: InboxRowProps) {
  const t = useTransmissionWords();
  const { when } = useWhen();
  const titleOf = useTitleOf();
  const [opened, setOpened] = useState(false);
  const [answering, setAnswering] = useState(false);
  const unread = item.seenAt === null && !gone;
  const waits = unread || (item.ackWanted && item.ackedAt === null && !gone);
  const title = titleOf(item);
  const from = [item.from.name, item.from.title ?? item.from.unit].filter(Boolean).join(', ');
  const request = requestOf(item);
  const open = () => {
    setOpened(!opened);
    if (!opened && unread) onSeen();
  };
  return (
    <li className={styles.row} data-unread={unread || undefined} data-gone={gone || undefined}>
      <span>
        {waits && !request ? (
          <Checkbox
            label={<span className="sr">{t('select', { what: title })}</span>}
            checked={selected}
            onChange={(event) => onSelect(event.target.checked)}
          />
        ) : waits ? (
          <StateMark state="due" spoken={t('seeRequest')} size={18} />
        ) : (
          <StateMark state="done" spoken={t('acknowledge')} size={18} />
        )}
      </span>
      <div>
        <button type="button" className={styles.head} aria-expanded={opened} onClick={open}>
          <span className={styles.title}>
            {title} {confused && item.patient?.birth && <Born birth={item.patient.birth} />}
          </span>
          <span className={styles.under}>
            {from && <span>{from}</span>}
            <span>{item.toMe ? t('toYou') : t('toUnit', { unit: item.toUnit })}</span>
            <span>{when(item.at)}</span>
          </span>
          {!opened && item.body && <span className={styles.excerpt}>{item.body}</span>}
        </button>
        <Changes item={item} all={opened} />
        {opened && item.body && (
          <div className={styles.opened}>
            <p className={styles.text}>{item.body}</p>
            {answering && item.patient && item.messageId ? (
              <WriteMessage
                patientId={item.patient.id}
                answering={{ id: item.messageId, who: item.from.name ?? '' }}
                onDone={() => setAnswering(false)}
              />
            ) : (
              <p className="row wrap">
                <Button size="sm" icon="undo" onClick={() => setAnswering(true)}>
                  {t('answer')}
                </Button>
                {item.patient && <Link href={`/patients/${item.patient.id}`}>{t('openFile', { who: title })}</Link>}
              </p>
            )}
          </div>
        )}
        <Answer item={item} gone={gone} unread={unread} />
      </div>
      {waits && request && (
        <span className={styles.act}>
          <Button variant={first ? 'primary' : 'default'} href={request}>
            {t('seeRequest')}
          </Button>
        </span>
      )}
      {waits && !request && (
        <span className={styles.act}>
          <Button
            variant={first ? 'primary' : 'default'}
            busy={busy}
            onClick={onAcknowledge}
            aria-label={t('acknowledgeOf', { what: title })}
          >
            {t('acknowledge')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** A prescription and a request are answered on their own page, where what changes is read: never from its title alone. */
export function requestOf({ kind, items }: InboxItem): string | null {
  if (kind !== 'prescription' && kind !== 'request' && kind !== 'medical-opinion') return null;
  const first = items.find(({ what }) => /^prescription-(prepared|refused|given|acknowledged)$/.test(what));
  if (first) return `/patients/${first.patient.id}#ordonnance`;
  const about = items.find(({ aboutId }) => aboutId !== null)?.aboutId;
  return about ? `/demandes/${about}` : '/demandes';
}

const FIRST_CHANGES = 4;

function Changes({ item, all }: { item: InboxItem; all: boolean }) {
  const toldOf = useToldOf();
  if (item.items.length === 0) return null;
  const shown = all ? item.items : item.items.slice(0, FIRST_CHANGES);
  return (
    <ul className={styles.changes}>
      {shown.map((one) => {
        const { patient, patientId, what, before, after } = toldOf(one);
        return (
          <li key={one.id} className={styles.change}>
            <Link href={`/patients/${patientId}`}>
              <b>{patient}</b>
            </Link>
            <span className={styles.was}>{what}</span>
            {before && after && before !== after ? <BeforeAfter before={before} after={after} /> : <span>{after ?? before}</span>}
          </li>
        );
      })}
      {shown.length < item.items.length && <li className="small mute">+ {item.items.length - shown.length}</li>}
    </ul>
  );
}

/** Who of the unit has already read or acknowledged it, when that was not now. */
function Answer({ item, gone, unread }: { item: InboxItem; gone: boolean; unread: boolean }) {
  const t = useTransmissionWords();
  const reading = useReading();
  if (gone) return <StateMark state="done" label={t('justNow')} />;
  if (unread) return null;
  const line = reading({ ...item, unit: item.toUnit, person: null, title: null, forMe: true });
  return <StateMark state={line.state} label={line.text} />;
}
