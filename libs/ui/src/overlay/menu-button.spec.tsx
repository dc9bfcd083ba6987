import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../test-ground';
import { MenuButton } from './menu-button';
import { preloadOverlays } from './on-demand';
import { Sentence, SentenceMenu } from './sentence-menu';

const focused = () => document.activeElement?.textContent;

describe('a menu', () => {
  beforeAll(preloadOverlays);

  it('opens on its first act, walks with arrows, acts once and gives the focus back', async () => {
    const put = jest.fn();
    show(
      <MenuButton
        label="Actions"
        items={[
          { id: 'p', label: 'Imprimer', onSelect: () => undefined },
          { id: 'r', label: 'Reporter', onSelect: put },
        ]}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Actions' }));
    await screen.findByRole('menu', { name: 'Actions' });
    await waitFor(() => expect(focused()).toBe('Imprimer'));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(focused()).toBe('Reporter');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Reporter' }));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(put).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Actions' })));
  });

  it('opens again, and by the down arrow', async () => {
    show(<MenuButton label="Actions" items={[{ id: 'p', label: 'Imprimer', href: '#p' }]} />);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Actions' }), { key: 'ArrowDown' });
    expect((await screen.findByRole('menuitem', { name: 'Imprimer' })).getAttribute('href')).toBe('#p');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Imprimer' }));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Actions' }));
    expect(await screen.findByRole('menu')).toBeTruthy();
  });
});

function Covering() {
  const [unit, setUnit] = useState('hdj');
  const options = [
    { value: 'hdj', label: 'l’hôpital de jour' },
    { value: 'week', label: 'l’hôpital de semaine' },
  ];
  return (
    <Sentence>
      Cet envoi couvre <SentenceMenu label="Unité" options={options} value={unit} onChange={setUnit} />.
    </Sentence>
  );
}

describe('a word of a sentence', () => {
  it('says what it chooses, ticks what is chosen, and changes the sentence', async () => {
    show(<Covering />);
    fireEvent.click(screen.getByRole('button', { name: 'Unité\u00A0: l’hôpital de jour' }));
    const now = await screen.findByRole('menuitemradio', { name: 'l’hôpital de jour' });
    expect(now.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'l’hôpital de semaine' }));
    expect(await screen.findByRole('button', { name: 'Unité\u00A0: l’hôpital de semaine' })).toBeTruthy();
  });
});
