import { stagePeriods } from './stage-periods';

const stages = [
  { key: 'announcement', title: 'Annonce' },
  { key: 'tumour-board', title: 'RCP' },
  { key: 'treatment', title: 'Traitement' },
  { key: 'support-care', title: 'Soins de support' },
  { key: 'return-home', title: 'Retour à domicile' },
];
const way = {
  stages,
  current: 'treatment',
  closed: false,
  includedOn: '2026-09-01',
  moves: [
    { to: 'tumour-board', on: '2026-09-11' },
    { to: 'treatment', on: '2026-10-01' },
  ],
  milestones: [
    { stage: 'treatment' as const, due: '2026-12-20', state: 'upcoming' as const, required: true },
    { stage: 'tumour-board' as const, due: '2026-09-14', state: 'late' as const, required: true },
    { stage: 'return-home' as const, due: '2027-01-15', state: 'upcoming' as const, required: true },
  ],
};

it('draws the stages lived, the present one and those to come one after the other, support care apart', () => {
  expect(stagePeriods(way, '2026-11-20')).toEqual([
    { key: 'announcement', title: 'Annonce', from: '2026-09-01', to: '2026-09-10', state: 'done' },
    { key: 'tumour-board', title: 'RCP', from: '2026-09-11', to: '2026-09-30', state: 'late' },
    { key: 'treatment', title: 'Traitement', from: '2026-10-01', to: '2026-12-20', state: 'due' },
    { key: 'return-home', title: 'Retour à domicile', from: '2027-01-15', to: '2027-02-13', state: 'upcoming' },
  ]);
});

it('leaves out of the drawing a stage that was passed over', () => {
  const emergency = stagePeriods({ ...way, moves: [{ to: 'treatment', on: '2026-09-03' }] }, '2026-11-20');
  expect(emergency[0]).toMatchObject({ from: '2026-09-01', to: '2026-09-02' });
  expect(emergency[1]).toMatchObject({ key: 'tumour-board', from: null });
  expect(emergency[2]).toMatchObject({ from: '2026-09-03', state: 'due' });
});

it('places a way without recorded moves by its milestones', () => {
  const dated = [
    ...way.milestones.filter((m) => m.stage !== 'treatment'),
    { stage: 'treatment' as const, due: '2026-10-05', state: 'done' as const, required: true },
  ];
  const older = stagePeriods({ ...way, moves: [], milestones: dated }, '2026-11-20');
  expect(older.map(({ from, to }) => [from, to])).toEqual([
    [null, null],
    ['2026-09-01', '2026-10-04'],
    ['2026-10-05', '2026-11-20'],
    ['2027-01-15', '2027-02-13'],
  ]);
});
