import { neutral, tableAsCsv } from '.';

it.each(['=cmd|calc', '+33', '-1', '@sum', '\t=1', ' =1', '|x', '%x', '＝1+1'])('never lets a spreadsheet run « %s »', (cell) => {
  expect(neutral(cell)).toBe(`'${cell}`);
});

it('keeps names, accents, quotes and separators as they were written', () => {
  expect(tableAsCsv(['Nom', 'Motif'], [['LE GOFF', 'dit : "non" ; revient']])).toBe(
    '\ufeffNom;Motif\r\nLE GOFF;"dit : ""non"" ; revient"\r\n',
  );
});
