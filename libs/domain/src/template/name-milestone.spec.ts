import { nameMilestone, nameTemplate, SHIPPED_TEMPLATES, shippedTemplate } from '.';

it.each(SHIPPED_TEMPLATES)('says %s, its milestones and its days in English, and in French as the template does', (key) => {
  const { title, milestones, events = [] } = shippedTemplate(key);
  const titles = [...milestones, ...events].map((one) => one.title);
  expect(titles.filter((one) => nameMilestone(one, 'en') === one)).toEqual([]);
  expect(titles.map((one) => nameMilestone(one, 'fr'))).toEqual(titles);
  expect(nameTemplate(title, 'en')).not.toBe(title);
  expect(nameTemplate(title, 'fr')).toBe(title);
});

it('says the task that asks to confirm a visit, as the product writes it', () => {
  expect(nameMilestone('Confirmer : Visite des 9 mois, vue le 13/11/2026', 'en')).toBe(
    'Confirm: Visit at 9 months, seen on 13/11/2026',
  );
  expect(nameMilestone('Confirmer : Visite des 18 mois', 'en')).toBe('Confirm: Visit at 18 months');
});

it('leaves what a cell named itself, and says its own key ages', () => {
  expect(nameMilestone('Visite chez la puéricultrice', 'en')).toBe('Visite chez la puéricultrice');
  expect(nameMilestone('Visite des 30 mois', 'en')).toBe('Visit at 30 months');
  expect(nameTemplate('Cancer du sein, au domicile', 'en')).toBe('Cancer du sein, au domicile');
});
