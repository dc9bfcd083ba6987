import { act, fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { useHotkeySwitch } from './hotkey-switch';
import { useHotkeys } from './use-hotkeys';

function List({ next, open, leave }: { next: () => void; open: () => void; leave: () => void }) {
  useHotkeys({ j: next, Enter: open, Escape: leave });
  const { setEnabled } = useHotkeySwitch();
  return (
    <>
      <input aria-label="Note" />
      <button onClick={() => setEnabled(false)}>Sans lettres</button>
    </>
  );
}

const keys = () => ({ next: jest.fn(), open: jest.fn(), leave: jest.fn() });

describe('keys of the page', () => {
  afterEach(() => localStorage.clear());

  it('answer a letter, capital or not', () => {
    const on = keys();
    show(<List {...on} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'J' });
    expect(on.next).toHaveBeenCalledTimes(2);
  });

  it('let somebody write: in a field only Escape is heard', () => {
    const on = keys();
    show(<List {...on} />);
    const note = screen.getByLabelText('Note');
    fireEvent.keyDown(note, { key: 'j' });
    fireEvent.keyDown(note, { key: 'Enter' });
    fireEvent.keyDown(note, { key: 'Escape' });
    expect([on.next, on.open, on.leave].map((each) => each.mock.calls.length)).toEqual([0, 0, 1]);
  });

  it('leave Enter to the button that has the focus, and every key to the browser’s own shortcuts', () => {
    const on = keys();
    show(<List {...on} />);
    fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    expect(on.open).not.toHaveBeenCalled();
    expect(on.next).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(on.open).toHaveBeenCalledTimes(1);
  });

  it('keep silent behind a dialog', () => {
    const on = keys();
    show(
      <>
        <List {...on} />
        <div role="dialog" aria-modal="true" aria-label="Ouvert" />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(on.next).not.toHaveBeenCalled();
  });

  it('can be switched off, letters only, and stay off on the next visit', () => {
    const on = keys();
    const { unmount } = show(<List {...on} />);
    act(() => screen.getByRole('button', { name: 'Sans lettres' }).click());
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    unmount();
    show(<List {...on} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect([on.next, on.leave].map((each) => each.mock.calls.length)).toEqual([0, 1]);
  });
});
