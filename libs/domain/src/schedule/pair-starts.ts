/**
 * Pairs two lists of starts one to one so that the sum of the distances is the smallest; every member of the shorter list is paired.
 * Both lists are sorted here, so the answer depends on their content alone, never on the order in which they were given.
 * Pairs on a line never need to cross, so a band of `longer − shorter` columns holds every choice: n × (m − n) steps, not n × m.
 * @param before minutes; @param after minutes; returns index pairs [before, after] in ascending start.
 */
export function pairStarts(before: readonly number[], after: readonly number[]): [number, number][] {
  const sorted = (list: readonly number[]): number[] =>
    list.map((_, index) => index).sort((a, b) => at(list, a) - at(list, b) || a - b);
  const turned = before.length > after.length;
  const few = turned ? after : before;
  const many = turned ? before : after;
  const fewOrder = sorted(few);
  const manyOrder = sorted(many);
  const shifts = nearestShifts(
    fewOrder.map((index) => at(few, index)),
    manyOrder.map((index) => at(many, index)),
  );
  return fewOrder.map((index, rank) => {
    const other = at(manyOrder, rank + at(shifts, rank));
    return turned ? [other, index] : [index, other];
  });
}

/** For each of the few, how far right of its own rank its partner stands: shifts only grow, so each is taken from the least cost so far. */
function nearestShifts(few: readonly number[], many: readonly number[]): number[] {
  const width = many.length - few.length + 1;
  if (width === 1) return few.map(() => 0);
  const cheaperAlone = new Uint8Array(few.length * width);
  let costs = new Float64Array(width);
  for (let rank = 0; rank < few.length; rank++) {
    const next = new Float64Array(width);
    let least = Number.POSITIVE_INFINITY;
    for (let shift = 0; shift < width; shift++) {
      const alone = at(costs, shift);
      if (alone < least) {
        least = alone;
        cheaperAlone[rank * width + shift] = 1;
      }
      next[shift] = least + Math.abs(at(few, rank) - at(many, rank + shift));
    }
    costs = next;
  }
  let shift = costs.reduce((best, cost, index) => (cost < at(costs, best) ? index : best), 0);
  const shifts = new Array<number>(few.length).fill(0);
  for (let rank = few.length - 1; rank >= 0; rank--) {
    shifts[rank] = shift;
    while (cheaperAlone[rank * width + shift] === 0) shift--;
  }
  return shifts;
}

function at(list: ArrayLike<number>, index: number): number {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index} of ${list.length}`);
  return value;
}

/** Minutes since 1970 of a local 'YYYY-MM-DDTHH:mm', every day counted as 24 hours: good for distances between wall clocks. */
export function wallMinutes(start: string): number {
  return Date.parse(`${start.slice(0, 16)}:00Z`) / 60_000;
}
