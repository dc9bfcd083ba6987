import { screen, within } from '@testing-library/react';
import { show } from '../test-ground';
import { DataTable, type Column } from './data-table';

type Child = { id: string; name: string; rung: string };
const rows: Child[] = [
  { id: '1', name: 'ABADIE Louis', rung: 'Relancé' },
  { id: '2', name: 'DIALLO Aminata', rung: 'À rattraper' },
];
const columns: Column<Child>[] = [
  { id: 'n', header: 'Enfant', rowHeader: true, cell: (row) => row.name },
  { id: 'a', header: 'Agir', hideHeader: true, cell: () => <button>Noter un essai</button> },
];

describe('a table', () => {
  it('names itself, its columns and its rows, the hidden ones included', () => {
    show(
      <DataTable
        caption="Enfants suivis"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        groupOf={(row) => ({ key: row.rung, title: row.rung })}
      />,
    );
    const table = screen.getByRole('table', { name: 'Enfants suivis' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(expect.arrayContaining(['Enfant', 'Agir']));
    expect(within(table).getByRole('rowheader', { name: 'ABADIE Louis' })).toBeTruthy();
    expect(within(table).getByText('À rattraper')).toBeTruthy();
  });

  it('can be scrolled with the keyboard on a narrow screen', () => {
    show(<DataTable caption="Enfants suivis" columns={columns} rows={rows} rowKey={(row) => row.id} />);
    expect(screen.getByRole('region', { name: 'Enfants suivis' }).tabIndex).toBe(0);
  });

  it('says why there is nothing', () => {
    show(
      <DataTable
        caption="Enfants suivis"
        columns={columns}
        rows={[]}
        rowKey={(row) => row.id}
        empty="Aucune visite à rattraper au 24/11"
      />,
    );
    expect(screen.getByText('Aucune visite à rattraper au 24/11')).toBeTruthy();
  });
});
