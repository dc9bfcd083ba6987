import { PrintSheet } from '@jalon/ui';
import { useSession } from '../session/session';
import styles from './report.module.css';
import type { Asked, Report } from './report-operations';
import { useReportHead } from './use-report-head';
import { useReportWords } from './report-words';
import { useAccessWords } from './use-access-words';

const COLUMNS = ['when', 'where', 'who', 'what', 'why'] as const;

interface Props {
  report: Report;
  asked: Asked;
}

/** The same report on the printer of the ward, for who wants it in hand at once. */
export function ReportPrint({ report, asked }: Props) {
  const t = useReportWords();
  const { me } = useSession();
  const wordsOf = useAccessWords(me.timeZone);
  const { name, traits, made } = useReportHead(report, asked);
  return (
    <PrintSheet header={<b>{t('title')}</b>} printedAt={`${name}, ${traits}`} footer={t('footer')}>
      <p>{made}</p>
      <p className="small">{t('explained')}</p>
      {report.accesses.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <table className={styles.paper}>
          <thead>
            <tr>
              {COLUMNS.map((head) => (
                <th key={head} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.accesses.map((one, index) => {
              const words = wordsOf(one);
              return (
                <tr key={`${one.at} ${index}`}>
                  {COLUMNS.map((column) => (
                    <td key={column}>{words[column].filter(Boolean).join(', ')}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="small">{t('rights')}</p>
    </PrintSheet>
  );
}
