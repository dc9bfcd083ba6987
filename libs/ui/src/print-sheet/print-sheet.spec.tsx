import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { show } from '../test-ground';
import { PrintSheet, usePrintSheet } from './print-sheet';

function Plan() {
  const { printing, print } = usePrintSheet();
  return (
    <>
      <button onClick={print}>Imprimer</button>
      {printing && (
        <PrintSheet header="Hôpital de jour" printedAt="Imprimé le 24/11/2026 à 08:12">
          D. F., 08:00
        </PrintSheet>
      )}
    </>
  );
}

it('prints the sheet alone, with its hour, and leaves nothing behind', async () => {
  const printed = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  show(<Plan />);
  fireEvent.click(screen.getByRole('button', { name: 'Imprimer' }));
  await waitFor(() => expect(printed).toHaveBeenCalledTimes(1));
  expect(document.body.dataset['printing']).toBe('sheet');
  expect(document.querySelector('[data-print-sheet] thead')?.textContent).toContain('Imprimé le 24/11/2026 à 08:12');
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(document.querySelector('[data-print-sheet]')).toBeNull();
  expect(document.body.dataset['printing']).toBeUndefined();
});
