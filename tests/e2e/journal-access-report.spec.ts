import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/people';

const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test(
  'un patient demande qui a vu ses données : l’infirmière lui remet le relevé, la déléguée aussi',
  { tag: '@long' },
  async ({ as }) => {
    const { page: claire } = await as('claire', 'phone');
    await claire.goto('/patients');
    await claire
      .getByRole('link', { name: /GARNIER\s+Hélène/ })
      .first()
      .click();
    await claire.getByRole('button', { name: 'Qui a ouvert ce dossier' }).click();
    await claire.getByRole('link', { name: 'Le patient demande un relevé' }).click();
    await claire.getByRole('button', { name: 'Établir le relevé' }).click();
    await expect(claire.getByRole('heading', { name: 'GARNIER Hélène' })).toBeVisible();
    await expect(claire.getByText('Cabinet des Tilleuls').first()).toBeVisible();
    // The hospital has not chosen to name its people: the function says enough.
    await expect(claire.getByText('Paul Vasseur')).toHaveCount(0);
    expect(await axe(claire)).toEqual([]);
    const paper = await claire.request.get((await claire.getByRole('link', { name: 'PDF à remettre' }).getAttribute('href'))!);
    expect(paper.headers()['content-type']).toBe('application/pdf');

    const { page: agnes } = await as('dpo');
    await agnes.goto('/journal');
    await agnes.getByLabel('Patient', { exact: true }).fill('05/02/1943 gar');
    await agnes.getByRole('button', { name: 'Chercher' }).click();
    await agnes.getByRole('button', { name: /^GARNIER/ }).click();
    await expect(agnes.getByText('relevé des accès imprimé').first()).toBeVisible();
    await agnes.getByRole('link', { name: 'Relevé pour ce patient' }).click();
    await agnes.getByRole('button', { name: 'Établir le relevé' }).click();
    await expect(agnes.getByText('relevé demandé par le patient').first()).toBeVisible();
    expect(await axe(agnes)).toEqual([]);

    const { page: hugo } = await as('hugo');
    await hugo.goto(new URL(claire.url()).pathname);
    await hugo.getByRole('button', { name: 'Établir le relevé' }).click();
    await expect(hugo.getByText('GARNIER')).toHaveCount(0);
  },
);
