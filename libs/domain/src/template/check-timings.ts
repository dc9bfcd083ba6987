import { addSpan, isEmptySpan } from '../calendar';
import { MOST_OCCURRENCES, windowsFrom, type Condition, type MilestoneRule, type PathwayTemplate } from '../pathway';
import { quoted, type TemplateFault } from './template-fault';

/** Days at which months are short, long, or leap: a window that holds on these holds on all. */
const TRIED = ['2027-01-31', '2027-02-28', '2028-02-29', '2027-03-01', '2027-04-30', '2027-08-31', '2027-11-30', '2027-12-31'];

export function checkTimings({ milestones, correctedAge }: PathwayTemplate): TemplateFault[] {
  return milestones.flatMap((rule) => [
    ...windowFaults(rule),
    ...cadenceFaults(rule),
    ...(rule.onlyIf ?? []).flatMap((condition) => conditionFaults(rule, condition)),
    ...correctedFaults(rule, correctedAge?.untilMonths ?? null),
  ]);
}

function windowFaults({ key, title, windows, repeat }: MilestoneRule): TemplateFault[] {
  const broken = TRIED.flatMap((anchor) => windowsFrom({ windows, repeat }, anchor)).some(
    ({ from, due, to }) => from > due || due > to,
  );
  if (!broken) return [];
  return [
    {
      code: 'window-contradicts',
      place: key,
      fr: `La fenêtre de ${quoted(title)} se contredit\u00a0: «\u00a0au plus tôt\u00a0», la date conseillée et «\u00a0au plus tard\u00a0» ne se suivent pas.`,
      en: `The window of "${title}" contradicts itself: the earliest, the best and the latest day do not follow one another.`,
    },
  ];
}

function cadenceFaults({ key, title, repeat }: MilestoneRule): TemplateFault[] {
  if (!repeat) return [];
  const start = '2027-01-31';
  const still = repeat.phases.some(({ every }) => isEmptySpan(every) || addSpan(start, every) <= start);
  const ends = repeat.phases.map(({ until }) => addSpan(start, until));
  const disordered = ends.length === 0 || ends.some((end, index) => end <= (ends[index - 1] ?? start));
  const endless = windowsFrom({ repeat }, start).length >= MOST_OCCURRENCES;
  if (!still && !disordered && !endless) return [];
  return [
    {
      code: 'cadence-wrong',
      place: key,
      fr: `La cadence de ${quoted(title)} ne tient pas\u00a0: chaque phase avance, finit après la précédente, et le tout fait moins de ${MOST_OCCURRENCES} fois.`,
      en: `The cadence of "${title}" does not hold: each phase goes forward and ends after the one before, fewer than ${MOST_OCCURRENCES} times in all.`,
    },
  ];
}

function conditionFaults({ key, title }: MilestoneRule, condition: Condition): TemplateFault[] {
  const never =
    (condition.kind === 'age' &&
      condition.atLeast !== undefined &&
      condition.below !== undefined &&
      condition.atLeast >= condition.below) ||
    (condition.kind === 'score' &&
      condition.atLeast !== undefined &&
      condition.atMost !== undefined &&
      condition.atLeast > condition.atMost);
  const empty =
    (condition.kind === 'age' && condition.atLeast === undefined && condition.below === undefined) ||
    (condition.kind === 'score' && condition.atLeast === undefined && condition.atMost === undefined);
  if (!never && !empty) return [];
  return [
    {
      code: never ? 'condition-never' : 'condition-empty',
      place: key,
      fr: never
        ? `Une condition de ${quoted(title)} ne peut jamais être vraie.`
        : `Une condition de ${quoted(title)} n’a pas de borne\u00a0: donnez «\u00a0au moins\u00a0» ou «\u00a0au plus\u00a0».`,
      en: never
        ? `A condition of "${title}" can never be true.`
        : `A condition of "${title}" has no bound: give a least or a most.`,
    },
  ];
}

/** The corrected age ends at some age: what comes later is counted from the birth. */
function correctedFaults({ key, title, anchor, windows = [] }: MilestoneRule, untilMonths: number | null): TemplateFault[] {
  if (anchor !== 'expected-term' || untilMonths === null) return [];
  if (windows.every(({ due }) => addSpan('2027-01-31', due) <= addSpan('2027-01-31', { months: untilMonths }))) return [];
  return [
    {
      code: 'corrected-too-late',
      place: key,
      fr: `${quoted(title)} est compté en âge corrigé au-delà de ${untilMonths} mois\u00a0: comptez-le depuis la naissance.`,
      en: `"${title}" is counted in corrected age past ${untilMonths} months: count it from the birth.`,
    },
  ];
}
