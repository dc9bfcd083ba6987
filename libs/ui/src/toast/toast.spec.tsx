import { act, fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { useToast, type ShowToast } from './toast';

function Page(toast: ShowToast) {
  const { show: tell } = useToast();
  return <button onClick={() => tell(toast)}>Reporter</button>;
}

const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));
const ask = () => fireEvent.click(screen.getByRole('button', { name: 'Reporter' }));

describe('a toast', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('takes back what was just done, once, then leaves', () => {
    const undone = jest.fn();
    show(<Page message="Appel reporté." onUndo={undone} />);
    ask();
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(undone).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Appel reporté.')).toBeNull();
  });

  it('leaves after 8 seconds', () => {
    show(<Page message="Appel reporté." />);
    ask();
    pass(7900);
    expect(screen.getByText('Appel reporté.')).toBeTruthy();
    pass(200);
    expect(screen.queryByText('Appel reporté.')).toBeNull();
  });

  it.each(['mouse', 'focus'])('waits while it is being read or reached (%s)', (by) => {
    show(<Page message="Appel reporté." onUndo={() => undefined} />);
    ask();
    const undo = screen.getByRole('button', { name: 'Annuler' });
    pass(7000);
    if (by === 'mouse') fireEvent.mouseEnter(undo.parentElement ?? undo);
    else act(() => undo.focus());
    pass(60_000);
    expect(screen.getByText('Appel reporté.')).toBeTruthy();
    if (by === 'mouse') fireEvent.mouseLeave(undo.parentElement ?? undo);
    else act(() => undo.blur());
    pass(1600);
    expect(screen.queryByText('Appel reporté.')).toBeNull();
  });

  it('stays when it tells a refusal, until somebody closes it', () => {
    show(<Page message="Le report a été refusé." tone="late" />);
    ask();
    pass(600_000);
    fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByText('Le report a été refusé.')).toBeNull();
  });

  it('is read out: its region is there before it speaks', () => {
    show(<Page message="Appel reporté." />);
    const region = screen.getByRole('region', { name: 'Notifications' });
    expect(region.getAttribute('aria-live')).toBe('polite');
    ask();
    expect(region.textContent).toContain('Appel reporté.');
  });
});
