import type { MilestoneRule, PathwayTemplate } from '@jalon/domain/pathway';

const visit = (key: string, title: string, due: number, before: number, after: number): MilestoneRule => ({
  key,
  title,
  stage: 'surveillance',
  lane: 'appointment',
  anchor: 'inclusion',
  offsets: [{ from: due - before, due, to: due + after }],
  inCharge: 'pilot-physician',
  required: true,
  satisfiedBy: { kind: 'appointment-done' },
});

/** Key-age visits of a perinatal network. Its days are counted from the expected term, which is the corrected age; the network edits them. */
export const PERINATAL_TEMPLATE: PathwayTemplate = {
  key: 'perinatal-vulnerable-child',
  version: 1,
  title: 'Enfant vulnérable, âges-clés',
  kind: 'local',
  source: 'Réseau périnatal des Trois Rivières, consensus local',
  stages: [
    { key: 'return-home', title: 'Sortie de néonatologie' },
    { key: 'surveillance', title: 'Âges-clés' },
  ],
  milestones: [
    visit('visit-4-months', 'Visite des 4 mois', 122, 15, 30),
    visit('visit-9-months', 'Visite des 9 mois', 274, 15, 30),
    visit('visit-18-months', 'Visite des 18 mois', 548, 30, 45),
    visit('visit-24-months', 'Visite des 24 mois', 730, 30, 60),
    visit('visit-3-years', 'Visite des 3 ans', 1096, 45, 90),
    visit('visit-4-years', 'Visite des 4 ans', 1461, 60, 90),
  ],
};
