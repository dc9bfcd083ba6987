import { fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { Button } from './button';
import { IconButton } from './icon-button';

describe('a button', () => {
  it('does not send twice while the answer is awaited, and keeps the focus', () => {
    const send = jest.fn();
    show(
      <Button busy onClick={send}>
        Envoyer
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Envoyer' });
    button.focus();
    fireEvent.click(button);
    expect(send).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
  });

  it('never submits a form by accident', () => {
    show(<Button>Ajouter une ligne</Button>);
    expect(screen.getByRole('button').getAttribute('type')).toBe('button');
  });

  it('is a link when it goes somewhere, a telephone number included', () => {
    show(<IconButton icon="phone" label="Appeler le 02 61 91 41 27" href="tel:+33261914127" />);
    expect(screen.getByRole('link', { name: 'Appeler le 02 61 91 41 27' }).getAttribute('href')).toBe('tel:+33261914127');
  });
});
