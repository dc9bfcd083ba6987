import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { Field } from '../field/field';
import { TextInput } from '../field/text-inputs';
import { show } from '../test-ground';
import { ActDialog } from './act-dialog';
import { ConfirmDialog } from './confirm-dialog';
import { ReasonDialog } from './reason-dialog';
import { Dialog } from './dialog';
import { preloadOverlays } from './on-demand';

function Postpone({ unmounts = false }: { unmounts?: boolean }) {
  const [opened, setOpened] = useState(false);
  const dialog = (
    <Dialog opened={opened} onClose={() => setOpened(false)} title="Reporter l’appel">
      <Field label="Motif">
        <TextInput />
      </Field>
    </Dialog>
  );
  return (
    <>
      <button onClick={() => setOpened(true)}>Reporter</button>
      {unmounts ? opened && dialog : dialog}
    </>
  );
}

const open = () => {
  const trigger = screen.getByRole('button', { name: 'Reporter' });
  trigger.focus();
  fireEvent.click(trigger);
  return trigger;
};

describe('a dialog', () => {
  beforeAll(preloadOverlays);

  it('says its title and puts the hand on the first field', async () => {
    show(<Postpone />);
    open();
    await screen.findByRole('dialog', { name: 'Reporter l’appel' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Motif')));
  });

  it.each([false, true])('gives the focus back after Escape (page takes it away: %s)', async (unmounts) => {
    show(<Postpone unmounts={unmounts} />);
    const trigger = open();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Motif')));
    fireEvent.keyDown(screen.getByLabelText('Motif'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(trigger));
  });

  it('closes by a button that has a name', async () => {
    show(<Postpone />);
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Fermer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('an act with its fields', () => {
  beforeAll(preloadOverlays);

  it('is done by Enter, once, and does not send the page’s own form', async () => {
    const [act, behind] = [jest.fn(), jest.fn()];
    show(
      <form onSubmit={behind}>
        <ActDialog title="Reporter" actLabel="Reporter" onAct={act} onClose={() => undefined}>
          <Field label="Motif">
            <TextInput />
          </Field>
        </ActDialog>
      </form>,
    );
    fireEvent.submit((await screen.findByLabelText('Motif')).closest('form')!);
    expect(act).toHaveBeenCalledTimes(1);
    expect(behind).not.toHaveBeenCalled();
  });

  it('says why it could not be done, and keeps what was typed', async () => {
    const shown = (error?: string) => (
      <ActDialog title="Reporter" actLabel="Reporter" error={error} onAct={() => undefined} onClose={() => undefined}>
        <Field label="Motif">
          <TextInput />
        </Field>
      </ActDialog>
    );
    const { rerender } = show(shown());
    fireEvent.change(await screen.findByLabelText('Motif'), { target: { value: 'fièvre' } });
    rerender(shown('Le créneau est pris.'));
    expect(await screen.findByText('Le créneau est pris.')).not.toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Motif').value).toBe('fièvre');
  });
});

describe('a confirmation', () => {
  beforeAll(preloadOverlays);

  it('starts on the way out, so that a second Enter does nothing irreversible', async () => {
    const confirm = jest.fn();
    show(
      <ConfirmDialog opened onClose={() => undefined} onConfirm={confirm} title="Clore la tâche ?" confirmLabel="Clore">
        Elle quitte votre liste.
      </ConfirmDialog>,
    );
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Renoncer' })));
    fireEvent.click(screen.getByRole('button', { name: 'Clore' }));
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('does not confirm twice while the answer is awaited, and says why it failed', async () => {
    const confirm = jest.fn();
    show(
      <ConfirmDialog
        opened
        busy
        error="Quelqu’un l’a déjà close."
        onClose={() => undefined}
        onConfirm={confirm}
        title="Clore ?"
        confirmLabel="Clore"
      >
        …
      </ConfirmDialog>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Clore' }));
    expect(confirm).not.toHaveBeenCalled();
    expect(screen.getByText('Quelqu’un l’a déjà close.')).toBeTruthy();
  });
});

describe('a reason', () => {
  beforeAll(preloadOverlays);

  const asked = () => {
    const send = jest.fn();
    show(
      <ReasonDialog title="Retirer la demande ?" sendLabel="Retirer" ready={['Réglé']} onSend={send} onClose={() => undefined}>
        Le cabinet en est prévenu.
      </ReasonDialog>,
    );
    return send;
  };

  it('is sent in one’s own words, never empty, and says what is missing', async () => {
    const send = asked();
    fireEvent.click(await screen.findByRole('button', { name: 'Retirer' }));
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText('Dites pourquoi.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Pourquoi/), { target: { value: ' Ordonnance refaite ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Retirer' }));
    expect(send).toHaveBeenCalledWith('Ordonnance refaite');
  });

  it('is one gesture when it is one of those that come up every week', async () => {
    const send = asked();
    fireEvent.click(await screen.findByRole('button', { name: 'Réglé' }));
    expect(send).toHaveBeenCalledWith('Réglé');
  });
});
