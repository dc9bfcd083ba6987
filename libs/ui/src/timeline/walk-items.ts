import type { PlacedLane } from './lay-out-lanes';

/** Where an arrow leads: along the lane in order of dates, or to the nearest item of the next lane that has one. Null: nowhere. */
export function nextItem(lanes: readonly PlacedLane[], from: string, key: string): string | null {
  const lane = lanes.findIndex((each) => each.items.some((item) => item.id === from));
  const items = lanes[lane]?.items ?? [];
  const index = items.findIndex((item) => item.id === from);
  const here = items[index];
  if (!here) return null;
  if (key === 'ArrowRight') return items[index + 1]?.id ?? null;
  if (key === 'ArrowLeft') return items[index - 1]?.id ?? null;
  if (key === 'Home') return items[0]?.id ?? null;
  if (key === 'End') return items.at(-1)?.id ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const ahead = key === 'ArrowDown' ? lanes.slice(lane + 1) : lanes.slice(0, lane).reverse();
  const other = ahead.find((each) => each.items.length > 0);
  return other
    ? ([...other.items].sort((a, b) => Math.abs(a.left - here.left) - Math.abs(b.left - here.left))[0]?.id ?? null)
    : null;
}
