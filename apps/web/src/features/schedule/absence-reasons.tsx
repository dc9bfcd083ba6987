import { ChipChoice } from '@jalon/ui';
import { useScheduleWords } from './words';

export const REASON_WORDS = {
  postponed: 'postponed',
  cancelled: 'cancelled',
  'in-hospital': 'inHospital',
  deceased: 'deceased',
  transferred: 'transferred',
  forgotten: 'forgotten',
} as const;
export type Reason = keyof typeof REASON_WORDS;
const REASONS = Object.keys(REASON_WORDS) as Reason[];
export const isReason = (text: string | undefined): text is Reason => text !== undefined && text in REASON_WORDS;

/** Why a visit is not in the file: without an answer it stays on the plan. */
export function AbsenceReasons({
  who,
  value,
  onChange,
}: {
  who: string;
  value: string | undefined;
  onChange: (reason: Reason | null) => void;
}) {
  const t = useScheduleWords();
  return (
    <ChipChoice
      label={t('why')}
      spoken={t('whySpoken', { who })}
      options={REASONS.map((reason) => ({ value: reason, label: t(REASON_WORDS[reason]) }))}
      value={isReason(value) ? value : null}
      onChange={onChange}
      note={t(value === 'deceased' ? 'deceasedNote' : 'staysWithout')}
    />
  );
}
