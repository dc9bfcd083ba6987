import { expect, test } from './support/people';
import { attachPhoto, requestsSeenBy } from './support/signed-paper';

test('l’ordonnance est modifiée : cinq personnes, un téléphone', async ({ as }) => {
  const nadege = await as('nadege', 'phone');
  const claire = await as('claire');
  const lucie = await as('lucie');
  const vasseur = await as('vasseur', 'phone');
  const hugo = await as('hugo', 'phone');

  const seen = (await requestsSeenBy(nadege)).filter(({ prescription }) => prescription.patient.usedFamilyName === 'GARNIER');
  const [garnier] = seen;
  if (!garnier) throw new Error('the demo has no request for Mme Garnier');

  // The demo’s own request is settled first, so that the whole way is walked from its beginning.
  const open = seen.find(({ state }) => !['acknowledged', 'withdrawn'].includes(state));
  if (open) {
    await nadege.page.goto(`/demandes/${open.id}`);
    await nadege.page.getByRole('button', { name: 'Autres actions' }).click();
    await nadege.page.getByRole('menuitem', { name: 'Retirer la demande' }).click();
    await nadege.page.getByRole('button', { name: 'Réglé par téléphone.' }).click();
    await expect(nadege.page.getByText('Retirée par Nadège Ferrand')).toBeVisible();
  }

  await test.step('the town nurse asks, between two homes: six taps at most', async () => {
    const { page, hands } = nadege;
    await page.goto(`/patients/${garnier.prescription.patient.id}`);
    await hands.tap(page.getByRole('link', { name: 'Demander une modification' }));
    await hands.tap(page.getByRole('radio', { name: /Pansement de chambre implantable/ }));
    await hands.tap(page.getByRole('radio', { name: 'Fréquence' }));
    const mention = page.getByRole('checkbox', { name: /rigoureusement quotidienne/ });
    await expect(mention).not.toBeChecked();
    await hands.tap(mention);
    await hands.tap(page.getByRole('radio', { name: 'Plaie qui suinte' }));
    await expect(page.getByText('Avis médical demandé aussi')).toBeVisible();
    await hands.tap(page.getByRole('button', { name: 'Envoyer à Claire Le Goff, IPO' }));
    await expect(page.getByText('valable jusqu’au')).toBeVisible();
    expect(hands.count).toBeLessThanOrEqual(6);
  });

  await test.step('the pivot nurse verifies and hands it on: two', async () => {
    const { page, hands } = claire;
    await page.goto('/demandes');
    await hands.tap(page.getByRole('listitem').filter({ hasText: 'GARNIER' }).getByRole('link', { name: 'Vérifier' }));
    await hands.tap(page.getByRole('button', { name: 'Vérifier et transmettre au secrétariat' }));
    await expect(page.getByText('Au secrétariat, à préparer')).toBeVisible();
    expect(hands.count).toBeLessThanOrEqual(2);
  });

  await test.step('the secretary prepares: three at most', async () => {
    const { page, hands } = lucie;
    await page.goto('/demandes');
    await hands.tap(page.getByRole('listitem').filter({ hasText: 'GARNIER' }).getByRole('link', { name: 'Préparer' }));
    await expect(page.getByText('19 jours × 1 séance = 19 séances')).toBeVisible();
    await expect(page.getByText('suinte')).toHaveCount(0);
    await hands.tap(page.getByRole('button', { name: 'Prête à signer par le Dr Paul Vasseur' }));
    await expect(page.getByRole('button', { name: 'Joindre l’ordonnance signée' })).toBeVisible();
    expect(hands.count).toBeLessThanOrEqual(3);
  });

  await test.step('the physician attaches what he signed: four at most', async () => {
    const { page, hands } = vasseur;
    await page.goto('/a-signer');
    await hands.tap(page.getByRole('listitem').filter({ hasText: 'GARNIER' }).getByRole('link', { name: 'Voir et signer' }));
    await expect(page.getByText('Plaie qui suinte : votre avis est demandé')).toBeVisible();
    await expect(page.getByText('modification en')).toBeVisible();
    await attachPhoto(vasseur, page.getByRole('button', { name: 'Joindre l’ordonnance signée' }));
    await expect(page.getByText('Au cabinet : prise en compte')).toBeVisible();
    expect(hands.count).toBeLessThanOrEqual(4);
  });

  await test.step('the practice sees exactly what changed, and acknowledges', async () => {
    const { page } = nadege;
    await page.goto('/demandes');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'GARNIER' })
      .getByRole('link', { name: 'Voir et prendre en compte' })
      .click();
    const changed = page.getByRole('table', { name: 'Ce qui change' });
    await expect(changed.getByRole('row', { name: /Fréquence/ })).toContainText(/1.jour.sur.2.*Tous.les.jours/);
    await expect(page.getByText('Nouvelle ordonnance, v3')).toBeVisible();
    await page.getByRole('button', { name: 'Prise en compte, j’applique' }).click();
    await expect(page.getByText('Prise en compte', { exact: true })).toBeVisible();
  });

  await test.step('a nurse of another practice sees nothing of it', async () => {
    const seen = await requestsSeenBy(hugo);
    expect(seen.filter(({ prescription }) => prescription.patient.usedFamilyName === 'GARNIER')).toEqual([]);
    await hugo.page.goto(`/demandes/${garnier.id}`);
    await expect(hugo.page.getByText('Cette demande n’existe pas, ou n’est pas pour vous.')).toBeVisible();
  });
});
