import { act, fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { ErrorState } from './empty-state';
import { Skeleton } from './skeleton';

describe('the other states of a page', () => {
  it('says what failed, what is still true, and tries again', () => {
    const retry = jest.fn();
    show(
      <ErrorState title="Le planning n’a pas pu être relu." stillTrue="Le plan affiché est celui de 08:12." onRetry={retry} />,
    );
    expect(screen.getByRole('alert').textContent).toContain('celui de 08:12');
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(retry).toHaveBeenCalled();
  });

  it('says that nothing was changed when the page has no more to say', () => {
    show(<ErrorState title="Les tâches n’ont pas pu être lues." />);
    expect(screen.getByRole('alert').textContent).toContain('Rien n’a été modifié.');
  });

  it('does not announce a loading that does not last', () => {
    jest.useFakeTimers();
    show(<Skeleton lines={2} />);
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => jest.advanceTimersByTime(301));
    expect(screen.getByRole('status').textContent).toBe('Chargement');
    jest.useRealTimers();
  });
});
