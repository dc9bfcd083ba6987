import { assessmentForm } from './shipped-forms';
import { isPossibleTotal } from './possible-totals';

it.each<[string, number[], number[]]>([
  ['g8', [0, 0.5, 14, 14.5, 17], [-0.5, 0.25, 17.5, 18]],
  ['epices', [0, 30.17, 75.14, 100], [-0.01, 100.01]],
  ['prisma-7', [0, 3, 7], [0.5, 8]],
  ['distress-thermometer', [0, 4, 10], [4.5, 11]],
])('%s', (name, possible, impossible) => {
  const form = assessmentForm(name);
  if (!form) throw new Error(name);
  expect(possible.filter((total) => !isPossibleTotal(form, total))).toEqual([]);
  expect(impossible.filter((total) => isPossibleTotal(form, total))).toEqual([]);
});
