import { charterStanding, checkCharter, checkPaper } from '.';

it('asks again whoever signed an earlier version, and leaves in peace whoever signed the one in force', () => {
  expect(charterStanding(null, 2)).toBe('unsigned');
  expect(charterStanding(1, 2)).toBe('former');
  expect(charterStanding(2, 2)).toBe('signed');
});

it('is a title and a text that can be read', () => {
  expect(checkCharter({ title: ' Charte ', body: ' Nous… ' })).toEqual({ ok: true, value: { title: 'Charte', body: 'Nous…' } });
  expect(checkCharter({ title: 'Charte', body: ' ' })).toMatchObject({ refusal: { code: 'empty' } });
  expect(checkCharter({ title: 'Charte', body: 'x'.repeat(20_001) })).toMatchObject({ refusal: { code: 'too-long' } });
});

it('notes a signed sheet of a day that has been, and says where it is kept', () => {
  expect(checkPaper({ on: '2026-11-29', source: ' classeur ' }, '2026-11-29')).toEqual({ ok: true, value: 'classeur' });
  expect(checkPaper({ on: '2026-11-30', source: 'classeur' }, '2026-11-29')).toMatchObject({ refusal: { code: 'not-yet' } });
  expect(checkPaper({ on: '2026-11-29', source: ' ' }, '2026-11-29')).toMatchObject({ refusal: { code: 'source-missing' } });
});
