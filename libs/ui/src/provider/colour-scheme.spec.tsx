import { fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { useColourScheme } from './colour-scheme';

function Setting() {
  const { choice, choose } = useColourScheme();
  return <button onClick={() => choose(choice === 'dark' ? 'auto' : 'dark')}>{choice}</button>;
}

it('follows the device until somebody chooses, then keeps the choice', () => {
  show(<Setting />);
  expect(document.documentElement.dataset['theme']).toBe('light');
  fireEvent.click(screen.getByRole('button', { name: 'auto' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(localStorage.getItem('jalon.colours')).toBe('dark');
  fireEvent.click(screen.getByRole('button', { name: 'dark' }));
  expect(document.documentElement.dataset['theme']).toBe('light');
});
