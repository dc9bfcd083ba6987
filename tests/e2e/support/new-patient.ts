import { expect } from '@playwright/test';
import type { Somebody } from './people';

/** A record of one's own, so that no other journey meets its patient; answers its page's address. */
export async function newPatient({ page }: Somebody, familyName: string, givenName: string): Promise<string> {
  const dialog = page.getByRole('dialog');
  await page.goto('/patients');
  await page.getByRole('button', { name: 'Nouveau patient' }).click();
  await dialog.getByLabel('Date de naissance').fill('1961-04-18');
  await dialog.getByLabel(/^Nom utilisé/).fill(familyName);
  await dialog.getByRole('button', { name: 'Chercher' }).click();
  await dialog
    .getByLabel('Prénom utilisé')
    .fill(`${givenName} ${Date.now() % 100_000}`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? ''));
  await dialog.getByRole('button', { name: 'Femme' }).click();
  await dialog.getByRole('button', { name: 'Créer le dossier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: familyName })).toBeVisible();
  return page.url();
}

/** On the pathway that is proposed first, from its announcement. */
export async function enrolled({ page }: Somebody): Promise<void> {
  await page.getByRole('button', { name: 'Inclure dans un parcours' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Inclure dans un parcours' }).click();
  await expect(page.getByText('Prochaine étape', { exact: true })).toBeVisible();
}
