import { fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { Field } from './field';
import { DateInput, NumberInput, SelectInput, TextInput } from './text-inputs';

const heard = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);

describe('a field', () => {
  it('has a name, its hint, and says that it must be filled', () => {
    show(
      <Field label="Nom utilisé" hint="Celui que la personne emploie" required>
        <TextInput />
      </Field>,
    );
    const input = screen.getByLabelText('Nom utilisé (obligatoire)');
    expect(heard(input)).toEqual(['Celui que la personne emploie']);
    expect(input.getAttribute('aria-required')).toBe('true');
    expect(input.getAttribute('aria-invalid')).toBeNull();
  });

  it('says what is wrong before the hint, and marks the input', () => {
    show(
      <Field label="Date de naissance" hint="jour, mois, année" error="Cette date n’existe pas">
        <DateInput />
      </Field>,
    );
    const input = screen.getByLabelText('Date de naissance');
    expect(heard(input)).toEqual(['Cette date n’existe pas', 'jour, mois, année']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('does not let the wheel change a figure', () => {
    show(
      <Field label="Dose">
        <NumberInput defaultValue={12} unit="mg" />
      </Field>,
    );
    const input = screen.getByLabelText('Dose');
    input.focus();
    fireEvent.wheel(input);
    expect(document.activeElement).not.toBe(input);
  });

  it('answers one of its own options only', () => {
    const chosen = jest.fn();
    const options = [
      { value: 'ipo', label: 'IPO' },
      { value: 'idel', label: 'IDEL' },
    ] as const;
    show(
      <Field label="Responsable">
        <SelectInput placeholder="Choisir" value="" onChange={chosen} options={options} />
      </Field>,
    );
    fireEvent.change(screen.getByLabelText('Responsable'), { target: { value: 'idel' } });
    expect(chosen).toHaveBeenCalledWith('idel');
  });
});
