import { addMilestone, keyFor, moveStage } from './edit-template';
import { daysOf, drawnWindows, placeOf, scaleOf } from './span-scale';
import { inventedDates } from './invented-patient';
import { shippedTemplate } from '@jalon/domain/template';

const window = (from: number, to: number) => ({ windows: [{ from: { days: from }, due: { days: from }, to: { days: to } }] });

it('draws a stage’s windows on one scale, rounded on each side of the anchor, where the anchor always shows', () => {
  const scale = scaleOf([window(-14, -2), window(2, 4)]);
  expect(scale).toEqual({ before: 14, after: 7 });
  expect(placeOf(scale, 0)).toBeCloseTo(66.7, 1);
  expect(scaleOf([window(0, 360)]).before).toBeGreaterThan(0);
});

it('draws a cadence as its phases, one after the other', () => {
  const phases = [
    { every: { weeks: 1 }, until: { months: 1 } },
    { every: { weeks: 2 }, until: { months: 2 } },
  ];
  expect(drawnWindows({ repeat: { phases, from: {}, to: {} } })).toEqual([
    { from: 0, to: daysOf({ months: 1 }) },
    { from: daysOf({ months: 1 }), to: daysOf({ months: 2 }) },
  ]);
});

it('adds a milestone whose key nothing else has, and moves a stage no further than the ends', () => {
  const template = shippedTemplate('oncology-adult');
  const first = addMilestone(template, 'treatment', 'Évaluation, à domicile');
  expect(first.key).toBe('evaluation-a-domicile');
  expect(addMilestone(first.template, 'treatment', 'Évaluation, à domicile').key).toBe('evaluation-a-domicile-2');
  expect(keyFor('1er appel', [])).toBe('er-appel');
  const [stage] = template.stages;
  expect(moveStage(template, stage!.key, -1)).toBe(template);
});

it('invents a date for everything that the template counts from', () => {
  const template = shippedTemplate('vulnerable-children-6-years');
  expect(inventedDates(template, '2026-11-29')).toMatchObject({ birth: '2026-11-29' });
});
