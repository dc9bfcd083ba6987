import type { Page } from '@playwright/test';
import { press, reach, walkTo } from './support/keys';
import { expect, test } from './support/people';
import { PHOTO } from './support/signed-paper';

const HEAD = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Type de venue;Médecin;Fauteuil;Bilan sanguin';
/** A day of which nothing is known yet: a row to send, one that names another birth date than the record, one that cannot be read. */
const SCHEDULE = [
  HEAD,
  '07/12/2026;09:00;04100407;GARCIA;Océane;04/09/1981;F;Zolédronate;C4J1;;Dr ROUGIER;F4;Oui',
  '07/12/2026;10:00;04101221;BLANC;Joël;20/09/1937;M;Azacitidine;C2J1;;Dr ROUGIER;F2;Non',
  '07/12/2026;11:00;04100444;MASSON;Gérard;31/02/1975;M;R-CHOP;C2J1;;Dr ROUGIER;F5;Oui',
].join('\n');

async function chooseFile(page: Page, button: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, page.getByRole('button', { name: button }));
  await (await chooser).setFiles(file);
}

test('au clavier seul, la secrétaire corrige, répond, envoie le planning et retire son envoi', async ({ as }) => {
  const { page } = await as('sandrine');
  await chooseFile(page, 'Choisir un fichier', { name: 'planning.csv', mimeType: 'text/csv', buffer: Buffer.from(SCHEDULE) });
  await reach(page, page.getByRole('radio', { name: /Je ne sais pas/ }));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /Le dossier a raison/ })).toBeChecked();
  await press(page, page.getByRole('button', { name: 'Corriger', exact: true }));
  await reach(page, page.getByRole('form', { name: 'Corriger la ligne 4' }).getByLabel('Date de naissance'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('28/05/1975');
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: 'Envoyer 3 venues' }));
  await expect(page.getByRole('heading', { name: 'Planning envoyé' })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Retirer cet envoi' }));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Retirer cet envoi' }));
  await expect(page.getByText('3 venues remises comme avant')).toBeVisible();
});

test('au clavier seul, l’infirmière référente parcourt sa liste, saute au plan, note un bilan reçu et se reprend', async ({
  as,
}) => {
  const { page } = await as('claire');
  const rows = page.getByRole('region', { name: 'Aujourd’hui' }).locator('[data-row]');
  await rows.first().waitFor();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(rows.nth(1).locator('[data-row-act]')).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.first().locator('[data-row-act]')).toBeFocused();

  await page.reload();
  await press(page, page.getByRole('link', { name: /^Aller au plan/ }));
  const visits = page.locator('[data-visit]');
  await page.keyboard.press('Tab');
  await expect(visits.getByRole('link').first()).toBeFocused();
  const huet = visits.filter({ hasText: 'HUET' });
  await walkTo(page, huet.getByRole('link'));
  await page.keyboard.press('Tab');
  await expect(huet.getByRole('button', { name: /^Venue de HUET/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await walkTo(page, page.getByRole('menuitem', { name: 'Bilan reçu', exact: true }));
  await page.keyboard.press('Enter');
  await expect(huet.getByText('Bilan reçu')).toBeAttached();
  await press(page, page.getByRole('button', { name: 'Annuler' }));
  await expect(huet.getByText('Bilan demandé')).toBeAttached();
});

test('au clavier seul, une ordonnance est modifiée par ses cinq personnes', { tag: '@long' }, async ({ as }) => {
  const about = { hasText: 'BONNET' };
  const open = async (login: string, list: string, link: string) => {
    const { page } = await as(login);
    await page.goto(list);
    await press(page, page.getByRole('listitem').filter(about).getByRole('link', { name: link }));
    return page;
  };
  const acknowledge = async () => {
    const page = await open('bruno', '/demandes', 'Voir et prendre en compte');
    await press(page, page.getByRole('button', { name: 'Prise en compte, j’applique' }));
    await expect(page.getByText('Prise en compte', { exact: true })).toBeVisible();
  };

  await test.step('a nurse of the practice acknowledges the last one', acknowledge);
  await test.step('her colleague asks for another', async () => {
    const { page } = await as('nadege');
    await press(page, page.getByRole('article').filter(about).getByRole('link', { name: 'Demander une modification' }));
    await press(page, page.getByRole('radio').first(), 'Space');
    await press(page, page.getByRole('radio', { name: 'Fréquence' }), 'Space');
    await press(page, page.getByRole('radio', { name: 'Cure ou rendez-vous déplacé' }), 'Space');
    await press(page, page.getByRole('button', { name: /^Envoyer à/ }));
    await expect(page.getByText('valable jusqu’au')).toBeVisible();
  });
  await test.step('the pivot nurse verifies', async () => {
    const page = await open('claire', '/demandes', 'Vérifier');
    await press(page, page.getByRole('button', { name: 'Vérifier et transmettre au secrétariat' }));
    await expect(page.getByText('Au secrétariat, à préparer')).toBeVisible();
  });
  await test.step('the medical secretary prepares', async () => {
    const page = await open('lucie', '/demandes', 'Préparer');
    await press(page, page.getByRole('button', { name: /^Prête à signer par/ }));
    await expect(page.getByRole('button', { name: 'Joindre l’ordonnance signée' })).toBeVisible();
  });
  await test.step('the physician attaches what he signed', async () => {
    const page = await open('klein', '/a-signer', 'Voir et signer');
    await chooseFile(page, 'Joindre l’ordonnance signée', PHOTO);
    await expect(page.getByText('Au cabinet : prise en compte')).toBeVisible();
  });
  await test.step('the practice knows it', acknowledge);
});
