import type { Row } from '../goals';
import { sentenceOf, type Bench } from '../measure/bench';
import { alternate } from '../measure/rounds';
import { openDay, openFile } from './reading';

/** The same pages on a small and on a large base, in turn: density is the same, only the whole grows. */
export async function growthRows(small: Bench, large: Bench): Promise<Row[]> {
  const sizes = [small, large].map(({ base }) => `${base.size.patients}`);
  const rows: Row[] = [];
  for (const [key, opens] of [
    ['growthDay', openDay],
    ['growthFile', openFile],
  ] as const) {
    const { floor, product, speed } = await alternate(opens(small), opens(large), large.bounds);
    rows.push({ key, found: 1 / speed, detail: `${sentenceOf(`${sizes[0]}:`, floor)}; ${sentenceOf(`${sizes[1]}:`, product)}` });
  }
  return rows;
}
