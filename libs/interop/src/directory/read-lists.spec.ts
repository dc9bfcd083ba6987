import { isFiness, readAccounts, readOrganisations, readUnits } from './index';

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0) & 255));

describe('a list of organisations', () => {
  it('is read by its headings, in any order, accents of Windows included', () => {
    const { rows, faults } = readOrganisations(
      windows('Type;Nom;FINESS;Téléphone\r\nHôpital;CH de Valmont;530000017;02 61 91 40 00\r\n'),
    );
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      { row: 2, name: 'CH de Valmont', kind: 'hospital', finessSite: '530000017', phone: '02 61 91 40 00' },
    ]);
  });

  it('says by row and column what is wrong', () => {
    const { faults } = readOrganisations(utf8('nom;type;finess\nA;vaisseau;530000017\nB;hôpital;530000018\n;clinique;\n'));
    expect(faults).toEqual([
      { row: 4, column: 'nom', code: 'blank', typed: '' },
      { row: 2, column: 'type', code: 'kind-unknown', typed: 'vaisseau' },
      { row: 3, column: 'finess', code: 'finess-wrong', typed: '530000018' },
    ]);
  });

  it('refuses a file that is no list, and one without its column', () => {
    expect(readOrganisations(utf8('')).faults).toMatchObject([{ row: 0, code: 'empty-file' }]);
    expect(readOrganisations(Uint8Array.of(80, 75, 3, 4, 0, 0)).faults).toMatchObject([{ row: 0, code: 'not-a-text' }]);
    expect(readOrganisations(utf8('ville;type\nX;hôpital\n')).faults).toMatchObject([
      { row: 1, column: 'nom', code: 'column-missing' },
    ]);
  });

  it('counts Corsica’s letters in a FINESS', () => {
    expect(isFiness('530000017')).toBe(true);
    expect(isFiness('530000018')).toBe(false);
    expect(isFiness('2A0000014')).toBe(true);
  });
});

it('reads units with the organisation they are of', () => {
  const { rows } = readUnits(
    utf8('établissement,nom,nom court,type,garde\nCH de Valmont,Hôpital de jour,HDJ,hdj,"Hématologie, garde"\n'),
  );
  expect(rows).toMatchObject([
    { organisation: 'CH de Valmont', shortName: 'HDJ', kind: 'day-hospital', nightName: 'Hématologie, garde' },
  ]);
});

describe('a list of accounts', () => {
  const head = 'organisation;identifiant;nom;prénom;fonction;intitulé;unités;rpps;prescripteur;début;fin\n';

  it('reads functions in French or by their code, units, and a locum’s days', () => {
    const { rows, faults } = readAccounts(
      utf8(
        `${head}CH;Claire.LG;Le Goff;Claire;IPO;IPO;HDJ | Hématologie;;;;\nCH;theo;Blanchard;Théo;town-nurse;IDEL;Tilleuls;;;23/11/2026;2026-12-04\n`,
      ),
    );
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      { login: 'claire.lg', function: 'pivot-nurse', units: ['HDJ', 'Hématologie'], from: null },
      { function: 'town-nurse', from: '2026-11-23', until: '2026-12-04' },
    ]);
  });

  it('refuses what would open the wrong door', () => {
    const { rows, faults } = readAccounts(
      utf8(
        `${head}CH;a b;Le Goff;Claire;magicienne;;HDJ;123;;31/02/2026;\nCH;clg;Le Goff;Claire;IPO;;HDJ;;;2026-12-01;2026-11-01\n`,
      ),
    );
    expect(rows).toEqual([]);
    expect(faults.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 login-shape',
      '2 function-unknown',
      '2 rpps-wrong',
      '2 date-wrong',
      '3 ends-before-it-begins',
    ]);
  });

  it('takes the right to prescribe from a plain yes alone, and asks again what is neither yes nor no', () => {
    const line = (prescriber: string) => `CH;a.b;Rougier;Paul;médecin;;HDJ;;${prescriber};;\n`;
    const { rows, faults } = readAccounts(utf8(`${head}${['Oui', 'non', '', 'peut-être'].map(line).join('')}`));
    expect(rows.map(({ prescriber }) => prescriber)).toEqual([true, false, false]);
    expect(faults).toEqual([{ row: 5, column: 'prescripteur', code: 'yes-or-no', typed: 'peut-être' }]);
  });
});
