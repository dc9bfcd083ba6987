import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../test-ground';
import { CheckCardGroup, RadioCardGroup } from './cards';
import { Checkbox } from './checkbox';
import { ChipChoice, SegmentedFilter } from './chips';

type Reason = 'moved' | 'hospital';
const reasons = [
  { value: 'moved', label: 'Reportée' },
  { value: 'hospital', label: 'Hospitalisée' },
] as const;

function Why() {
  const [why, setWhy] = useState<Reason | null>(null);
  return <ChipChoice label="Pourquoi ?" spoken="Motif de l’absence" options={reasons} value={why} onChange={setWhy} />;
}

describe('choices', () => {
  it('asks one of few with the keyboard’s own radios, each with its consequence', () => {
    const chosen = jest.fn();
    show(
      <RadioCardGroup
        legend="Quelle identité ?"
        required
        error="Choisissez une réponse"
        value={null}
        onChange={chosen}
        options={[{ value: 'file', label: 'Le dossier a raison', hint: 'La venue part avec l’identité du dossier.' }]}
      />,
    );
    const group = screen.getByRole('radiogroup', { name: 'Quelle identité ? (obligatoire)' });
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Choisissez une réponse');
    fireEvent.click(screen.getByRole('radio', { name: /Le dossier a raison.*identité du dossier/ }));
    expect(chosen).toHaveBeenCalledWith('file');
  });

  it('keeps several answers in the order of the question', () => {
    const chosen = jest.fn();
    show(<CheckCardGroup legend="Motifs" values={['hospital']} onChange={chosen} options={reasons} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Reportée' }));
    expect(chosen).toHaveBeenLastCalledWith(['moved', 'hospital']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hospitalisée' }));
    expect(chosen).toHaveBeenLastCalledWith([]);
  });

  it('takes a reason in one gesture, and takes it back in another', () => {
    show(<Why />);
    expect(screen.getByRole('group', { name: 'Motif de l’absence' })).toBeTruthy();
    const chip = () => screen.getByRole('button', { name: 'Hospitalisée' });
    fireEvent.click(chip());
    expect(chip().getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip());
    expect(chip().getAttribute('aria-pressed')).toBe('false');
  });

  it('says which part of a list is shown, and how many there are', () => {
    show(
      <SegmentedFilter
        label="Filtrer"
        value="all"
        onChange={() => undefined}
        options={[{ value: 'all', label: 'Tout', count: 9 }]}
      />,
    );
    expect(screen.getByRole('button', { name: 'Tout 9' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('ticks a box by its words', () => {
    const ticked = jest.fn();
    show(<Checkbox label="En initiales" hint="zone soignants" onChange={(event) => ticked(event.target.checked)} />);
    fireEvent.click(screen.getByText('En initiales'));
    expect(ticked).toHaveBeenCalledWith(true);
  });

  it('slides what is chosen into sight, where the row is wider than the phone', () => {
    const width = jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
    const place = jest.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockReturnValue(500);
    const row = (count?: number) => (
      <SegmentedFilter
        label="Vue"
        options={reasons.map((one) => ({ ...one, count }))}
        value="hospital"
        onChange={() => undefined}
      />
    );
    const { rerender } = show(row());
    expect(screen.getByRole('group', { name: 'Vue' }).scrollLeft).toBe(350);
    // The counts have come: what stands before is wider.
    place.mockReturnValue(520);
    rerender(row(12));
    expect(screen.getByRole('group', { name: 'Vue' }).scrollLeft).toBe(370);
    [width, place].forEach((spy) => spy.mockRestore());
  });
});
