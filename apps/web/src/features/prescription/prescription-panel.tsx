import { Button, DataTable, EmptyState, ErrorState, Panel, Skeleton, usePrintSheet, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import type { PatientPrescriptionsQuery } from '@jalon/graphql';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { askedVersion } from './asked-version';
import { DraftInPanel, GivenToPractice } from './first-in-panel';
import { useFirstWords } from './first-words';
import { asLines, asWanted, headOnPaper, inForceOf } from './lines-of';
import { OpenRequest } from './open-request';
import { PATIENT_PRESCRIPTIONS, type Head } from './operations';
import { PanelHistory } from './panel-history';
import styles from './prescription-panel.module.css';
import { stateWord, usePanelWords } from './panel-words';
import { TextSheet } from './text-sheet';
import { useAsText } from './use-as-text';
import { useLineWords } from './use-line-words';
import { usePrescriptionWords } from './words';

type Prescription = PatientPrescriptionsQuery['patientPrescriptions'][number];

/** A patient’s prescriptions of nursing care at home: versions, lines, the request under way, what was asked before. */
export function PrescriptionPanel({ patientId, mayWrite }: { patientId: string; mayWrite: boolean }) {
  const t = usePanelWords();
  const f = useFirstWords();
  const { data, error, refetch } = useQuery(PATIENT_PRESCRIPTIONS, { variables: { patient: patientId } });
  if (error && !data)
    return (
      <Panel title={t('title')}>
        <ErrorState title={t('failed')} onRetry={() => void refetch()} />
      </Panel>
    );
  if (!data)
    return (
      <Panel title={t('title')}>
        <Skeleton lines={6} />
      </Panel>
    );
  const prescriptions = data.patientPrescriptions.filter(({ prescription }) => prescription.versions.length > 0);
  const drafts = data.patientPrescriptions.filter(({ prescription }) => prescription.draft);
  const write = mayWrite && (
    <Button
      variant={prescriptions.length === 0 ? 'default' : 'quiet'}
      icon="plus"
      href={`/ordonnances/nouvelle?patient=${patientId}`}
    >
      {f('new')}
    </Button>
  );
  const waiting = drafts.map(({ prescription }) => <DraftInPanel key={prescription.id} head={prescription} />);
  if (prescriptions.length === 0)
    return (
      <Panel title={t('title')} actions={drafts.length > 0 && write}>
        {waiting}
        {drafts.length === 0 && (
          <EmptyState title={t('none')} action={write}>
            {t('noneWhy')}
          </EmptyState>
        )}
      </Panel>
    );
  return (
    <div className={styles.stack}>
      {waiting.length > 0 && <div className={styles.waiting}>{waiting}</div>}
      {prescriptions.map((one) => (
        <OnePrescription key={one.prescription.id} {...one} patientId={patientId} />
      ))}
      {write && <div>{write}</div>}
    </div>
  );
}

/** « Dr Vasseur » where room is short; in full when it is not the prescriber everybody knows. */
const doctorOf = ({ prescriber }: Head, name: string) =>
  name.endsWith(` ${prescriber.family}`) ? [prescriber.civility, prescriber.family].filter(Boolean).join(' ') : name;

function OnePrescription({ prescription: head, requests, patientId }: Prescription & { patientId: string }) {
  const t = usePanelWords();
  const p = usePrescriptionWords();
  const words = useLineWords();
  const { dayMonth } = useDates();
  const { me } = useSession();
  const toast = useToast();
  const asText = useAsText();
  const { printing, print } = usePrintSheet();
  const inForce = inForceOf(head);
  const [shown, setShown] = useState<number | null>(null);
  const version = head.versions.find(({ number }) => number === shown) ?? inForce;
  const lines = asLines(version?.lines);
  const open = requests.filter(({ turn }) => turn !== null);
  const asked = askedVersion(requests, head.versions);
  const inTown = me.function === 'town-nurse';
  const hasHistory = requests.length + head.versions.length > 1;
  const changed = new Set(open.map(({ lineId }) => lineId));
  const text = asText(headOnPaper(head), lines, version);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast.show({ message: p('copied') });
  };
  return (
    <>
      <Panel
        title={t('title')}
        actions={
          <>
            <Button variant="quiet" icon="print" onClick={print}>
              {p('print')}
            </Button>
            <Button variant="quiet" icon="copy" onClick={() => void copy()}>
              {p('copyDpi')}
            </Button>
          </>
        }
      >
        <GivenToPractice head={head} />
        <div className={styles.versions} role="group" aria-label={t('versions')}>
          {head.versions.map((one) => {
            const next = head.versions.find(({ number }) => number === one.number + 1);
            const why = requests.find(({ id }) => id === next?.requestId);
            return (
              <button
                key={one.id}
                type="button"
                className={one.state === 'in-force' ? styles.current : styles.version}
                aria-pressed={one.number === version?.number}
                onClick={() => setShown(one.number)}
              >
                <span>
                  <b>v{one.number}</b> {t('of', { date: dayMonth(one.signedOn) })}
                </span>
                <span>
                  {one.state === 'in-force'
                    ? t('inForce', { doctor: doctorOf(head, one.prescriberName) })
                    : why
                      ? t('replacedFor', { wrong: words.wrong(asWanted(why.wanted).wrong) })
                      : t('replaced')}
                </span>
              </button>
            );
          })}
          {asked && (
            <a href="#demande" className={styles.asked}>
              <b>
                v{asked.number} {t('asked')}
              </b>
              <span>{t(stateWord(asked.request.state))}</span>
            </a>
          )}
        </div>
        <DataTable
          caption={t('lines')}
          dense
          columns={[
            { id: 'act', header: t('care'), rowHeader: true, wrap: true, cell: (line) => <b>{words.act(line.act)}</b> },
            { id: 'frequency', header: t('frequency'), cell: (line) => words.frequency(line.frequency) },
            { id: 'period', header: t('period'), cell: (line) => words.period(line) },
          ]}
          rows={lines}
          rowKey={(line) => line.id}
          rowTone={(line) => (changed.has(line.id) ? 'current' : 'plain')}
        />
        {open.map((sheet) => (
          <div key={sheet.id} className={styles.open}>
            <OpenRequest sheet={sheet} />
          </div>
        ))}
        {head.mayAsk && open.length < lines.length && (inTown || !hasHistory) && (
          <div className={styles.ask}>
            <Button href={`/demandes/nouvelle?patient=${patientId}`} icon={inTown ? 'pencil' : 'phone'}>
              {t(inTown ? 'ask' : 'byPhone')}
            </Button>
          </div>
        )}
        {printing && <TextSheet text={text} />}
      </Panel>
      {hasHistory && <PanelHistory head={head} requests={requests} patientId={patientId} />}
    </>
  );
}
