import { PrintSheet } from '@jalon/ui';
import { lineInWords, type PrescriptionLine } from '@jalon/domain/prescription';
import type { ReactNode } from 'react';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useSession } from '../session/session';
import { asWanted, changeOf, inForceOf, linesToSign } from './lines-of';
import type { Head, Sheet } from './operations';
import styles from './slip.module.css';
import { useSlipWords } from './slip-words';
import { useIdentity } from './use-identity';
import { useLineWords } from './use-line-words';

interface Paper {
  patient: Head['patient'];
  lines: readonly PrescriptionLine[];
  prescriber: string;
  rpps: string | null | undefined;
  practice: string | null;
  /** What it replaces and changes, when it is not the first. */
  children?: ReactNode;
}

/** A prescription to sign by hand: who, what, and the place of the date and the signature. */
export function SlipPaper({ patient, lines, prescriber, rpps, practice, children }: Paper) {
  const t = useSlipWords();
  const language = useLanguage();
  const who = useIdentity()(patient);
  return (
    <article className={styles.slip}>
      <h2>{t('title')}</h2>
      <p className={styles.who}>
        <b>{who.name}</b>, {who.full}
        {patient.ipp && ` · IPP ${patient.ipp}`}
        {patient.ins && ` · INS ${patient.ins}`}
      </p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>{lineInWords(line, language)}</li>
        ))}
      </ul>
      {children}
      <div className={styles.foot}>
        <p>
          {t('prescriber', { name: prescriber })}
          {rpps && `, RPPS ${rpps}`}
          <br />
          {practice && t('practice', { name: practice })}
        </p>
        <p className={styles.signature}>{t('signature')}</p>
      </div>
    </article>
  );
}

/** One slip of the signature book: the prescription to sign, and what changes. */
export function Slip({ sheet }: { sheet: Sheet }) {
  const t = useSlipWords();
  const { date } = useDates();
  const words = useLineWords();
  const { prescription: head } = sheet;
  const inForce = inForceOf(head);
  const change = changeOf(sheet);
  const doctor = [head.prescriber.civility, head.prescriber.given, head.prescriber.family].filter(Boolean).join(' ');
  const { patient, practiceName } = head;
  return (
    <SlipPaper
      patient={patient}
      lines={linesToSign(sheet)}
      prescriber={doctor}
      rpps={head.prescriber.rpps}
      practice={practiceName}
    >
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
    </SlipPaper>
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
