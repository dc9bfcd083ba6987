import { nameStage, SHIPPED_TEMPLATES, shippedTemplate } from '.';

it.each(SHIPPED_TEMPLATES)('says every stage of %s in English, and in French as the template does', (key) => {
  const { stages } = shippedTemplate(key);
  expect(stages.filter((stage) => nameStage(stage, 'en') === stage.title)).toEqual([]);
  expect(stages.map((stage) => nameStage(stage, 'fr'))).toEqual(stages.map(({ title }) => title));
});

it('leaves the name that a cell gave, in a template of its own or for a stage that it renamed', () => {
  expect(nameStage({ key: 'treatment', title: 'Cure à l’hôpital' }, 'en')).toBe('Cure à l’hôpital');
  expect(nameStage({ key: 'second-look', title: 'Traitement' }, 'en')).toBe('Traitement');
});
