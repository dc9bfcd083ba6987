import type { ScheduleChoicesInput } from '@jalon/graphql';

/** What the secretary chose so far; empty is what the file says by itself. */
export interface Choices {
  days: readonly string[] | null;
  /** '' is all the physicians; null leaves the guess. */
  physician: string | null;
  answers: Readonly<Record<string, string>>;
  absences: Readonly<Record<string, string>>;
  confirmed: readonly string[];
  sameVisits: readonly string[];
}

export const NO_CHOICES: Choices = { days: null, physician: null, answers: {}, absences: {}, confirmed: [], sameVisits: [] };

export function choicesInput({ days, physician, answers, absences, confirmed, sameVisits }: Choices): ScheduleChoicesInput {
  return {
    days: days ? [...days] : null,
    physician,
    answers: Object.entries(answers).map(([question, answer]) => ({ question, answer })),
    absences: Object.entries(absences).map(([visit, reason]) => ({ visit, reason })),
    confirmed: [...confirmed],
    sameVisits: [...sameVisits],
  };
}

/** A record with one answer given, or taken back. */
export function withAnswer(
  answers: Readonly<Record<string, string>>,
  id: string,
  answer: string | null,
): Readonly<Record<string, string>> {
  const { [id]: _before, ...others } = answers;
  return answer === null ? others : { ...others, [id]: answer };
}
