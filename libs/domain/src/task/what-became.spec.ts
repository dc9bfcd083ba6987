import { whatBecame, type HandedWork } from '.';

const handed: HandedWork = { by: 'claire', lastBy: 'claire', lastTo: 'yann', end: null, readAt: null };

it.each<[Partial<HandedWork>, ReturnType<typeof whatBecame>]>([
  [{}, 'waiting'],
  [{ readAt: '2026-11-24T09:00:00Z' }, 'read'],
  [{ lastBy: 'yann', lastTo: 'claire' }, 'given-back'],
  [{ lastBy: 'yann', lastTo: 'maud' }, 'passed-on'],
  [{ end: 'done', lastBy: 'yann', lastTo: 'maud' }, 'done'],
  [{ end: 'not-done' }, 'not-done'],
])('of what was handed over, %j, one is told: %s', (more, became) => {
  expect(whatBecame({ ...handed, ...more })).toBe(became);
});
