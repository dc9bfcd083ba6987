import { lineInWords, type PrescriptionLine } from '@jalon/domain/prescription';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import type { Head } from './operations';
import { useSlipWords } from './slip-words';
import { useIdentity } from './use-identity';

/** A prescription as plain text, to paste into the hospital’s or the practice’s own record: nothing is typed twice. */
export function useAsText() {
  const t = useSlipWords();
  const language = useLanguage();
  const { date } = useDates();
  const identity = useIdentity();
  return (head: Head, lines: readonly PrescriptionLine[], version: { number: number; signedOn?: string } | null): string => {
    const { patient, prescriber } = head;
    const who = identity(patient);
    return [
      t('title'),
      `${who.name}, ${who.full}${patient.ipp ? ` · IPP ${patient.ipp}` : ''}${patient.ins ? ` · INS ${patient.ins}` : ''}`,
      '',
      ...lines.map(
        (line) =>
          `- ${lineInWords(line, language)}${line.longTermIllness === null ? '' : ` ${t(line.longTermIllness ? 'aldYes' : 'aldNo')}`}`,
      ),
      '',
      t('prescriber', {
        name: [prescriber.civility, prescriber.given, prescriber.family, prescriber.rpps && `(RPPS ${prescriber.rpps})`]
          .filter(Boolean)
          .join(' '),
      }),
      ...(head.practiceName ? [t('practice', { name: head.practiceName })] : []),
      ...(version?.signedOn ? [t('signedOn', { date: date(version.signedOn), number: version.number })] : [t('draft')]),
    ].join('\n');
  };
}
