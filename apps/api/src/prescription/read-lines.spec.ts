import { readLines } from './read-lines';

const line = {
  ...{ id: '1', act: 'port-dressing', detail: null, device: 'port', frequency: { kind: 'times-a-day', times: 1 } },
  ...{ start: '2026-11-25', end: '2026-12-05', sessions: 11, strictlyDaily: false, longTermIllness: null },
};

it('takes days for days, and refuses as a mistake what is none or lasts for years', () => {
  expect(readLines([line]).ok).toBe(true);
  for (const days of [{ start: '' }, { end: 'undefined' }, { start: '99:99', end: '2026-02-30' }, { end: '2036-12-05' }])
    expect(readLines([{ ...line, ...days }])).toMatchObject({ ok: false, refusal: { code: 'not-a-prescription' } });
});
