import { doctorIn, openingOf } from './opens-day';

describe('a dated line between visits', () => {
  it.each([
    'Lundi 23/11/2026',
    'L 23/11',
    'HDJ ONCO - LUNDI 23 NOVEMBRE 2026',
    'Site Nord – lundi 23/11/2026',
    'Dr ROUGIER - mardi 24/11',
    'Mardi 24/11/2026 FERMÉ',
    'Suite du lundi 23/11/2026',
    'Lundi 23 novembre 2026 (12 patients)',
    'Planning du 23/11/2026',
    '23/11/2026',
    'Mercredi 25/11 (fermeture à 16h)',
    'Lundi 23/11/2026 (réunion de service à 12h)',
  ])('opens a day: %s', (text) => expect(openingOf(text)).toBe('day'));

  it.each([
    'Édité le vendredi 20 novembre 2026',
    'Dernière modification le 20/11/2026 par SANDRINE',
    'Page 1/2 - 20/11/2026',
    '20/11/2026 16:12 - Page 1',
    'CH de Valmont, le 20/11/2026',
    'Rappel : mercredi 25/11 réunion à 12h',
    'Staff mardi 24/11',
    'Total lundi 23/11/2026 : 12',
    'pas de HDJ jeudi 26/11',
    'VSL à commander pour jeudi 26/11',
  ])('only speaks of one: %s', (text) => expect(openingOf(text)).toBe('remark'));

  it.each([
    'Pharmacie 24/11',
    'mardi 24/11 : appeler la pharmacie',
    'Mardi 24/11 - staff 8h à 9h',
    'Dr KLEIN (mardi 24/11) formation',
    'Vendredi 20/11/2026 16:12',
    'La pharmacie ferme tôt jeudi 26/11',
  ])('leaves a doubt: %s', (text) => expect(openingOf(text)).toBe('unsure'));

  it('may name the physician of its rows', () => {
    expect(doctorIn('Lundi 23/11/2026 - Dr ROUGIER')).toBe('Dr ROUGIER');
    expect(doctorIn('Docteur DE LA TOUR : lundi 23/11')).toBe('Docteur DE LA TOUR');
    expect(doctorIn('Lundi 23/11/2026 : 12 patients')).toBeNull();
  });
});
