import { decideLifting, decideOpposition } from '.';

const facts = { stands: false, othersRemain: true, today: '2026-11-23' };
const word = { on: '2026-11-22', how: ' par téléphone ' };

it('takes a patient’s opposition without asking her why, with the day and how it was said', () => {
  expect(decideOpposition(word, facts)).toEqual({ ok: true, value: { on: '2026-11-22', how: 'par téléphone' } });
  expect(decideOpposition({ ...word, how: ' ' }, facts)).toMatchObject({ refusal: { code: 'how-missing' } });
  expect(decideOpposition({ ...word, on: '2026-02-30' }, facts)).toMatchObject({ refusal: { code: 'not-a-date' } });
  expect(decideOpposition({ ...word, on: '2026-11-24' }, facts)).toMatchObject({ refusal: { code: 'date-to-come' } });
});

it('takes it once, and never leaves the patient with nobody', () => {
  expect(decideOpposition(word, { ...facts, stands: true })).toMatchObject({ refusal: { code: 'already-opposed' } });
  expect(decideOpposition(word, { ...facts, othersRemain: false })).toMatchObject({ refusal: { code: 'last-member' } });
});

it('opens again only what was closed, by her word', () => {
  expect(decideLifting(word, { ...facts, stands: true })).toMatchObject({ ok: true });
  expect(decideLifting({ ...word, how: '' }, { ...facts, stands: true })).toMatchObject({ refusal: { code: 'how-missing' } });
  expect(decideLifting(word, facts)).toMatchObject({ refusal: { code: 'not-opposed' } });
});
