import { plainWords } from '../wording';

export interface TreatmentRule {
  /** Found in the normalised name of the treatment. */
  words: readonly string[];
  bloodTestNeeded: boolean;
  /** « OK chimio », or « OK traitement » for what is not chemotherapy. */
  goAhead: 'chemotherapy' | 'treatment';
}

/**
 * What a unit's calendar asks before a treatment: data, changed by the unit. The first rule whose word stands in the name answers;
 * without one, a blood test is needed and the decision reads « OK chimio ».
 */
export const DEFAULT_TREATMENT_RULES: readonly TreatmentRule[] = [
  { words: ['zoledron', 'denosumab', 'pamidron'], bloodTestNeeded: true, goAhead: 'treatment' },
  {
    words: ['pembrolizumab', 'nivolumab', 'atezolizumab', 'durvalumab', 'ipilimumab', 'avelumab', 'cemiplimab'],
    bloodTestNeeded: true,
    goAhead: 'treatment',
  },
  { words: ['trastuzumab', 'rituximab', 'bevacizumab'], bloodTestNeeded: true, goAhead: 'treatment' },
  { words: ['rincage', 'education therapeutique', 'pansement'], bloodTestNeeded: false, goAhead: 'treatment' },
];

/** How two writings of a treatment are compared. */
export function treatmentKey(name: string): string {
  return plainWords(name);
}

export function treatmentRuleOf(
  treatment: string,
  rules: readonly TreatmentRule[] = DEFAULT_TREATMENT_RULES,
): Pick<TreatmentRule, 'bloodTestNeeded' | 'goAhead'> {
  const key = treatmentKey(treatment);
  return (
    rules.find(({ words }) => words.some((word) => key.includes(word))) ?? { bloodTestNeeded: true, goAhead: 'chemotherapy' }
  );
}
