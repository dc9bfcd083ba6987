import { type NameOrder, nameOrderOf, splitName } from './split-name';

/** « NAME / Given name », and the birth name after a sign. */
function split(written: string, order: NameOrder | null = null): string {
  const { last, first, birthName } = splitName(written, order);
  return `${last} / ${first}${birthName === null ? '' : ` < ${birthName}`}`;
}

describe('a name written in one cell', () => {
  it.each([
    ['Mme DUPONT Jeanne', 'DUPONT / Jeanne'],
    ['M. Jean DUPONT', 'DUPONT / Jean'],
    ['M.DUPONT Jean', 'DUPONT / Jean'],
    ['Mlle SIMON-LEROY Anne-Marie', 'SIMON-LEROY / Anne-Marie'],
    ['DUPONT, Jeanne', 'DUPONT / Jeanne'],
    ['DUPONT Jeanne, Mme', 'DUPONT / Jeanne'],
    ['LEROY - Raphaël', 'LEROY / Raphaël'],
    ['DE LA TOUR Hélène', 'DE LA TOUR / Hélène'],
    ['Hélène de LA TOUR', 'de LA TOUR / Hélène'],
    ['EL AMRANI Marie-Claude', 'EL AMRANI / Marie-Claude'],
    ['Monsieur LE GOFF Michel', 'LE GOFF / Michel'],
    ['D’ALMEIDA Rosa', 'D’ALMEIDA / Rosa'],
    ["d'ALMEIDA Rosa", "d'ALMEIDA / Rosa"],
    ['VAN DER BERG Jan', 'VAN DER BERG / Jan'],
    ['McDONALD Ronald', 'McDONALD / Ronald'],
    ['ÖZTÜRK Hélène', 'ÖZTÜRK / Hélène'],
    ['BEN SALAH Mohamed Ali', 'BEN SALAH / Mohamed Ali'],
    ['MARTIN SIMON Jean Pierre', 'MARTIN SIMON / Jean Pierre'],
    ['DUPONT J.', 'DUPONT / J.'],
    ['Mme. DUPONT Zoé*', 'DUPONT / Zoé'],
    ['DUPONT (Jeanne)', 'DUPONT / Jeanne'],
    ['DUPONT Jeanne - isolement', 'DUPONT / Jeanne'],
    ['DUPONT Jeanne, VSL', 'DUPONT / Jeanne'],
    ['Mme Vve DUPONT Jeanne', 'DUPONT / Jeanne'],
    ['Mme le Dr DUPONT Jeanne', 'DUPONT / Jeanne'],
    ['1) DUPONT Jeanne', 'DUPONT / Jeanne'],
    ['DUPONT Jeanne [isolement]', 'DUPONT / Jeanne'],
    ['N Guessan Aya', 'N Guessan / Aya'],
    ['O Kim', 'O / Kim'],
    ['DUPONT (1) Jeanne', 'DUPONT / Jeanne'],
    ['DUPONT Jeanne (1ère fois)', 'DUPONT / Jeanne'],
    ['DUPONT Jeanne (BMR)', 'DUPONT / Jeanne'],
    ['DUPONT Jeanne (NOUVEAU)', 'DUPONT / Jeanne'],
    ['DUPONT Marie - Claude', 'DUPONT / Marie Claude'],
    ['DUPONT', 'DUPONT / '],
  ])('%s', (written, expected) => expect(split(written)).toBe(expected));

  it.each([
    ['DUPONT JEANNE', 'DUPONT / JEANNE'],
    ['DE LA TOUR HELENE', 'DE LA TOUR / HELENE'],
    ['LE GOFF MICHEL', 'LE GOFF / MICHEL'],
    ['MR DUPONT JEAN-PIERRE', 'DUPONT / JEAN-PIERRE'],
    ['SIMON JEAN PIERRE', 'SIMON / JEAN PIERRE'],
    ['ST ANDRE LUC', 'ST ANDRE / LUC'],
    ['Dupont Jeanne', 'Dupont / Jeanne'],
    ['De La Tour Hélène', 'De La Tour / Hélène'],
    ['Jeanne Dupont', 'Dupont / Jeanne'],
  ])('without a difference of case: %s', (written, expected) => expect(split(written)).toBe(expected));

  it.each([
    ['Mme DUPONT née MARTIN Jeanne', 'DUPONT / Jeanne < MARTIN'],
    ['Mme DUPONT (née MARTIN) Jeanne', 'DUPONT / Jeanne < MARTIN'],
    ['DUPONT Jeanne (née MARTIN)', 'DUPONT / Jeanne < MARTIN'],
    ['DUPONT Jeanne née MARTIN', 'DUPONT / Jeanne < MARTIN'],
    ['DUPONT née DE LA TOUR Jeanne', 'DUPONT / Jeanne < DE LA TOUR'],
    ['DUPONT (MARTIN) Jeanne', 'DUPONT / Jeanne < MARTIN'],
    ['MARTIN épouse DUPONT Jeanne', 'DUPONT / Jeanne < MARTIN'],
    ['Mme MARTIN ép. DUPONT Jeanne', 'DUPONT / Jeanne < MARTIN'],
    ['MARTIN Jeanne ép. DUPONT', 'DUPONT / Jeanne < MARTIN'],
    ['Mme MARTIN (ép. DUPONT) Jeanne', 'DUPONT / Jeanne < MARTIN'],
    ['MARTIN Jeanne (épouse DE LA TOUR)', 'DE LA TOUR / Jeanne < MARTIN'],
    ['MARTIN Jeanne épouse DE LA TOUR', 'DE LA TOUR / Jeanne < MARTIN'],
  ])('with a birth name: %s', (written, expected) => expect(split(written)).toBe(expected));

  it('follows the order of the column where a name alone cannot tell', () => {
    expect(split('SIMON AISSATOU', 'last-first')).toBe('SIMON / AISSATOU');
    expect(split('AISSATOU SIMON', 'first-last')).toBe('SIMON / AISSATOU');
    expect(nameOrderOf(['Jeanne Dupont', 'Michel Legoff', 'Paul Simon'])).toBe('first-last');
    expect(nameOrderOf(['DUPONT Jeanne', 'LE GOFF Michel'])).toBe('last-first');
  });

  it('learns the sex from the civility', () => {
    expect(splitName('Mme DUPONT Jeanne', null).sex).toBe('F');
    expect(splitName('M. DUPONT Jean M', null)).toMatchObject({ sex: 'M', first: 'Jean M' });
    expect(splitName('DUPONT Camille', null).sex).toBeNull();
  });
});
