import { lacksOf, newLine, openFirst } from './first-form';

const today = '2026-11-24';

describe('a first prescription, as its form opens', () => {
  it('begins tomorrow, counts its sessions, and never writes the daily sentence by itself', () => {
    expect(newLine(today, 0)).toMatchObject({ start: '2026-11-25', end: '2026-12-24', sessions: 15, strictlyDaily: false });
  });

  it('names the prescriber who writes it, and asks a secretary for whom she prepares', () => {
    expect(lacksOf(openFirst(today, { person: 'p1', prescriber: true }, null))).toEqual(['practice']);
    const hers = openFirst(today, { person: 's1', prescriber: false }, null);
    expect(lacksOf(hers)).toEqual(['prescriber', 'practice']);
    expect(lacksOf({ ...hers, prescriber: 'p1', practice: { unit: null, name: 'Cabinet du Lac', phone: '' } })).toEqual([]);
  });
});
