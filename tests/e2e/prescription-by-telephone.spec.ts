import { expect, test } from './support/people';
import { attachPhoto } from './support/signed-paper';

test('par téléphone et sur papier : un cabinet sans compte fait modifier une ordonnance', async ({ as }) => {
  const claire = await as('claire');
  const lucie = await as('lucie');
  const of = 'BARBIER';

  await test.step('the pivot nurse takes the call: six interactions at most, handed on in the same gesture', async () => {
    const { page, hands } = claire;
    await page.goto('/patients');
    await page
      .getByRole('link', { name: new RegExp(of) })
      .first()
      .click();
    await hands.tap(page.getByRole('link', { name: 'Demande reçue par téléphone' }));
    await expect(page.getByText('sans compte Jalon')).toBeVisible();
    await hands.tap(page.getByRole('radio', { name: 'Fréquence' }));
    await hands.choose(page.getByRole('combobox', { name: /Fréquence/ }), 'week-1');
    await hands.tap(page.getByRole('radio', { name: 'Autre motif' }));
    await hands.fill(page.getByLabel('Qui appelle ?'), 'Mme Rivière');
    await hands.tap(page.getByRole('button', { name: 'Enregistrer et transmettre au secrétariat' }));
    await expect(page.getByText('Au secrétariat, à préparer')).toBeVisible();
    expect(hands.count).toBeLessThanOrEqual(6);
  });

  await test.step('the secretary prepares it, prints its slip, and attaches the paper that the physician signed', async () => {
    const { page } = lucie;
    await page.goto('/demandes');
    await page.getByRole('listitem').filter({ hasText: of }).getByRole('link', { name: 'Préparer' }).click();
    await page.getByRole('button', { name: /Prête à signer/ }).click();
    await expect(page.getByRole('button', { name: 'Joindre l’ordonnance signée' })).toBeVisible();
    const address = page.url();
    await page.goto('/bordereaux');
    await expect(page.getByRole('article').filter({ hasText: of })).toContainText('Date et signature du prescripteur');
    await page.goto(address);
    lucie.hands.count = 0;
    await attachPhoto(lucie, page.getByRole('button', { name: 'Joindre l’ordonnance signée' }));
    await expect(page.getByText('Au cabinet : prise en compte')).toBeVisible();
    expect(lucie.hands.count).toBeLessThanOrEqual(2);
  });

  await test.step('it ends in a call back, which settles when the practice is told', async () => {
    const { page } = claire;
    await page.goto('/taches');
    await expect(page.getByText('nouvelle ordonnance à remettre').first()).toBeVisible();
    await page.goto('/demandes');
    await page.getByRole('listitem').filter({ hasText: of }).getByRole('link', { name: 'Voir et prendre en compte' }).click();
    await page.getByRole('button', { name: 'Cabinet prévenu, prise en compte' }).click();
    await expect(page.getByText('Prise en compte', { exact: true })).toBeVisible();
  });
});
