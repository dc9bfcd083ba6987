import { fireEvent, screen } from '@testing-library/react';
import { show } from '../test-ground';
import { FileDrop } from './file-drop';

const file = new File(['ipp;nom'], 'hj-export.csv', { type: 'text/csv' });
const zone = () => screen.getByRole('group', { name: 'Planning' });

describe('a file', () => {
  it('can be chosen again once put right', () => {
    const files = jest.fn();
    show(<FileDrop label="Planning" buttonLabel="Choisir" onFiles={files} />);
    const input = document.querySelector('input') as HTMLInputElement;
    fireEvent.change(input, { target: { files: [file] } });
    fireEvent.change(input, { target: { files: [file] } });
    expect(files).toHaveBeenCalledTimes(2);
    expect(files.mock.calls[0]).toEqual([[file]]);
  });

  it('can be dropped, one at a time', () => {
    const files = jest.fn();
    show(<FileDrop label="Planning" buttonLabel="Choisir" onFiles={files} />);
    fireEvent.drop(zone(), { dataTransfer: { files: [file, file] } });
    expect(files).toHaveBeenCalledWith([file]);
  });

  it('can be pasted as rows from a spreadsheet', () => {
    const text = jest.fn();
    show(<FileDrop label="Planning" buttonLabel="Choisir" onFiles={() => undefined} onText={text} />);
    fireEvent.paste(zone(), { clipboardData: { files: [], getData: () => 'ipp\tnom' } });
    expect(text).toHaveBeenCalledWith('ipp\tnom');
  });

  it('is not taken twice while the first is read', () => {
    const files = jest.fn();
    show(<FileDrop label="Planning" buttonLabel="Choisir" busy onFiles={files} />);
    fireEvent.drop(zone(), { dataTransfer: { files: [file] } });
    expect(files).not.toHaveBeenCalled();
  });
});
