import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { Field } from '../field/field';
import { show } from '../test-ground';
import { Combobox } from './combobox';

const people = [
  { value: '1', label: 'GARNIER Hélène', hint: 'née le 05/02/1943' },
  { value: '2', label: 'GARCIA Nathalie', hint: 'née le 05/02/1951' },
];

function Search({ onPick }: { onPick: (value: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Field label="Patient">
      <Combobox
        text={text}
        onText={setText}
        options={people.filter((each) => each.label.startsWith(text.toUpperCase()))}
        onPick={onPick}
        status="Personne"
      />
    </Field>
  );
}

describe('a search as one types', () => {
  const start = (text: string, onPick = jest.fn()) => {
    show(<Search onPick={onPick} />);
    const input = screen.getByRole('combobox', { name: 'Patient' });
    fireEvent.focus(input);
    fireEvent.change(input, { target: { value: text } });
    return { input, onPick };
  };

  it('shows who answers, walks them and takes one with Enter', () => {
    const { input, onPick } = start('gar');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain('GARCIA');
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onPick).toHaveBeenCalledWith('2');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes the one who answers alone, and nobody when two do', () => {
    const { input, onPick } = start('garn');
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onPick).toHaveBeenCalledWith('1');
    fireEvent.change(input, { target: { value: 'gar' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onPick).toHaveBeenCalledTimes(1);
  });

  it('says that nobody answers', () => {
    start('zzz');
    expect(screen.getByRole('status').textContent).toBe('Personne');
  });

  it('closes with Escape first, and empties the field only then', () => {
    const { input } = start('gar');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    expect(input).toHaveProperty('value', 'gar');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(input).toHaveProperty('value', '');
  });
});
