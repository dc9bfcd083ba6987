import { expect, test } from './support/people';

const OWN = 'Brume-sur-le-port-7';

test(
  'l’administratrice ouvre un compte et une situation, la personne se connecte, sa situation se termine, elle n’entre plus',
  { tag: '@long' },
  async ({ as, browser }) => {
    const { page } = await as('admin');
    await page.getByRole('link', { name: 'Administration' }).click();
    await page.getByRole('button', { name: 'Ouvrir un compte' }).click();
    const form = page.getByRole('dialog', { name: 'Ouvrir un compte' });
    await form.getByLabel('Nom (obligatoire)', { exact: true }).fill('Guéguen');
    await form.getByLabel('Prénom (obligatoire)').fill('Noëlle');
    await form.getByLabel('Intitulé dans le service').fill('IDE remplaçante');
    await form.getByLabel('Hôpital de jour', { exact: true }).check();
    await form.getByLabel('Identifiant').fill('noelle.gueguen');
    await form.getByRole('button', { name: 'Ouvrir le compte' }).click();
    const once = page.getByRole('dialog', { name: 'À remettre en main propre' });
    const temporary = (await once.locator('code').textContent()) ?? '';
    await once.getByRole('button', { name: 'C’est noté' }).click();

    const noelle = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await noelle.goto('/');
    await noelle.getByLabel('Identifiant').fill('noelle.gueguen');
    await noelle.getByLabel('Mot de passe', { exact: true }).fill(temporary);
    await noelle.getByRole('button', { name: 'Se connecter' }).click();
    await expect(noelle.getByText('Ce mot de passe est temporaire')).toBeVisible();
    await noelle.getByLabel('Votre mot de passe').fill('trop court');
    await noelle.getByRole('button', { name: 'Se connecter' }).click();
    await expect(noelle.getByText('Trop facile à deviner')).toBeVisible();
    await noelle.getByLabel('Votre mot de passe').fill(OWN);
    await noelle.getByRole('button', { name: 'Se connecter' }).click();
    await expect(noelle.getByText('IDE remplaçante')).toBeVisible();

    await page.getByPlaceholder('Nom ou prénom').fill('gueg');
    await page.getByRole('button', { name: 'Terminer : IDE remplaçante, Noëlle Guéguen' }).click();
    await page.getByRole('button', { name: 'Terminer la situation' }).click();
    await expect(page.getByText('Situation terminée.')).toBeVisible();

    // Her open page closes by itself: the socket said so, and the server lets nothing more through.
    await noelle.getByLabel('Identifiant').fill('noelle.gueguen');
    await noelle.getByLabel('Mot de passe', { exact: true }).fill(OWN);
    await noelle.getByRole('button', { name: 'Se connecter' }).click();
    await expect(noelle.getByText('Aucune situation de travail ouverte')).toBeVisible();
    await noelle.context().close();
  },
);

test(
  'sur un poste partagé, une collègue prend la place en deux gestes et ne voit rien de ce que l’autre avait commencé',
  { tag: '@long' },
  async ({ as }) => {
    const { page } = await as('sandrine');
    await page.goto('/taches');
    const begun = page.getByRole('textbox', { name: 'Que faut-il faire ?' });
    await begun.fill('Rappeler le laboratoire');
    await page.getByRole('button', { name: /Sandrine Pottier/ }).click();
    await page.getByRole('menuitem', { name: 'Changer d’utilisateur' }).click();
    const dialog = page.getByRole('dialog', { name: 'Changer d’utilisateur' });
    await dialog.getByLabel('Identifiant').fill('accueil');
    await dialog.getByLabel('Mot de passe').fill('jalon');
    await dialog.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByText('Patricia Jouan')).toBeVisible();
    await expect(page).not.toHaveURL(/taches/);
    await expect(page.getByText('Rappeler le laboratoire')).toHaveCount(0);

    // The first one comes back to the page that she had left.
    await page.getByRole('button', { name: /Patricia Jouan/ }).click();
    await page.getByRole('menuitem', { name: 'Changer d’utilisateur' }).click();
    await dialog.getByLabel('Identifiant').fill('sandrine');
    await dialog.getByLabel('Mot de passe').fill('jalon');
    await dialog.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByText('Sandrine Pottier', { exact: true }).first()).toBeVisible();
    await expect(page).toHaveURL(/\/taches$/);
    await expect(begun).toHaveValue('Rappeler le laboratoire');
    await begun.fill('');
  },
);

test('l’accueil n’ouvre pas le journal, et l’administrateur n’a aucune page de patient', { tag: '@long' }, async ({ as }) => {
  const reception = await as('accueil');
  await expect(reception.page.getByRole('link', { name: 'Journal des accès' })).toHaveCount(0);
  await reception.page.goto('/journal');
  await expect(reception.page.getByRole('heading', { name: 'Cette page n’existe pas, ou n’est pas pour vous.' })).toBeVisible();
  const { page } = await as('admin');
  await expect(page.getByRole('link', { name: 'Patients' })).toHaveCount(0);
});
