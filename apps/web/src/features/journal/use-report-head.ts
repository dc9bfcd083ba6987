import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import type { Asked, Report } from './report-operations';
import { useReportWords } from './report-words';

/** Of whom a report is, and when it was asked for and made: above its lines, on the page and on paper. */
export function useReportHead(report: Report, asked: Asked) {
  const t = useReportWords();
  const { me } = useSession();
  const { date, dateHour } = useDates(me.timeZone);
  const { patient } = report;
  const birthName = patient.birthFamilyName && patient.birthFamilyName !== patient.familyName ? patient.birthFamilyName : null;
  const name = `${patient.familyName} ${patient.givenName}`;
  const traits = [
    ...(birthName ? [t('birthName', { name: birthName })] : []),
    t('born', { date: date(patient.birthDate) }),
    ...(patient.ipp ? [`IPP ${patient.ipp}`] : []),
  ].join(' · ');
  const made = t('period', {
    ...{ from: date(asked.from), to: date(asked.to), asked: date(asked.askedOn), at: dateHour(report.madeAt) },
    by: `${me.givenName} ${me.familyName}, ${me.title}`,
  });
  return { name, traits, made };
}
