import { expect, test } from './support/people';

test('un accès d’urgence : cherché par les traits exacts, motivé, dit au référent et au cercle, relu, puis terminé', async ({
  as,
}) => {
  const { page: claire } = await as('claire');
  await claire.goto('/patients');
  const address =
    (await claire
      .getByRole('link', { name: /GARNIER\s+Hélène/ })
      .first()
      .getAttribute('href')) ?? '';

  const { page: hugo } = await as('hugo', 'phone');
  await hugo.goto(address);
  await expect(hugo.getByText('Aucun dossier à cette adresse')).toBeVisible();
  await hugo.goto('/acces-urgence');
  await hugo.getByRole('textbox', { name: 'Date de naissance (' }).fill('1943-02-05');
  await hugo.getByLabel('Nom, en entier').fill('Gar');
  await hugo.getByRole('button', { name: 'Chercher' }).click();
  await expect(hugo.getByText('Aucun dossier à ce nom exact')).toBeVisible();
  await hugo.getByLabel('Nom, en entier').fill('Garnier');
  await hugo.getByRole('button', { name: 'Chercher' }).click();
  await expect(hugo.getByText('Prénom en H…')).toBeVisible();
  await expect(hugo.getByText('Hélène')).toHaveCount(0);
  await hugo.getByRole('radio', { name: 'Il ne peut pas répondre' }).check();
  await hugo.getByLabel('Ce qui se passe').fill('Trouvée au sol par sa voisine, confuse, PAC en place');
  await hugo.getByRole('button', { name: 'Ouvrir le dossier en urgence' }).click();
  await expect(hugo.getByRole('heading', { level: 1, name: 'GARNIER' })).toBeVisible();
  await expect(hugo.getByText(/Accès d’urgence jusqu’à \d\d:\d\d/)).toBeVisible();
  await expect(hugo.getByRole('button', { name: 'Nouveau rendez-vous' })).toHaveCount(0);

  // Told at once, and written where the patient may be read it.
  await claire.goto('/messages');
  await expect(claire.getByText(/Hugo Tanguy \(IDEL, Cabinet du Port\) a ouvert le dossier/).first()).toBeVisible();
  await claire.goto(address);
  const circle = claire.getByRole('region', { name: 'Cercle de soins' });
  await expect(circle.getByText(/Trouvée au sol par sa voisine.*à relire/)).toBeVisible();
  await claire.getByRole('button', { name: 'Qui a ouvert ce dossier' }).click();
  await expect(claire.getByRole('dialog').getByText('a ouvert un accès d’urgence')).toBeVisible();

  await hugo.getByRole('button', { name: 'J’ai fini' }).click();
  await expect(hugo.getByText('Ce dossier vient d’être fermé pour vous')).toBeVisible();
  await expect(hugo.getByText('GARNIER')).toHaveCount(0);

  const { page: dpo } = await as('dpo');
  await dpo.getByRole('link', { name: 'Accès d’urgence' }).click();
  await dpo.getByRole('button', { name: 'Relire l’accès de Hugo Tanguy' }).click();
  await dpo.getByRole('radio', { name: /^Justifié/ }).check();
  await dpo.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dpo.getByText(/Justifié, relu par Agnès Lavigne/)).toBeVisible();
  await claire.goto(address);
  await circle.getByText(/Accès d’urgence \(/).click();
  await expect(circle.getByText(/relu\s: justifié/).first()).toBeVisible();
});
