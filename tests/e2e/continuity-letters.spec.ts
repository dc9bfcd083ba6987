import { expect, test } from './support/people';

test(
  'les courriers de relance : préparés en lot, revérifiés à l’impression, jamais à une adresse confidentielle',
  { tag: '@long' },
  async ({ as }) => {
    const { page } = await as('maud');
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto('/continuite');
    const dialog = page.getByRole('dialog');
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await page.getByRole('button', { name: 'Préparer les courriers' }).click();
    await expect(dialog.getByText(/courriers prêts$/)).toBeVisible();
    await expect(dialog.getByRole('listitem').filter({ hasText: 'ROUX Malo' })).toContainText('adresse confidentielle');
    await expect(dialog.getByText('rue des Écoles, 53990 Valmont')).toHaveCount(0);
    await expect(dialog.getByRole('listitem').filter({ hasText: 'ABADIE Louis' })).toContainText('famille d’accueil');

    // Her parents live apart: a letter for each home.
    const homes = dialog.getByRole('listitem').filter({ hasText: 'HADDAD Mila' });
    await expect(homes).toHaveCount(2);

    // Said to be seen while the batch waits on the desk: it is known at the moment of printing.
    const { page: caron } = await as('caron');
    await caron.goto('/continuite');
    await caron.getByRole('row').filter({ hasText: 'HADDAD Mila' }).getByRole('button', { name: 'Autres suites' }).click();
    await caron.getByRole('menuitem', { name: 'Vue, pas encore saisie…' }).click();
    await caron.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await expect(caron.getByRole('dialog')).toBeHidden();

    await dialog.getByRole('button', { name: /^Imprimer \d+ courriers$/ }).click();
    await expect(homes).toHaveCount(1);
    await expect(homes).toContainText('dite vue, à confirmer');
    const sheet = page.locator('[data-print-sheet]');
    await expect(sheet).toContainText('famille d’accueil');
    await expect(sheet).toContainText('DIALLO');
    await expect(sheet).not.toContainText('ROUX');
    await expect(sheet).not.toContainText(/HADDAD|retard|\{/);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await dialog.getByRole('button', { name: 'Fermer' }).click();
    await expect(row('DIALLO Aminata')).toContainText('Courrier, envoyé');
    await expect(row('ROUX Malo')).toContainText('aucun');

    // One by one, as the text of an e-mail.
    await row('DIALLO Aminata').getByRole('button', { name: 'Autres suites' }).click();
    await page.getByRole('menuitem', { name: 'Courrier ou courriel…' }).click();
    await expect(dialog).toContainText('la visite des 9 mois');
    await dialog.getByRole('button', { name: 'Copier le texte du courriel' }).click();
    await expect(page.getByText(/noté comme essai|L’essai est noté/).first()).toBeVisible();
  },
);
