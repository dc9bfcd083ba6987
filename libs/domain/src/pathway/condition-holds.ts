import { ageInMonths, ageInYears, boundsOf, countedAge, isFullDate, type CorrectedAgeRule, type IsoDate } from '../calendar';
import type { MilestoneFacts } from './milestone-facts';
import type { Condition } from './types';

/** Whether one condition holds on this day. What is not known holds for nobody. */
export function conditionHolds(
  condition: Condition,
  facts: MilestoneFacts,
  on: IsoDate,
  corrected: CorrectedAgeRule | null = null,
): boolean {
  switch (condition.kind) {
    case 'age':
      return ageHolds(condition, facts, on, corrected);
    case 'score': {
      const score = facts.scores[condition.assessment];
      return score !== undefined && score >= (condition.atLeast ?? -Infinity) && score <= (condition.atMost ?? Infinity);
    }
    case 'diagnosis':
      return among(condition.among, facts.diagnosis);
    case 'treatment':
      return among(condition.among, facts.treatment);
    case 'term':
      return facts.term ? facts.term.weeks < condition.belowWeeks : false;
    case 'birth-weight':
      return typeof facts.birthWeightGrams === 'number' && facts.birthWeightGrams < condition.belowGrams;
  }
}

type AgeCondition = Extract<Condition, { kind: 'age' }>;

/** A birth date known in part: who may be of that age is asked about, never skipped. */
function ageHolds(
  { atLeast, below, unit, counted }: AgeCondition,
  facts: MilestoneFacts,
  on: IsoDate,
  rule: CorrectedAgeRule | null,
) {
  if (facts.birth === null) return false;
  const { earliest, latest } = boundsOf(facts.birth);
  if (earliest > on) return false;
  const age = (birth: IsoDate): number => {
    const months =
      counted === 'corrected' && isFullDate(facts.birth ?? '')
        ? countedAge(birth, facts.term ?? null, on, rule).months
        : ageInMonths(birth, on);
    return unit === 'months' ? months : counted === 'corrected' ? Math.floor(months / 12) : ageInYears(birth, on);
  };
  const oldest = age(earliest);
  const youngest = age(latest > on ? on : latest);
  return oldest >= (atLeast ?? -Infinity) && youngest < (below ?? Infinity);
}

function among(list: readonly string[], known: string | null | undefined): boolean {
  if (!known) return false;
  const plain = plainly(known);
  return list.some((one) => plain === plainly(one) || plain.includes(plainly(one)));
}

/** Without accents and capitals: « Capécitabine » is « capecitabine ». */
const plainly = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
