import { lineInWords, type PrescriptionLine } from '@jalon/domain/prescription';
import { useDates } from '../../words/dates';
import { HOUSE_LANGUAGE, useLanguage, type Language } from '../../words/define-words';
import type { Head } from './operations';
import { useSlipWords } from './slip-words';
import { useIdentity } from './use-identity';

/** One line as it stands on the slip and in the copy: the care, then whether it belongs to the long-term illness. */
export function useLineOnPaper(told?: Language) {
  const t = useSlipWords(told);
  const here = useLanguage();
  const language = told ?? here;
  return (line: PrescriptionLine) =>
    `${lineInWords(line, language)}${line.longTermIllness === null ? '' : ` ${t(line.longTermIllness ? 'aldYes' : 'aldNo')}`}`;
}

export interface OnPaper {
  patient: Head['patient'];
  prescriber: string;
  rpps: string | null | undefined;
  practice: string | null;
}

/**
 * A prescription as plain text, to paste into the hospital’s or the practice’s own record: nothing is typed twice. In the language
 * of the house, which that record speaks.
 */
export function useAsText() {
  const t = useSlipWords(HOUSE_LANGUAGE);
  const { date } = useDates(undefined, HOUSE_LANGUAGE);
  const identity = useIdentity(HOUSE_LANGUAGE);
  const onPaper = useLineOnPaper(HOUSE_LANGUAGE);
  return (
    { patient, prescriber, rpps, practice }: OnPaper,
    lines: readonly PrescriptionLine[],
    version: { number: number; signedOn?: string } | null,
  ): string => {
    const who = identity(patient);
    return [
      t('title'),
      `${who.name}, ${who.full}${patient.ipp ? ` · IPP ${patient.ipp}` : ''}${patient.ins ? ` · INS ${patient.ins}` : ''}`,
      '',
      ...lines.map((line) => `- ${onPaper(line)}`),
      '',
      ...(prescriber ? [t('prescriber', { name: `${prescriber}${rpps ? ` (RPPS ${rpps})` : ''}` })] : []),
      ...(practice ? [t('practice', { name: practice })] : []),
      ...(version?.signedOn ? [t('signedOn', { date: date(version.signedOn), number: version.number })] : [t('draft')]),
    ].join('\n');
  };
}
