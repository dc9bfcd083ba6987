import fc from 'fast-check';
import { layOutLanes, type PlacedItem, type TimelineItem } from './lay-out-lanes';
import { nextItem } from './walk-items';

const LETTER = 7;
const day = fc.integer({ min: 0, max: 300 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const item = fc.record({ start: day, label: fc.string({ minLength: 1, maxLength: 40 }) });
const lane = (items: { start: string; label: string }[]) => [
  { id: 'l', label: 'Jalons', items: items.map((each, index): TimelineItem => ({ ...each, id: `${index}`, state: 'done' })) },
];
const extent = (placed: PlacedItem) => {
  const words = 5 + placed.label.length * LETTER;
  return placed.side === 'right'
    ? { from: placed.left - 7, to: placed.left + 7 + words }
    : { from: placed.left - 7 - words, to: placed.left + 7 };
};

describe('a timeline', () => {
  it('never puts one label over another, whatever the dates and the width', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 25 }), day, fc.integer({ min: 280, max: 1600 }), (items, today, room) => {
        const placed = layOutLanes(lane(items), { today, room, letter: LETTER }).lanes[0]?.items ?? [];
        for (const a of placed)
          for (const b of placed) {
            if (a.id >= b.id || a.row !== b.row) continue;
            const [x, y] = [extent(a), extent(b)];
            expect(x.to <= y.from || y.to <= x.from).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps dates in order from left to right, today among them', () => {
    const laid = layOutLanes(
      lane([
        { start: '2026-11-27', label: 'C3' },
        { start: '2026-09-02', label: 'Annonce' },
      ]),
      { today: '2026-11-24', room: 1180, letter: LETTER },
    );
    const [first, second] = laid.lanes[0]?.items ?? [];
    expect([first?.label, second?.label]).toEqual(['Annonce', 'C3']);
    expect(Number(first?.left)).toBeLessThan(laid.todayLeft);
    expect(laid.todayLeft).toBeLessThan(Number(second?.left));
    expect(laid.months.map((month) => month.iso)).toEqual(['2026-09', '2026-10', '2026-11']);
  });

  it('puts stages that run together on two rows', () => {
    const stage = (id: string, start: string, end: string): TimelineItem => ({ id, start, end, state: 'current', label: id });
    const laid = layOutLanes(
      [{ id: 's', label: 'Étapes', items: [stage('a', '2026-09-01', '2026-10-15'), stage('b', '2026-10-01', '2026-11-01')] }],
      { today: '2026-09-15', room: 1000, letter: LETTER },
    );
    expect(laid.lanes[0]?.rows).toBe(2);
  });

  it('draws a short stage as wide as its name, on a row of its own if it must, and never across today', () => {
    const stage = (id: string, start: string, end: string): TimelineItem => ({ id, start, end, state: 'done', label: id });
    const laid = layOutLanes(
      [
        {
          id: 's',
          label: 'Étapes',
          items: [
            stage('Annonce', '2026-09-01', '2026-09-04'),
            stage('RCP', '2026-09-05', '2026-09-06'),
            stage('Retour à domicile', '2026-11-20', '2026-11-22'),
            stage('Surveillance', '2026-11-25', '2027-02-25'),
          ],
        },
      ],
      { today: '2026-11-24', room: 1000, letter: LETTER },
    );
    const [announcement, board, home] = laid.lanes[0]?.items ?? [];
    expect(announcement?.width).toBeGreaterThan('Annonce'.length * LETTER);
    expect(board?.row).toBe(1);
    expect(Number(home?.left) + Number(home?.width)).toBeLessThan(laid.todayLeft);
  });

  it('is walked lane by lane, and up or down to what is nearest in time', () => {
    const at = (id: string, start: string): TimelineItem => ({ id, start, state: 'done', label: id });
    const { lanes } = layOutLanes(
      [
        { id: '1', label: 'Jalons', items: [at('a', '2026-09-01'), at('b', '2026-11-01')] },
        { id: '2', label: 'Vide', items: [] },
        { id: '3', label: 'Appels', items: [at('c', '2026-09-10'), at('d', '2026-10-28')] },
      ],
      { today: '2026-10-01', room: 1000, letter: LETTER },
    );
    expect(['ArrowRight', 'End', 'ArrowLeft', 'ArrowDown'].map((key) => nextItem(lanes, 'a', key))).toEqual([
      'b',
      'b',
      null,
      'c',
    ]);
    expect(nextItem(lanes, 'd', 'ArrowUp')).toBe('b');
  });
});
