import { expect, test } from './support/people';

const PLAN = 'Enfant vulnérable, âges-clés';

test(
  'le réseau partage son parcours avec l’hôpital, dont la page ouverte le montre, puis ne le montre plus',
  { tag: '@long' },
  async ({ as }) => {
    const { page: maud } = await as('maud');
    await maud.goto('/patients');
    await maud
      .getByRole('link', { name: /FOFANA/ })
      .first()
      .click();
    const circle = maud.getByRole('region', { name: 'Cercle de soins' });
    const plan = circle.getByRole('region', { name: `Parcours propre à votre structure : ${PLAN}` });
    await expect(plan.getByText('Les autres membres du cercle de soins ne le voient pas.')).toBeVisible();
    await circle.getByRole('button', { name: 'Ajouter' }).click();
    const dialog = maud.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Cabinet, unité ou personne' }).fill('hôpital de jour');
    await maud
      .getByRole('option', { name: /^Hôpital de jour/ })
      .first()
      .click();
    await dialog.getByLabel('Qui l’a dit, quand, comment').fill('La mère, au téléphone');
    await dialog.getByRole('button', { name: 'Ajouter au cercle' }).click();
    await expect(dialog).toHaveCount(0);

    // In the care circle, the hospital opens the file, and not the network's pathway.
    const { page: claire } = await as('claire');
    await claire.goto(maud.url());
    await expect(claire.getByRole('heading', { level: 1, name: 'FOFANA' })).toBeVisible();
    await expect(claire.getByText(PLAN)).toHaveCount(0);

    await plan.getByRole('button', { name: 'Partager ce parcours' }).click();
    await dialog.getByRole('radio', { name: /^Hôpital de jour/ }).check();
    await dialog.getByLabel('Qui a donné son accord, comment').fill('La mère, au téléphone');
    await dialog.getByRole('button', { name: 'Partager', exact: true }).click();
    await expect(plan.getByText('Partagé avec Hôpital de jour (CH de Valmont)')).toBeVisible();
    await expect(claire.getByText(PLAN).first()).toBeVisible();

    await plan.getByRole('button', { name: 'Ne plus partager avec Hôpital de jour' }).click();
    await dialog.getByLabel('Pourquoi').fill('Fin du suivi à l’hôpital');
    await dialog.getByRole('button', { name: 'Ne plus partager' }).click();
    await expect(plan.getByText('Les autres membres du cercle de soins ne le voient pas.')).toBeVisible();
    await expect(claire.getByText(PLAN)).toHaveCount(0);
  },
);

test(
  'l’hôpital commence un parcours propre, que le cabinet du même cercle ne voit qu’une fois partagé',
  { tag: '@long' },
  async ({ as }) => {
    const { page: claire } = await as('claire');
    await claire.goto('/patients?lesquels=sans-parcours');
    await claire.getByRole('link', { name: /HUET/ }).first().click();
    const circle = claire.getByRole('region', { name: 'Cercle de soins' });
    await circle.getByRole('button', { name: 'Ajouter' }).click();
    const dialog = claire.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Cabinet, unité ou personne' }).fill('tilleuls');
    await claire
      .getByRole('option', { name: /^Cabinet des Tilleuls/ })
      .first()
      .click();
    await dialog.getByLabel('Qui l’a dit, quand, comment').fill('M. Huet, de vive voix');
    await dialog.getByRole('button', { name: 'Ajouter au cercle' }).click();
    await expect(dialog).toHaveCount(0);
    const { page: nadege } = await as('nadege');
    await nadege.goto(claire.url());
    await expect(nadege.getByText('Aucun parcours').first()).toBeVisible();

    await claire.getByRole('button', { name: 'Inclure dans un parcours' }).first().click();
    await dialog.getByRole('checkbox', { name: 'Ce parcours n’est visible que de notre établissement' }).check();
    await dialog.getByRole('button', { name: 'Inclure dans un parcours' }).click();
    await expect(dialog).toHaveCount(0);
    const plan = circle.getByRole('region', { name: /^Parcours propre à votre structure/ });
    await expect(plan.getByText('Les autres membres du cercle de soins ne le voient pas.')).toBeVisible();
    await nadege.reload();
    await expect(nadege.getByText('Aucun parcours').first()).toBeVisible();
    await expect(nadege.getByText('Parcours propre à votre structure')).toHaveCount(0);

    await plan.getByRole('button', { name: 'Partager ce parcours' }).click();
    await dialog.getByRole('radio', { name: /^Cabinet des Tilleuls/ }).check();
    await dialog.getByLabel('Qui a donné son accord, comment').fill('M. Huet, de vive voix');
    await dialog.getByRole('button', { name: 'Partager', exact: true }).click();
    await expect(nadege.getByText('Aucun parcours')).toHaveCount(0);
  },
);
