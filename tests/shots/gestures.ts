import type { Page } from '@playwright/test';

/** What opens by a gesture and has no address of its own. */
export interface Gesture {
  login: string;
  /** The picture's name. */
  name: string;
  from: string;
  open: (page: Page) => Promise<void>;
  /** Pictured as it would lie on paper. */
  paper?: true;
}

type Step = (page: Page) => Promise<void>;
const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const follow =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('main').getByRole('link', { name }).first().click();
const choose =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('menuitem', { name }).first().click();
/** A phone folds the parts of a page under their titles; a desk shows them. */
const unfold =
  (name: string): Step =>
  async (page) => {
    const head = page.getByRole('button', { name, exact: true });
    if (await head.isVisible()) await head.click();
  };
const by =
  (...steps: Step[]): Step =>
  async (page) => {
    for (const step of steps) await step(page);
  };

/** From one's own menu, which bears one's name. */
const own = (who: RegExp, item: string) => by(press(who), choose(item));
const GARNIER = /^GARNIER\s+Hélène/;

export const GESTURES: readonly Gesture[] = [
  { login: 'sandrine', name: 'compte', from: '/', open: own(/Sandrine/, 'Mon compte') },
  { login: 'sandrine', name: 'sessions', from: '/', open: own(/Sandrine/, 'Mes sessions') },
  { login: 'sandrine', name: 'changer', from: '/', open: own(/Sandrine/, 'Changer d’utilisateur') },
  { login: 'sandrine', name: 'chercher', from: '/', open: press('Date de naissance + 3 lettres') },
  { login: 'claire', name: 'absences', from: '/', open: own(/Claire/, 'Mes absences') },
  { login: 'claire', name: 'qui-a-ouvert', from: '/patients', open: by(follow(GARNIER), press('Qui a ouvert ce dossier')) },
  {
    ...{ login: 'claire', name: 'releve', from: '/patients' },
    open: by(
      ...[follow(GARNIER), press('Qui a ouvert ce dossier')],
      (page) => page.getByRole('link', { name: 'Le patient demande un relevé' }).click(),
      press('Établir le relevé'),
    ),
  },
  {
    login: 'maud',
    name: 'courriers',
    from: '/continuite',
    open: by(unfold('Visites attendues'), press('Préparer les courriers')),
  },
  { login: 'maud', name: 'charte-lue', from: '/continuite', open: by(unfold('Charte du réseau'), press('Lire')) },
  {
    login: 'maud',
    name: 'charte-papier',
    from: '/continuite',
    open: by(unfold('Charte du réseau'), press(/^Noter la signature/)),
  },
  {
    ...{ login: 'vasseur', name: 'refuser', from: '/a-signer' },
    open: by((page) => page.locator('main a[href^="/a-signer/"]').first().click(), press(/^Refuser/)),
  },
  { login: 'masse', name: 'charte-a-signer', from: '/', open: press('Lire et signer') },
  { login: 'claire', name: 'papier-plan', from: '/', open: by(press('Imprimer le plan'), choose('Les cinq jours')), paper: true },
  {
    ...{ login: 'claire', name: 'papier-qui-appeler', from: '/patients', paper: true },
    open: by(
      follow(GARNIER),
      (page) => page.getByRole('region', { name: 'Qui appeler' }).getByRole('button', { name: 'Imprimer' }).click(),
      choose('Pour le patient'),
    ),
  },
];
