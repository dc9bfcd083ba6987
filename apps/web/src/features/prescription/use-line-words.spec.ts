import { renderHook } from '@testing-library/react';
import { CARE_ACTS, deviceInWords, lineInWords, type PrescriptionLine } from '@jalon/domain/prescription';
import { useLineWords } from './use-line-words';

it('never breaks « PICC-line » at its hyphen on a screen, and copies it as it is written', () => {
  const words = renderHook(() => useLineWords()).result.current;
  const acts = (Object.keys(CARE_ACTS) as (keyof typeof CARE_ACTS)[]).map(words.act);
  expect(acts.find((act) => act.includes('PICC'))).toBe('Réfection du pansement et rinçage de PICC\u2011line');
  expect(words.device('picc-line')).toBe('PICC\u2011line');
  expect(deviceInWords('picc-line', 'fr')).toBe('PICC-line');
  const line = {
    ...{ act: 'picc-line-care', device: 'picc-line', detail: null, frequency: { kind: 'times-a-day', times: 1 } },
    ...{ start: '2026-11-25', end: '2026-12-13', sessions: 19, strictlyDaily: false, longTermIllness: null },
  } as unknown as PrescriptionLine;
  expect(words.whole(line)).toContain('PICC\u2011line');
  expect(lineInWords(line, 'fr')).toContain('PICC-line');
});
