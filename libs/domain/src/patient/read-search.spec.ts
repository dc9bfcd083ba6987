import { readSearch } from '.';

const today = '2026-11-24';
const found = (birthDate: string, letters = '') => ({ ok: true, value: { birthDate, letters } });

describe('search by birth date and up to three letters', () => {
  it.each([
    '05/02/1943 gar',
    '05021943 GAR',
    '05021943gar',
    '5/2/1943 Garnier',
    '05.02.43 gar',
    '050243 gâr',
    '1943-02-05 gar',
    '05 02 1943 gar',
  ])('reads « %s »', (typed) => expect(readSearch(typed, today)).toEqual(found('1943-02-05', 'GAR')));

  it('starts at a full date, without letters', () => expect(readSearch('05/02/1943', today)).toEqual(found('1943-02-05')));

  it('puts a two-digit year in the last hundred years', () => {
    expect(readSearch('24/11/26', today)).toEqual(found('2026-11-24'));
    expect(readSearch('25/11/26', today)).toEqual(found('1926-11-25'));
  });

  it('says what is missing instead of searching', () => {
    expect(readSearch('gar', today)).toEqual({ ok: false, refusal: { code: 'birth-date-missing', letters: 'GAR' } });
    expect(readSearch('', today)).toEqual({ ok: false, refusal: { code: 'birth-date-missing', letters: '' } });
    expect(readSearch('05/02 gar', today)).toEqual({
      ok: false,
      refusal: { code: 'birth-date-incomplete', missing: ['year'], letters: 'GAR' },
    });
    expect(readSearch('05', today)).toMatchObject({ ok: false, refusal: { missing: ['month', 'year'] } });
    expect(readSearch('05/02/194', today)).toMatchObject({ ok: false, refusal: { missing: ['year'] } });
  });

  it('refuses days that never were and births to come', () => {
    expect(readSearch('31/02/1975 mas', today)).toEqual({
      ok: false,
      refusal: { code: 'birth-date-impossible', typed: '31/02/1975' },
    });
    expect(readSearch('01/01/2062', today)).toEqual({
      ok: false,
      refusal: { code: 'birth-date-in-future', birthDate: '2062-01-01' },
    });
  });
});
