import { checkPassword, readLogin, temporaryPassword } from './index';

describe('a password that CNIL 2022-100 accepts', () => {
  it.each([
    ['Tr0is-nuits!', 'characters', 80],
    ['TroisNuits2026', 'characters', 83],
    ['trois nuits sans lune près du moulin ancien', 'words', 80],
  ])('takes « %s » alone', (password, by, bits) => {
    expect(checkPassword(password)).toMatchObject({ ok: true, value: { by, bits } });
  });

  it.each([
    ['jalon', { length: 5, classes: 1, words: 1, needed: 80 }],
    ['trois nuits sans lune', { words: 4, classes: 2, bits: 46 }],
    ['TroisNuits26', { length: 12, classes: 3, bits: 71 }],
    ['Tr0is-nuit!', { length: 11, classes: 4, bits: 73 }],
    ['troisnuitssanslunepresdumoulin', { classes: 1, bits: 11 }],
  ])('refuses « %s », with the figures that say what is missing', (password, figures) => {
    expect(checkPassword(password)).toMatchObject({ ok: false, refusal: { code: 'password-too-weak', ...figures } });
  });

  it.each([
    ['Br-7kume', true],
    ['Brume-74', true],
    ['trois nuits sans lune mauve', true],
    ['Brume74', false],
  ])('asks 50 bits of « %s » where a second factor stands beside it: %s', (password, enough) => {
    expect(checkPassword(password, [], 'with-second-factor').ok).toBe(enough);
    expect(checkPassword(password).ok).toBe(false);
  });

  it.each(['MotDePasse2026!', 'Bonjour-Bonjour-2026', 'Azertyuiop123456!', 'Octobre-2026-Octobre!', 'Administrateur1!'])(
    'refuses « %s », long and well known',
    (password) => {
      expect(checkPassword(password)).toEqual({ ok: false, refusal: { code: 'password-well-known' } });
    },
  );

  it('refuses the login or the name in it, whatever the accents, and a sign repeated', () => {
    expect(checkPassword('Quéré-Marion-2026!', ['marion.quere', 'Quéré'])).toMatchObject({
      refusal: { code: 'password-holds-name' },
    });
    expect(checkPassword('aaaaaaaaAAAA1111!!')).toMatchObject({ refusal: { code: 'password-repeats' } });
    expect(checkPassword('la la la la la la la la')).toMatchObject({ ok: false });
  });
});

describe('a temporary password', () => {
  it('is accepted by the rule, and holds no sign that is taken for another', () => {
    let seed = 7;
    const pick = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let i = 0; i < 200; i += 1) {
      const password = temporaryPassword(pick);
      expect(password).toMatch(/^[\w]{4}(-[\w]{4}){3}$/);
      expect(password).not.toMatch(/[0Oo1lI5Ss2Zz]/);
      expect(checkPassword(password).ok).toBe(true);
    }
  });
});

describe('a login', () => {
  it('is kept in lower case, without the blanks around', () => {
    expect(readLogin(' Marion.Quere ')).toEqual({ ok: true, value: 'marion.quere' });
    expect(readLogin('m q').ok).toBe(false);
    expect(readLogin('.m').ok).toBe(false);
  });
});
