import { namesPerson } from './same-writing';

const sabatier = { givenName: 'Nour', familyName: 'Sabatier' };

it('knows a physician as a file writes her', () => {
  for (const written of ['Dr SABATIER', 'SABATIER Nour', 'Pr. Nour Sabatier']) expect(namesPerson(written, sabatier)).toBe(true);
});

it('takes nobody for her, nor a file that names nobody', () => {
  for (const written of ['Dr ROUGIER', 'Dr SABATIER-KLEIN', '', null]) expect(namesPerson(written, sabatier)).toBe(false);
});
