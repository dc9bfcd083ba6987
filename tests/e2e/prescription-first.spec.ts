import { expect, test } from './support/people';
import { attachPhoto, patientWithoutPrescription } from './support/signed-paper';

test(
  'une première ordonnance : préparée par l’IPO, signée sur papier, reçue sur le téléphone du cabinet',
  { tag: '@long' },
  async ({ as }) => {
    const claire = await as('claire');
    const vasseur = await as('vasseur', 'phone');
    const nadege = await as('nadege', 'phone');
    const { id, familyName: of } = await patientWithoutPrescription(claire);

    await test.step('the pivot nurse prepares it for a named prescriber and a practice of the directory', async () => {
      const { page } = claire;
      await page.goto(`/patients/${id}`);
      await page.getByRole('link', { name: 'Nouvelle ordonnance' }).click();
      await page.getByRole('combobox', { name: 'Prescripteur' }).selectOption({ label: 'Dr Paul Vasseur' });
      await page.getByRole('combobox', { name: 'Cabinet infirmier' }).fill('Tilleuls');
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByRole('combobox', { name: 'Fréquence' }).selectOption('day-1');
      await expect(page.getByRole('checkbox', { name: /rigoureusement quotidienne/ })).not.toBeChecked();
      await expect(page.getByText('30 jours × 1 séance = 30 séances')).toBeVisible();
      await page.getByRole('button', { name: 'Prête à signer par le Dr Paul Vasseur' }).click();
      await expect(page.getByText('Attend la signature du Dr Paul Vasseur')).toBeVisible();
    });

    await test.step('its slip is in the signature book with the others', async () => {
      const { page } = claire;
      await page.goto('/bordereaux');
      await expect(page.getByRole('article').filter({ hasText: of })).toContainText('tous les jours');
    });

    await test.step('nothing of it is in town before it is signed', async () => {
      await nadege.page.goto('/');
      await expect(nadege.page.getByText('Nouvelle ordonnance, Dr Vasseur')).toHaveCount(0);
    });

    await test.step('the physician attaches what he signed: four at most', async () => {
      const { page, hands } = vasseur;
      await page.goto('/a-signer');
      await hands.tap(page.getByRole('listitem').filter({ hasText: of }).getByRole('link', { name: 'Ouvrir' }));
      await attachPhoto(vasseur, page.getByRole('button', { name: 'Joindre l’ordonnance signée' }));
      await expect(page.getByText('Ordonnance envoyée au cabinet')).toBeVisible();
      expect(hands.count).toBeLessThanOrEqual(4);
    });

    await test.step('the practice finds it on its home, and acknowledges', async () => {
      const { page } = nadege;
      await page.goto('/');
      await page.getByRole('link', { name: 'Voir et prendre en compte' }).first().click();
      await page.getByRole('button', { name: 'Prise en compte, j’applique' }).click();
      await expect(page.getByText('Prise en compte par Nadège Ferrand')).toBeVisible();
    });
  },
);
