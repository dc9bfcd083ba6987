import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

const SCAN = 'Scanner thoracique';

/** Where the files of these numbers are, as her own search finds them. */
async function addressesOf(page: Page, search: string, ipps: readonly string[]): Promise<string[]> {
  const query = 'query($search: String!) { findPatients(search: $search) { ... on FoundPatients { patients { id ipp } } } }';
  const response = await page.request.post('/graphql', { data: { query, variables: { search } } });
  const { data } = (await response.json()) as { data: { findPatients: { patients: { id: string; ipp: string }[] } } };
  return ipps.map((ipp) => `/patients/${data.findPatients.patients.find((one) => one.ipp === ipp)?.id ?? ''}`);
}

/** Whether the file at this address is open to her, and shows the appointment of the other record. */
async function reads(page: Page, address: string): Promise<boolean> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'NGUYEN' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  return (await page.getByText(SCAN).count()) > 0;
}

test('deux dossiers d’une personne sont fusionnés après la base d’identités, l’ancienne adresse mène au dossier gardé, puis ils redeviennent deux', async ({
  as,
}) => {
  const { page: claire } = await as('claire');
  const [kept = '', absorbed = ''] = await addressesOf(claire, '14/06/1951 ngu', ['04200757', '04209107']);
  expect([await reads(claire, kept), await reads(claire, absorbed)]).toEqual([false, true]);

  const { page: odile } = await as('odile');
  await odile.goto('/identites');
  const question = odile.getByRole('article').filter({ hasText: '04209107' });
  await question.getByRole('button', { name: 'Fusionner les deux dossiers' }).click();
  const dialog = odile.getByRole('dialog');
  await dialog.getByRole('radio', { name: /04200757/ }).check();
  await dialog.getByRole('button', { name: 'Fusionner' }).click();
  await expect(dialog.getByText('La référence de la fusion dans votre base est nécessaire.')).toBeVisible();
  await dialog.getByLabel('Référence de la fusion dans votre base').fill('FUS-2026-0412');
  await dialog.getByRole('button', { name: 'Fusionner' }).click();
  const merges = odile.getByRole('region', { name: 'Fusions récentes' });
  await expect(merges.getByText('IPP 04200757 gardé, ancien 04209107')).toBeVisible();
  await expect(question).toHaveCount(0);

  // Two addresses, one file; and the practice that followed the second record reads the one that is kept.
  expect([await reads(claire, kept), await reads(claire, absorbed)]).toEqual([true, true]);
  const { page: nadege } = await as('nadege', 'phone');
  expect(await reads(nadege, kept)).toBe(true);

  await merges.getByRole('button', { name: 'Annuler la fusion' }).click();
  await dialog.getByLabel('Pourquoi').fill('Deux sœurs');
  await dialog.getByRole('button', { name: 'Annuler la fusion' }).click();
  await expect(merges.getByText(/Annulée le .*Deux sœurs/)).toBeVisible();
  expect([await reads(claire, kept), await reads(claire, absorbed)]).toEqual([false, true]);
  await nadege.goto(kept);
  await expect(nadege.getByText('NGUYEN')).toHaveCount(0);
});

test(
  'deux établissements suivent la même personne : leurs dossiers sont rapprochés, chaque équipe lit qui appeler et rien du soin, puis le lien est défait',
  { tag: '@long' },
  async ({ as }) => {
    const { page: claire } = await as('claire');
    const [address = ''] = await addressesOf(claire, '25/02/1951 de', ['04101332']);
    const { page: odile } = await as('odile');
    await odile.goto('/identites');
    const question = odile.getByRole('article').filter({ hasText: '04101332' });
    const record = question.getByRole('region', { name: 'Suivi ailleurs : Clinique Sainte-Aurore' });
    await expect(record.getByRole('row', { name: /Nom de naissance AUDRAIN identique/ })).toBeVisible();
    await record.getByRole('button', { name: 'Rapprocher les deux dossiers' }).click();
    const dialog = odile.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Rapprocher' }).click();
    await expect(dialog.getByText('Dites ce que vous avez vérifié.', { exact: true })).toBeVisible();
    await dialog.getByLabel('Ce que vous avez vérifié').fill('Même carte d’identité, lue au téléphone avec la clinique');
    await dialog.getByRole('button', { name: 'Rapprocher' }).click();
    const links = odile.getByRole('region', { name: 'Rapprochements récents' });
    await expect(links.getByText(/DE LA TOUR Hélène et Clinique Sainte-Aurore/)).toBeVisible();
    await expect(question).toHaveCount(0);

    await claire.goto(address);
    await expect(claire.getByText('Suivi aussi par Clinique Sainte-Aurore')).toBeVisible();
    await expect(claire.getByText('(référent : Élodie Charpentier)')).toBeVisible();
    await expect(claire.getByText('Suites d’opération')).toHaveCount(0);
    const { page: elodie } = await as('elodie');
    const [theirs = ''] = await addressesOf(elodie, '25/02/1951 aud', ['711209']);
    await elodie.goto(theirs);
    await expect(elodie.getByText('Suivi aussi par CH de Valmont')).toBeVisible();
    await elodie.goto(address);
    await expect(elodie.getByText('DE LA TOUR')).toHaveCount(0);

    await links.getByRole('button', { name: 'Défaire le rapprochement' }).click();
    await dialog.getByLabel('Pourquoi').fill('Deux cousines');
    await dialog.getByRole('button', { name: 'Défaire le rapprochement' }).click();
    await expect(links.getByText(/Défait le .*Deux cousines/)).toBeVisible();
    await expect(claire.getByText('Suivi aussi par Clinique Sainte-Aurore')).toHaveCount(0);
  },
);
