import { rememberChoices, rememberedChoice } from './columns';

it('finds a choice again by the header, however it is written', () => {
  const saved = [{ header: 'N° dossier', field: 'ipp' as const }];
  expect(rememberedChoice(saved, { header: 'n°DOSSIER', index: 4 })?.field).toBe('ipp');
  expect(rememberedChoice(saved, { header: 'Dossier', index: 0 })).toBeNull();
});

it('trusts a position only for a choice made without a header', () => {
  expect(rememberedChoice([{ index: 2, field: 'place' }], { header: null, index: 2 })?.field).toBe('place');
  expect(rememberedChoice([{ header: 'Salle', index: 2, field: 'place' }], { header: 'Note', index: 2 })).toBeNull();
});

it('keeps the newest choice for a column', () => {
  const saved = [
    { header: 'Salle', field: 'comment' as const },
    { header: 'Note', field: null },
  ];
  expect(rememberChoices(saved, [{ header: 'SALLE', field: 'place' }])).toEqual([
    { header: 'Note', field: null },
    { header: 'SALLE', field: 'place' },
  ]);
});
