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
    await dialog.getByLabel('Motif').fill('Fin du suivi à l’hôpital');
    await dialog.getByRole('button', { name: 'Ne plus partager' }).click();
    await expect(plan.getByText('Les autres membres du cercle de soins ne le voient pas.')).toBeVisible();
    await expect(claire.getByText(PLAN)).toHaveCount(0);
  },
);
