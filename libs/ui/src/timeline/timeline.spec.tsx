import { act, fireEvent, screen, within } from '@testing-library/react';
import { show } from '../test-ground';
import { Timeline } from './timeline';

const stateLabels = {
  done: 'fait',
  due: 'à faire',
  late: 'délai dépassé',
  upcoming: 'à venir',
  waiting: 'demandé',
  unanswered: 'sans réponse',
  current: 'en cours',
};
const lanes = [
  {
    id: 's',
    label: 'Étapes',
    items: [{ id: 's1', start: '2026-10-03', end: '2026-12-19', state: 'current' as const, label: 'Traitement' }],
  },
  {
    id: 'm',
    label: 'Jalons',
    items: [
      { id: 'm2', start: '2026-10-20', state: 'late' as const, label: 'PPS à remettre' },
      { id: 'm1', start: '2026-09-14', state: 'done' as const, label: 'RCP' },
    ],
  },
];

const pathway = (onOpen?: (id: string) => void) =>
  show(
    <Timeline
      label="Parcours"
      lanes={lanes}
      today="2026-11-24"
      todayLabel="24 nov."
      stateLabels={stateLabels}
      dateLabel={(iso) => iso}
      monthLabel={(iso) => iso}
      onOpen={onOpen}
    />,
  );

describe('a pathway on one page', () => {
  it('is heard as ordered lists: label, state, date', () => {
    pathway();
    const milestones = within(screen.getByRole('list', { name: 'Jalons' })).getAllByRole('listitem');
    expect(milestones.map((each) => each.textContent)).toEqual([
      'RCP, fait, 2026-09-14',
      'PPS à remettre, délai dépassé, 2026-10-20',
    ]);
    expect(screen.getByRole('list', { name: 'Étapes' }).textContent).toContain('2026-10-03 – 2026-12-19');
  });

  it('takes one stop of Tab, then arrows, and opens what is pressed', () => {
    const open = jest.fn();
    pathway(open);
    const stops = screen.getAllByRole('button').filter((each) => each.tabIndex === 0);
    expect(stops).toHaveLength(1);
    const rcp = screen.getByRole('button', { name: /RCP/ });
    act(() => rcp.focus());
    fireEvent.keyDown(rcp, { key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toContain('PPS à remettre');
    fireEvent.click(document.activeElement ?? rcp);
    expect(open).toHaveBeenCalledWith('m2');
  });
});
