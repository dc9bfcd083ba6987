import { act, fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { Tooltip } from './tooltip';

describe('a tooltip', () => {
  it('comes with the focus, is tied to its button, and leaves with Escape', () => {
    show(
      <Tooltip label="La version ne change qu’à la signature">
        <button>v3</button>
      </Tooltip>,
    );
    const button = screen.getByRole('button');
    act(() => button.focus());
    const tip = screen.getByRole('tooltip');
    expect(button.getAttribute('aria-describedby')).toBe(tip.id);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('stays while the pointer is on it', () => {
    jest.useFakeTimers();
    show(
      <Tooltip label="Explication">
        <button>v3</button>
      </Tooltip>,
    );
    fireEvent.mouseEnter(screen.getByRole('button'));
    fireEvent.mouseLeave(screen.getByRole('button'));
    fireEvent.mouseEnter(screen.getByRole('tooltip'));
    act(() => jest.advanceTimersByTime(1000));
    expect(screen.getByRole('tooltip')).toBeTruthy();
    jest.useRealTimers();
  });
});
