import type { Page } from '@playwright/test';
import { expect, test, type Somebody } from './support/people';

async function leave({ page }: Somebody, relay: string): Promise<void> {
  await page.goto('/');
  await openAbsences(page);
  const dialog = page.getByRole('dialog', { name: 'Mes absences' });
  await dialog.getByLabel('Relais').selectOption({ label: relay });
  await dialog.getByRole('button', { name: 'Déclarer l’absence' }).click();
  await expect(dialog).toHaveCount(0);
}

async function comeBack({ page }: Somebody): Promise<void> {
  await openAbsences(page);
  const dialog = page.getByRole('dialog', { name: 'Mes absences' });
  await dialog.getByRole('button', { name: 'Je suis de retour' }).click();
  await expect(dialog.getByRole('button', { name: 'Je suis de retour' })).toHaveCount(0);
  await page.keyboard.press('Escape');
}

async function openAbsences(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Claire Le Goff/ }).click();
  await page.getByRole('menuitem', { name: 'Mes absences' }).click();
}

/** Her patient, whose care plan waits for her. */
const PATIENT = 'MOREAU';
const rowOf = ({ page }: Somebody) => page.locator('[data-row]').filter({ hasText: PATIENT });

test('une infirmière part en congé : sans relais, ses patients le disent à qui peut nommer quelqu’un ; avec un relais, il les a', async ({
  as,
}) => {
  const claire = await as('claire');
  const yann = await as('yann');
  await expect(rowOf(claire)).toContainText('PPS à remettre');
  await yann.page.locator('[data-row]').first().waitFor();
  await expect(rowOf(yann)).toHaveCount(0);

  await leave(claire, 'Personne');
  await yann.page.reload();
  await expect(rowOf(yann)).toContainText('Référent absent, sans relais');
  await expect(rowOf(yann).getByRole('link', { name: /^Nommer un référent/ })).toBeVisible();

  await comeBack(claire);
  await leave(claire, 'Yann Kerbrat, IPO');
  await yann.page.reload();
  await expect(rowOf(yann)).toContainText('PPS à remettre');
  await expect(yann.page.getByText('Référent absent, sans relais')).toHaveCount(0);

  await comeBack(claire);
  await yann.page.reload();
  await yann.page.locator('[data-row]').first().waitFor();
  await expect(rowOf(yann)).toHaveCount(0);
  await claire.page.reload();
  await expect(rowOf(claire)).toContainText('PPS à remettre');
});
