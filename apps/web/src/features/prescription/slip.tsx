import { PrintSheet } from '@jalon/ui';
import { lineInWords } from '@jalon/domain/prescription';
import type { ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useSession } from '../session/session';
import { asWanted, changeOf, inForceOf, linesToSign } from './lines-of';
import type { Sheet } from './operations';
import styles from './slip.module.css';
import { useSlipWords } from './slip-words';
import { useIdentity } from './use-identity';
import { useLineWords } from './use-line-words';

/** One slip of the signature book: the prescription to sign, what changes, and the place of the signature. */
export function Slip({ sheet }: { sheet: Sheet }) {
  const t = useSlipWords();
  const language = useLanguage();
  const { date } = useDates();
  const words = useLineWords();
  const identity = useIdentity();
  const { prescription: head } = sheet;
  const who = identity(head.patient);
  const inForce = inForceOf(head);
  const change = changeOf(sheet);
  const doctor = [head.prescriber.civility, head.prescriber.given, head.prescriber.family].filter(Boolean).join(' ');
  return (
    <article className={styles.slip}>
      <h2>{t('title')}</h2>
      <p className={styles.who}>
        <b>{who.name}</b>, {who.full}
        {head.patient.ipp && ` · IPP ${head.patient.ipp}`}
        {head.patient.ins && ` · INS ${head.patient.ins}`}
      </p>
      <ul className={styles.lines}>
        {linesToSign(sheet).map((line) => (
          <li key={line.id}>{lineInWords(line, language)}</li>
        ))}
      </ul>
      {inForce && <p>{t('replaces', { number: inForce.number, date: date(inForce.signedOn) })}</p>}
      {change && (
        <p className="small">
          {t('changes')} :{' '}
          {words
            .rows(change, asWanted(sheet.wanted).wrong)
            .map((row) => `${row.label.toLowerCase()} ${row.before} → ${row.after}`)
            .join(' ; ')}
        </p>
      )}
      <div className={styles.foot}>
        <p>
          {t('prescriber', { name: doctor })}
          {head.prescriber.rpps && `, RPPS ${head.prescriber.rpps}`}
          <br />
          {head.practiceName && t('practice', { name: head.practiceName })}
        </p>
        <p className={styles.signature}>{t('signature')}</p>
      </div>
    </article>
  );
}

export function SlipSheet({ children }: { children: ReactNode }) {
  const t = useSlipWords();
  const { me, now } = useSession();
  const { dateHour } = useDates(me.timeZone);
  return (
    <PrintSheet
      header={t('batch')}
      printedAt={t('printedAt', { when: dateHour(new Date(now()).toISOString()) })}
      footer={t('footer')}
    >
      {children}
    </PrintSheet>
  );
}
