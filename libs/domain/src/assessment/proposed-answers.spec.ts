import { assessmentForm, proposedAnswers, scoreAssessment, type AssessmentForm } from '.';

const prisma = assessmentForm('prisma-7') as AssessmentForm;
const proposed = (birthDate: string | null, sex: string | null, on = '2026-11-23') =>
  proposedAnswers(prisma, { birthDate, sex }, on);

it.each([
  ['1941-11-23', 'M', { 'over-85': 'no', male: 'yes' }],
  ['1940-11-24', 'F', { 'over-85': 'no', male: 'no' }],
  ['1940-11-23', 'F', { 'over-85': 'yes', male: 'no' }],
  ['1940-11', 'F', { male: 'no' }],
  ['1940', 'M', { male: 'yes' }],
  // Whatever the day was, the answer is the same.
  ['1940-12', 'F', { 'over-85': 'no', male: 'no' }],
  ['1939', 'M', { 'over-85': 'yes', male: 'yes' }],
  ['1952', 'F', { 'over-85': 'no', male: 'no' }],
  // Not born on that day, or perhaps not.
  ['2026', 'F', { male: 'no' }],
  ['19xx', 'F', { male: 'no' }],
  [null, 'U', {}],
])('proposes of somebody born %s, %s, what the identity says and no more', (birth, sex, expected) => {
  expect(proposed(birth, sex)).toEqual(expected);
});

it('takes the age of the day of the assessment, not of today', () => {
  expect(proposed('1940-11-23', 'F', '2026-11-22')['over-85']).toBe('no');
});

it('counts nothing that nobody confirmed', () => {
  const scored = scoreAssessment(prisma, { answers: {}, on: '2026-11-23' });
  expect(scored.ok && scored.value.missing).toContain('over-85');
});
