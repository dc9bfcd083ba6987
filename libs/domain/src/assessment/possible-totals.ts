import type { AssessmentForm, FormItem } from './types';

/** Whether a whole form can come to this total: within its bounds, and in its steps (a G8 goes by half points). */
export function isPossibleTotal({ start, items }: AssessmentForm, total: number): boolean {
  const points = items.map(pointsOf).filter((each) => each.length > 0);
  const least = sum(points.map((each) => Math.min(...each)));
  const most = sum(points.map((each) => Math.max(...each)));
  const above = hundredths(total) - hundredths(start) - least;
  const step = points.flatMap((each) => each.map((point) => point - Math.min(...each))).reduce(greatestDivisor, 0);
  return above >= 0 && above <= most - least && (step === 0 || above % step === 0);
}

/** What one answer may count, in hundredths. */
function pointsOf(item: FormItem): number[] {
  if (item.kind === 'text') return [];
  if (item.kind === 'yes-no') return [item.yes, item.no].map(hundredths);
  return (item.kind === 'choice' ? item.answers : (item.bands ?? [])).map(({ points }) => hundredths(points));
}

function hundredths(points: number): number {
  return Math.round(points * 100);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
