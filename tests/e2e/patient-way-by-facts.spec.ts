import { enrolled, newPatient } from './support/new-patient';
import { expect, test } from './support/people';

const REPORT = { name: 'compte-rendu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 compte rendu de RCP') };

test(
  'un compte rendu joint au parcours coche la RCP, s’ouvre pour être imprimé, et la décoche si on le retire',
  { tag: '@long' },
  async ({ as }) => {
    const claire = await as('claire');
    const { page } = claire;
    await newPatient(claire, 'PAPIERON', 'Nadia');
    await enrolled(claire);
    const way = page.getByRole('group', { name: 'Parcours' });
    const milestone = way.getByRole('button', { name: /^RCP ?, .*(entre|fait) le/ });
    const dialog = page.getByRole('dialog');
    await milestone.click();
    await expect(dialog).toContainText('Coché par : document (');
    await dialog.getByRole('button', { name: 'Noter le document' }).click();
    await dialog.getByLabel('De qui, par qui').fill('RCP d’hématologie');
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Joindre le fichier' }).click();
    await (await chooser).setFiles(REPORT);
    await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText(/^Noté\s: /)).toBeVisible();
    await expect(milestone).toContainText(/^RCP, fait/);

    await page.getByRole('button', { name: 'Faire avancer le parcours' }).click();
    await page.getByRole('menuitem', { name: 'Documents et actes' }).click();
    const line = dialog.getByRole('listitem').filter({ hasText: 'RCP d’hématologie' });
    // The paper itself, in a page of its own: printed from there as any other.
    const opened = page.waitForEvent('popup');
    await line.getByRole('link', { name: 'Ouvrir compte-rendu.pdf' }).click();
    const address = new URL(await line.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href));
    const paper = await page.request.get(address.pathname);
    expect(paper.headers()['content-type']).toContain('application/pdf');
    expect(await paper.text()).toBe(REPORT.buffer.toString());
    await (await opened).close();

    await line.getByRole('button', { name: /^Retirer/ }).click();
    await line.getByLabel('Pourquoi le retirer ?').fill('Celui d’une autre patiente');
    await line.getByRole('button', { name: 'Retirer', exact: true }).click();
    await expect(page.getByText(/^Retiré\s: /)).toBeVisible();
    await expect(dialog.getByText('Rien n’est noté encore.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(milestone).toContainText(/^RCP, à faire/);
  },
);

test(
  'une date du parcours que l’on pose, corrige et retire fait venir, déplace et enlève ce qui en est compté',
  { tag: '@long' },
  async ({ as }) => {
    const claire = await as('claire');
    const { page } = claire;
    await newPatient(claire, 'DATERON', 'Solène');
    await enrolled(claire);
    const way = page.getByRole('group', { name: 'Parcours' });
    const plan = way.getByRole('button', { name: /^PPS à remettre/ });
    const dialog = page.getByRole('dialog');
    const announced = async (day: string) => {
      await page.getByRole('button', { name: 'Faire avancer le parcours' }).click();
      await page.getByRole('menuitem', { name: 'Dates du parcours' }).click();
      await dialog.getByLabel('Annonce', { exact: true }).fill(day);
      await dialog.getByRole('button', { name: 'Enregistrer : Annonce' }).click();
      await expect(page.getByText('Annonce : enregistré. Ce qui en est compté a suivi.').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    };
    await expect(plan).toHaveCount(0);
    await announced('2026-11-18');
    await expect(plan).toContainText('entre le');
    const before = (await plan.textContent()) ?? '';
    await announced('2026-11-11');
    await expect(plan).not.toHaveText(before);
    await expect(plan).toContainText('entre le');
    await announced('');
    await expect(plan).toHaveCount(0);
  },
);
