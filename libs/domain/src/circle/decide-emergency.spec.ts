import { decideEmergency, decideReview } from './decide-emergency';

const NOW = '2026-11-23T21:40:00.000Z';
const asked = { reason: 'cannot-answer', words: 'Amenée inconsciente par le SAMU', minutes: 240 };

it('opens for the time asked, with the reason in words that the patient will read', () => {
  expect(decideEmergency(asked, NOW)).toEqual({
    ok: true,
    value: { reason: 'cannot-answer', words: asked.words, until: '2026-11-24T01:40:00Z' },
  });
});

it.each([
  [{ reason: 'curious' }, 'reason-missing'],
  [{ words: ' urgence ' }, 'words-missing'],
  [{ words: '............' }, 'words-missing'],
  [{ minutes: 60 * 24 * 30 }, 'duration-unknown'],
])('refuses %j', (more, code) => {
  expect(decideEmergency({ ...asked, ...more }, NOW)).toMatchObject({ ok: false, refusal: { code } });
});

it('asks why of the reviewer who finds an access unjustified', () => {
  expect(decideReview('justified', ' ')).toEqual({ ok: true, value: { verdict: 'justified', note: null } });
  expect(decideReview('not-justified', ' ')).toMatchObject({ refusal: { code: 'note-missing' } });
  expect(decideReview('perhaps', 'x')).toMatchObject({ refusal: { code: 'verdict-missing' } });
});
