import { expect, test } from './support/people';

test(
  'la charte du réseau : le médecin la signe à l’écran, la coordinatrice note celle d’un médecin et celle de parents',
  { tag: '@long' },
  async ({ as }) => {
    const { page: masse } = await as('masse');
    await masse.goto('/');
    await expect(masse.getByText('La charte a changé : à relire et à signer')).toBeVisible();
    await masse.getByRole('button', { name: 'Lire et signer' }).click();
    await expect(masse.getByRole('dialog').getByText('Il note la visite dans les huit jours')).toBeVisible();
    await masse.getByRole('button', { name: 'J’ai lu la charte et je m’y engage' }).click();
    await expect(masse.getByText('La charte a changé')).toHaveCount(0);

    const { page: maud } = await as('maud');
    await maud.goto('/continuite');
    const professionals = maud.getByRole('region', { name: 'Charte des professionnels' });
    const line = (name: string) => professionals.getByRole('listitem').filter({ hasText: name });
    await expect(line('Masse').getByText(/^signée le/)).toBeVisible();
    await expect(line('Roussel').getByText('pas encore signée')).toBeVisible();
    await professionals.getByRole('button', { name: /^Noter la signature .*Roussel/ }).click();
    const dialog = maud.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog.getByText('Dites où est l’original.')).toBeVisible();
    await dialog.getByLabel('Où est l’original').fill('Classeur du réseau');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(line('Roussel').getByText(/^signée sur papier le/)).toBeVisible();

    await maud
      .getByRole('region', { name: 'Charte pour les parents' })
      .getByRole('link', { name: /^SAUNIER/ })
      .click();
    const family = maud.getByRole('region', { name: 'Charte du réseau (parents)' });
    await family.getByRole('button', { name: 'Noter leur signature' }).click();
    await dialog.getByLabel('Qui a signé').fill('Mme Saunier, mère');
    await dialog.getByLabel('Où est l’original').fill('Dossier de Lou');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(family.getByText(/^Signée le .* par Mme Saunier, mère/)).toBeVisible();

    // The hospital's nurse, who is not of the network, is asked nothing.
    const { page: claire } = await as('claire');
    await claire.goto('/');
    await expect(claire.getByRole('button', { name: 'Lire et signer' })).toHaveCount(0);
  },
);
