import { screen, within } from '@testing-library/react';
import { show } from '../test-ground';
import { Shell, type NavItem } from './shell';

const entry = (id: string, more: Partial<NavItem> = {}): NavItem => ({ id, label: id, href: `/${id}`, icon: 'list', ...more });
const nav = [
  entry('Ma journée', { current: true }),
  entry('Patients'),
  entry('Demandes', { count: 4, countLabel: '4 à traiter' }),
  entry('Continuité'),
  entry('Annuaire'),
];

describe('the frame of a page', () => {
  it('lets a keyboard jump over the bar to the page', () => {
    show(
      <Shell brand={{ name: 'Jalon', href: '/' }} nav={nav}>
        <h1>Ma journée</h1>
      </Shell>,
    );
    const [first] = screen.getAllByRole('link');
    expect(first?.textContent).toBe('Aller au contenu');
    expect(first?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
  });

  it('says where one is, and what is counted', () => {
    show(
      <Shell brand={{ name: 'Jalon', href: '/' }} nav={nav}>
        …
      </Shell>,
    );
    const [top] = screen.getAllByRole('navigation', { name: 'Principale' });
    const bar = within(top as HTMLElement);
    expect(bar.getByRole('link', { name: 'Ma journée' }).getAttribute('aria-current')).toBe('page');
    expect(bar.getByRole('link', { name: /Demandes.*4 à traiter/ })).toBeTruthy();
  });

  it('keeps every entry within reach on a phone: four places, the rest behind « Plus »', () => {
    show(
      <Shell brand={{ name: 'Jalon', href: '/' }} nav={nav}>
        …
      </Shell>,
    );
    const tabs = within(screen.getAllByRole('navigation', { name: 'Principale' })[1] as HTMLElement);
    expect(tabs.getAllByRole('link')).toHaveLength(3);
    expect(tabs.getByRole('button', { name: 'Plus' }).getAttribute('aria-haspopup')).toBe('menu');
  });
});
