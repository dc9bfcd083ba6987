import { PrintSheet } from '@jalon/ui';
import type { PrescriptionLine } from '@jalon/domain/prescription';
import type { ReactNode } from 'react';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { HOUSE_LANGUAGE } from '../../words/define-words';
import { InHouseLanguage } from '../../words/house-language';
import { useSession } from '../session/session';
import { asLines, asWanted, changeOf, headOnPaper, inForceOf, linesToSign } from './lines-of';
import type { Head, Sheet } from './operations';
import styles from './slip.module.css';
import { useSlipWords } from './slip-words';
import { useLineOnPaper, type OnPaper } from './use-as-text';
import { useIdentity } from './use-identity';
import { useLineWords } from './use-line-words';

interface Paper extends OnPaper {
  lines: readonly PrescriptionLine[];
  /** What it replaces and changes, when it is not the first. */
  children?: ReactNode;
}

/** A prescription to sign by hand: who, what, and the place of the date and the signature. */
export function SlipPaper(paper: Paper) {
  return (
    <InHouseLanguage>
      <OneSlip {...paper} />
    </InHouseLanguage>
  );
}

function OneSlip({ patient, lines, prescriber, rpps, practice, children }: Paper) {
  const t = useSlipWords();
  const onPaper = useLineOnPaper();
  const who = useIdentity()(patient);
  return (
    <article className={styles.slip}>
      <h2>{t('title')}</h2>
      <p className={styles.who}>
        <b>{who.name}</b>, {who.full}
        {patient.ipp && ` · IPP\u00A0${patient.ipp}`}
        {patient.ins && ` · INS\u00A0${patient.ins}`}
      </p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.id}>{onPaper(line)}</li>
        ))}
      </ul>
      {children}
      <div className={styles.foot}>
        <p>
          {t('prescriber', { name: prescriber })}
          {rpps && `, RPPS\u00A0${rpps}`}
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
  return (
    <SlipPaper {...headOnPaper(sheet.prescription)} lines={linesToSign(sheet)}>
      <WhatChanges sheet={sheet} />
    </SlipPaper>
  );
}

function WhatChanges({ sheet }: { sheet: Sheet }) {
  const t = useSlipWords();
  const colon = useColon();
  const { date } = useDates();
  const words = useLineWords();
  const inForce = inForceOf(sheet.prescription);
  const change = changeOf(sheet);
  return (
    <>
      {inForce && <p>{t('replaces', { number: inForce.number, date: date(inForce.signedOn) })}</p>}
      {change && (
        <p className="small">
          {t('changes')}
          {colon}
          {words
            .rows(change, asWanted(sheet.wanted).wrong)
            .map((row) => `${row.label.toLowerCase()} ${row.before} → ${row.after}`)
            .join(' ; ')}
        </p>
      )}
    </>
  );
}

/** The slip of a first prescription, which replaces nothing. */
export function FirstSlip({ head }: { head: Head }) {
  return <SlipPaper {...headOnPaper(head)} lines={asLines(head.draft?.lines)} />;
}

export function SlipSheet({ children }: { children: ReactNode }) {
  const t = useSlipWords(HOUSE_LANGUAGE);
  const { me, now } = useSession();
  const { dateHour } = useDates(me.timeZone, HOUSE_LANGUAGE);
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
