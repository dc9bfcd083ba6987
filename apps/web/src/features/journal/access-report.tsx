import { Banner, Button, ErrorState, Panel, Skeleton, usePrintSheet } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { HOUSE_LANGUAGE } from '../../words/define-words';
import { InHouseLanguage } from '../../words/house-language';
import { useSession } from '../session/session';
import { ACCESS_REPORT, type Asked, type Report } from './report-operations';
import { ReportPrint } from './report-print';
import styles from './report.module.css';
import { ReportTable } from './report-table';
import { useReportHead } from './use-report-head';
import { useReportWords } from './report-words';

/** One report, as asked for. Each time that it is asked for is in the journal: it is never asked again by itself. */
export function AccessReport({ patient, asked }: { patient: string; asked: Asked }) {
  const t = useReportWords();
  const input = { patient, ...asked };
  const { data, error, refetch } = useQuery(ACCESS_REPORT, { variables: { input }, fetchPolicy: 'no-cache' });
  const answer = data?.accessReport;
  if (error) return <ErrorState title={t('failed')} onRetry={() => void refetch()} />;
  if (!answer) return <Skeleton lines={10} lineHeight={46} />;
  if (answer.__typename === 'AccessReport') return <MadeReport report={answer} asked={asked} />;
  const { code, data: of } = answer as { code: string; data?: { most?: number } };
  const said = code === 'too-long' ? t('too-long', { most: of?.most ?? 0 }) : t(code === 'period' ? 'wrong-period' : 'not-found');
  return <Banner tone="alert" title={said} live />;
}

function MadeReport({ report, asked }: { report: Report; asked: Asked }) {
  const t = useReportWords();
  const { me } = useSession();
  const { printing, print } = usePrintSheet();
  const { patient } = report;
  const { name, traits, made } = useReportHead(report, asked);
  const file = `/files/access-report/${patient.id}?${new URLSearchParams({ ...asked, language: HOUSE_LANGUAGE }).toString()}`;
  return (
    <Panel
      flush
      title={name}
      note={traits}
      actions={
        <>
          <Button icon="print" onClick={print}>
            {t('print')}
          </Button>
          <Button
            icon="download"
            render={({ className, children }) => (
              <a className={className} href={file} target="_blank" rel="noreferrer">
                {children}
              </a>
            )}
          >
            {t('pdf')}
          </Button>
        </>
      }
    >
      <div className={styles.said}>
        <p>{made}</p>
        <p className="small mute">{t('explained')}</p>
      </div>
      <ReportTable accesses={report.accesses} timeZone={me.timeZone} />
      {printing && (
        <InHouseLanguage>
          <ReportPrint report={report} asked={asked} />
        </InHouseLanguage>
      )}
    </Panel>
  );
}
