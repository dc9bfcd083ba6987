import fc from 'fast-check';
import { ASSESSMENT_FORMS, assessmentForm, scoreAssessment, type AssessmentForm, type FormItem } from '.';

const on = '2026-11-24';
const form = (name: string): AssessmentForm => {
  const found = assessmentForm(name);
  if (!found) throw new Error(name);
  return found;
};
const score = (name: string, answers: Record<string, unknown>, settings = {}) => {
  const scored = scoreAssessment(form(name), { answers, settings, on });
  if (!scored.ok) throw new Error(JSON.stringify(scored.refusal));
  return scored.value;
};
const refusal = (name: string, answers: Record<string, unknown>, settings = {}) => {
  const scored = scoreAssessment(form(name), { answers, settings, on });
  return scored.ok ? null : scored.refusal;
};

const robust = {
  'food-intake': 'normal',
  'weight-loss': 'none',
  mobility: 'goes-out',
  neuropsychological: 'none',
  bmi: 24,
  'more-than-3-medicines': 'no',
  'health-against-others': 'better',
  age: 76,
};

describe('the G8', () => {
  it('goes from 0 to 17 in half points', () => {
    expect(score('g8', robust)).toMatchObject({ total: 17, missing: [], reading: { code: 'no-geriatric-assessment' } });
    const frail = {
      ...{
        'food-intake': 'severe-decrease',
        'weight-loss': 'more-than-3-kg',
        mobility: 'bed-or-chair',
        neuropsychological: 'severe',
      },
      ...{ bmi: 17, 'more-than-3-medicines': 'yes', 'health-against-others': 'worse', age: 86 },
    };
    expect(score('g8', frail).total).toBe(0);
    expect(score('g8', { ...robust, 'health-against-others': 'unknown' }).total).toBe(15.5);
  });

  it('calls for a geriatric assessment at 14, not at 14.5', () => {
    const at14 = { ...robust, 'weight-loss': 'unknown', 'health-against-others': 'same' };
    expect(score('g8', at14)).toMatchObject({ total: 14, reading: { code: 'geriatric-assessment' } });
    const above = { ...robust, 'weight-loss': '1-to-3-kg', 'health-against-others': 'unknown' };
    expect(score('g8', above)).toMatchObject({ total: 14.5, reading: { code: 'no-geriatric-assessment' } });
  });

  it('has two variants of the lowest body mass index, and keeps the one used', () => {
    const bmi = (value: number, variant?: string) => {
      const { items, settings } = score('g8', { ...robust, bmi: value }, variant ? { 'bmi-variant': variant } : {});
      return [items.bmi, settings['bmi-variant']];
    };
    expect(bmi(18.7)).toEqual([0, 'below-19']);
    expect(bmi(18.7, 'below-18.5')).toEqual([1, 'below-18.5']);
    expect(bmi(18.49, 'below-18.5')).toEqual([0, 'below-18.5']);
    expect([19, 20.99, 21, 22.9, 23].map((value) => bmi(value)[0])).toEqual([1, 1, 2, 2, 3]);
  });

  it.each([
    ['1946-11-24', 1],
    ['1946-11-25', 2],
    ['1940-11-25', 1],
    ['1940-11-24', 0],
    [80, 1],
    [85, 1],
    [86, 0],
    [79, 2],
  ])('reads the age from a birth date at the day of the assessment: %s', (age, points) =>
    expect(score('g8', { ...robust, age }).items.age).toBe(points),
  );

  it('has no total while an item is missing', () => {
    const { bmi: _, ...without } = robust;
    expect(score('g8', without)).toMatchObject({ total: null, reading: null, missing: ['bmi'], items: { age: 2 } });
    expect(score('g8', { ...robust, bmi: null }).total).toBeNull();
    expect(score('g8', {}).missing).toHaveLength(8);
  });

  it('takes other names of the same items and answers, and points where they say one thing', () => {
    const { 'food-intake': _, ...rest } = robust;
    expect(score('g8', { ...rest, foodIntake: 'Normaux' }).total).toBe(17);
    expect(score('g8', { ...robust, 'weight-loss': 1, 'health-against-others': 0.5 }).total).toBe(13.5);
  });

  it('refuses what it does not know, with what is possible', () => {
    expect(refusal('g8', { ...robust, mobility: 'flies' })).toMatchObject({
      code: 'answer-unknown',
      allowed: ['bed-or-chair', 'indoors-only', 'goes-out'],
    });
    for (const bmi of ['22', NaN, Infinity, -3, 400, true, {}])
      expect(refusal('g8', { ...robust, bmi })).toMatchObject({ code: 'not-a-number' });
    expect(refusal('g8', { ...robust, smoking: 'no' })).toMatchObject({ code: 'item-unknown', typed: 'smoking' });
    expect(refusal('g8', { ...robust, age: '2026-02-30' })).toMatchObject({ code: 'not-a-day' });
    expect(refusal('g8', { ...robust, age: '2027-01-01' })).toMatchObject({ code: 'born-after' });
    expect(refusal('g8', { ...robust, mobility: '2' })).toMatchObject({ code: 'answer-unknown' });
    expect(refusal('g8', { ...robust, birth: '1943-02-05' })).toMatchObject({ code: 'item-twice' });
    expect(refusal('g8', { ...robust, constructor: 1 })).toMatchObject({ code: 'item-unknown' });
  });
});

