import { assessmentForm, checkTuning, scoreAssessment, tuneForm, type AssessmentForm } from '.';

const form = (name: string) => assessmentForm(name) as AssessmentForm;
const on = '2026-11-24';

it('counts with the weights and the cut-off of the place, and says the same of the same needs', () => {
  const complexity = form('complexity');
  const answers = Object.fromEntries(complexity.items.map(({ key }) => [key, key === 'lives-alone' || key === 'transport']));
  const scored = (tuned: AssessmentForm) => {
    const result = scoreAssessment(tuned, { answers, on });
    return result.ok ? [result.value.total, result.value.reading?.code] : result.refusal;
  };
  expect(scored(complexity)).toEqual([2, 'not-proposed']);
  expect(scored(tuneForm(complexity, { points: { 'lives-alone': 3 }, settings: {} }))).toEqual([4, 'complex-proposed']);
  expect(scored(tuneForm(complexity, { points: {}, settings: { 'cut-off': 2 } }))).toEqual([2, 'complex-proposed']);
  expect(scored(tuneForm(complexity, null))).toEqual([2, 'not-proposed']);
});

it('keeps a published score as it was published: only its cut-off and its variant are of the place', () => {
  expect(checkTuning(form('epices'), { points: { couple: 5 }, settings: {} })).toMatchObject({
    refusal: { code: 'weights-are-published' },
  });
  expect(checkTuning(form('g8'), { points: {}, settings: { 'bmi-variant': 'below-18.5' } })).toMatchObject({ ok: true });
  expect(checkTuning(form('distress-thermometer'), { points: {}, settings: { 'cut-off': 5 } })).toMatchObject({ ok: true });
});

it.each([
  [{ points: { 'lives-alone': 6 }, settings: {} }, 'weight-impossible'],
  [{ points: { 'lives-alone': 1.5 }, settings: {} }, 'weight-impossible'],
  [{ points: { nothing: 1 }, settings: {} }, 'weight-impossible'],
  [{ points: {}, settings: { 'cut-off': 0 } }, 'setting-impossible'],
  [{ points: {}, settings: { variant: 'x' } }, 'setting-impossible'],
])('refuses a weight or a cut-off that means nothing: %j', (tuning, code) => {
  expect(checkTuning(form('complexity'), tuning)).toMatchObject({ ok: false, refusal: { code } });
});
