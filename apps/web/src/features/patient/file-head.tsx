import { IconNote, StateShape, Tag } from '@jalon/ui';
import { formatInsMatricule, sexWord } from '@jalon/domain/patient';
import type { ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { Administrative } from './operations';
import { ageInWords, bornInWords } from './says-who';
import { usePatientWords } from './words';
import styles from './file-head.module.css';

interface Props {
  who: Administrative;
  /** The referent, the next step or what is to be secured: blocks with a line between. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Somebody with a common name may have dozens of homonyms: the nearest are named, the others counted. */
const LOOKALIKES_NAMED = 4;

/** Who this is, beyond doubt, on two lines. The INS is there only with a qualified identity, the IPP only if it is mine. */
export function FileHead({ who, children, action }: Props) {
  const t = usePatientWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const names = [
    t('usedName'),
    who.birthFamilyName && t('birthName', { name: who.birthFamilyName }),
    who.birthGivenName && t('birthGivenName', { name: who.birthGivenName }),
    who.ipp && t('ipp', { ipp: who.ipp }),
  ].filter(Boolean);
  const born = bornInWords(t, dates, who.birthDate, who.sex);
  const place = who.birthPlace && `${who.birthPlace}${who.birthPlaceInsee ? ` (${who.birthPlaceInsee.slice(0, 2)})` : ''}`;
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <div className={styles.names}>
          <h1>
            {who.usedFamilyName} <span>{who.usedGivenName}</span>
          </h1>
          <p className="small mute">{names.join(' · ')}</p>
        </div>
        <div className={styles.traits}>
          <span>
            {t(sexWord(who, today()))}, <b>{ageInWords(t, who.birthDate, today())}</b>
          </span>
          <span>
            {born}
            {place && ` ${t('at', { place })}`}
          </span>
          <IdentityTag status={who.status} doubtful={who.doubtful} />
          {who.ins && <span className="mute">{t('ins', { ins: formatInsMatricule(who.ins) })}</span>}
          {who.deceasedOn && <b>{t('deceased', { date: dates.date(who.deceasedOn) })}</b>}
        </div>
        {who.lookalikes.length > 0 && (
          <p className={styles.confusable}>
            <IconNote icon="two-heads" strong>
              {t('notToConfuse')}
            </IconNote>{' '}
            {who.lookalikes
              .slice(0, LOOKALIKES_NAMED)
              .map((other) =>
                t('lookalike', {
                  name: other.name,
                  date: dates.date(other.birthDate),
                  why: t(`why-${other.why}` as 'why-homonym'),
                }),
              )
              .join(' ; ')}
            {who.lookalikes.length > LOOKALIKES_NAMED &&
              ` ${t('moreLookalikes', { count: who.lookalikes.length - LOOKALIKES_NAMED })}`}
          </p>
        )}
      </div>
      {children}
      {action && <div className={styles.action}>{action}</div>}
    </header>
  );
}

/** A part of the head: a small line, what matters, and its details. */
export function HeadBlock({ label, title, children }: { label: ReactNode; title: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.block}>
      <p className="small mute">{label}</p>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.details}>{children}</div>}
    </div>
  );
}

function IdentityTag({ status, doubtful }: { status: string; doubtful: boolean }) {
  const t = usePatientWords();
  if (doubtful)
    return (
      <Tag look="soft" tone="late" mark={<StateShape state="late" />}>
        {t('doubtful')}
      </Tag>
    );
  const sure = status === 'QUAL' || status === 'VALI';
  return (
    <Tag look={sure ? 'soft' : 'dashed'} tone={sure ? 'done' : 'mute'} mark={<StateShape state={sure ? 'done' : 'waiting'} />}>
      {t(status as 'QUAL')}
    </Tag>
  );
}