describe('EPICES', () => {
  const items = form('epices').items.filter((item) => item.kind === 'yes-no');
  const all = (answer: (item: FormItem & { kind: 'yes-no' }) => boolean) =>
    Object.fromEntries(items.map((item) => [item.key, answer(item)]));

  it('goes exactly from 0 to 100, with 75.14 for no at all', () => {
    expect(
      score(
        'epices',
        all(({ yes }) => yes < 0),
      ).total,
    ).toBe(0);
    expect(
      score(
        'epices',
        all(({ yes }) => yes > 0),
      ).total,
    ).toBe(100);
    expect(
      score(
        'epices',
        all(() => false),
      ).total,
    ).toBe(75.14);
    expect(
      score(
        'epices',
        all(() => true),
      ).total,
    ).toBe(24.86);
  });

  it('stays between its bounds, in hundredths, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }), (answers) => {
        const { total } = score('epices', Object.fromEntries(items.map(({ key }, index) => [key, answers[index]])));
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(String(total)).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
      }),
      { numRuns: 200 },
    );
  });

  it('is precarious from 30 on, and from 37.27 on between 16 and 25 years', () => {
    // 75.14 − 11.83 − 8.28 − 8.28 − 9.47 − 7.10 = 30.18
    const yes = ['complementary-insurance', 'couple', 'home-owner', 'family-contact', 'holidays'];
    const answers = all(({ key }) => yes.includes(key));
    expect(score('epices', answers)).toMatchObject({ total: 30.18, reading: { code: 'precarious' } });
    for (const age of [16, 25, '2003-05-01'])
      expect(score('epices', { ...answers, age }).reading?.code).toBe('not-precarious-16-25');
    expect(score('epices', { ...answers, age: 26 }).reading?.code).toBe('precarious');
    expect(score('epices', { ...all(() => false), age: 20 }).reading?.code).toBe('precarious-16-25');
  });
});

describe('the other forms', () => {
  it('PRISMA-7 finds a risk from 3 yes on', () => {
    const keys = form('prisma-7').items.map(({ key }) => key);
    const answers = (count: number) => Object.fromEntries(keys.map((key, index) => [key, index < count ? 'oui' : 'non']));
    expect(
      [2, 3, 7].map((count) => [score('prisma7', answers(count)).total, score('prisma7', answers(count)).reading?.code]),
    ).toEqual([
      [2, 'no-risk'],
      [3, 'risk'],
      [7, 'risk'],
    ]);
  });

  it('the thermometer has the cut-off that the place sets', () => {
    const code = (distress: unknown, settings = {}) => score('distress-thermometer', { distress }, settings).reading?.code;
    expect([code(3), code(4), code(3, { 'cut-off': 3 }), code(10), code(0)]).toEqual([
      'no-distress',
      'distress',
      'distress',
      'distress',
      'no-distress',
    ]);
    for (const distress of [11, -1, 4.5, '5'])
      expect(refusal('distress-thermometer', { distress })).toMatchObject({ code: 'not-a-number' });
    expect(refusal('distress-thermometer', { distress: 3 }, { 'cut-off': 0 })).toMatchObject({ code: 'not-a-number' });
    expect(refusal('distress-thermometer', { distress: 3 }, { threshold: 3 })).toMatchObject({ code: 'setting-unknown' });
  });

  it('a key-age visit is five answers, measures only if there are some', () => {
    const required = form('key-age-visit').items.filter(({ optional }) => !optional);
    expect(required).toHaveLength(5);
    const quiet = Object.fromEntries(required.map(({ key }) => [key, 'nothing-to-report']));
    expect(score('key-age-visit', quiet)).toMatchObject({ total: 0, reading: { code: 'nothing-to-report' } });
    expect(score('key-age-visit', { ...quiet, language: 'to-refer', weight: 8.4 })).toMatchObject({
      total: 2,
      reading: { code: 'to-follow' },
    });
  });

  it('complexity is only proposed, from clinical, social and service needs', () => {
    const { items } = form('complexity');
    expect(new Set(items.map(({ section }) => section))).toEqual(new Set(['clinical', 'social', 'service']));
    const none = Object.fromEntries(items.map(({ key }) => [key, false]));
    expect(score('complexity', none).reading?.code).toBe('not-proposed');
    expect(score('complexity', { ...none, frailty: true, 'exhausted-caregiver': true })).toMatchObject({
      total: 4,
      reading: { code: 'complex-proposed' },
    });
  });

  it.each(ASSESSMENT_FORMS.map(({ name }) => name))('%s names each item and answer once', (name) => {
    const { items, settings = [] } = form(name);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    for (const item of items)
      if (item.kind === 'choice')
        expect(new Set(item.answers.flatMap(({ code, also = [] }) => [code, ...also])).size).toBeGreaterThan(1);
    expect(settings.every(({ key }) => !items.some((item) => item.key === key))).toBe(true);
  });
});

it('asks every question in both languages', () => {
  const titled = (one: object): object[] => [
    ...('title' in one ? [one] : []),
    ...Object.values(one).flatMap((part: unknown) => (typeof part === 'object' && part !== null ? titled(part) : [])),
  ];
  const all = titled({ ...ASSESSMENT_FORMS });
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((one) => !('en' in one) || !one.en)).toEqual([]);
});
