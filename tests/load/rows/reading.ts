import { NOW, TODAY, patientOf, unitKey, DUE_TODAY } from '../data/ids';
import type { Row } from '../goals';
import { answerIn, askFloor, askProduct } from '../measure/asking';
import { nurseOf, sentenceOf, type Bench } from '../measure/bench';
import { alternate, type Once } from '../measure/rounds';
import { wholeQuestion } from '../measure/whole-question';

const DAY = wholeQuestion('query', 'day');
const FILE = wholeQuestion('query', 'patientFile');

/** A pivot nurse opens « Aujourd’hui »: the plan of five days, and the fifty patients who need her. */
export const openDay =
  (bench: Bench): Once =>
  async (n) => {
    await askProduct(bench.product, nurseOf(bench, n), DAY);
  };

/** A nurse opens the file of one of her patients on a pathway. */
export const openFile =
  (bench: Bench): Once =>
  async (n) => {
    await askProduct(bench.product, nurseOf(bench, n), FILE, { id: fileOf(bench, n) });
  };

const fileOf = (bench: Bench, n: number): string => patientOf(bench.base.size, nurseOf(bench, n).unit, (n * 7) % 250);

export async function dayRow(bench: Bench): Promise<Row> {
  const floorDay: Once = async (n) => {
    const { situation, unit } = nurseOf(bench, n);
    await askFloor(bench.floor, '/day', [situation, unitKey.dayHospital(unit), TODAY, NOW]);
  };
  await refuseLess(bench);
  const { floor, product, speed } = await alternate(floorDay, openDay(bench), bench.bounds);
  return { key: 'day', found: speed, detail: `${sentenceOf('floor', floor)}; ${sentenceOf('product', product)}` };
}

export async function fileRow(bench: Bench): Promise<Row> {
  const floorFile: Once = async (n) => {
    await askFloor(bench.floor, '/file', [fileOf(bench, n)]);
  };
  const { floor, product, speed } = await alternate(floorFile, openFile(bench), bench.bounds);
  return { key: 'file', found: speed, detail: `${sentenceOf('floor', floor)}; ${sentenceOf('product', product)}` };
}

/** A page that showed less than the floor would be fast for nothing. */
async function refuseLess(bench: Bench): Promise<void> {
  const nurse = nurseOf(bench, 0);
  const { day } = answerIn(200, await askProduct(bench.product, nurse, DAY)) as { day: { rows: unknown[]; visits: unknown[] } };
  const floor = JSON.parse(
    await askFloor(bench.floor, '/day', [nurse.situation, unitKey.dayHospital(nurse.unit), TODAY, NOW]),
  ) as unknown[];
  if (floor.length !== DUE_TODAY || day.rows.length < DUE_TODAY || day.visits.length < DUE_TODAY)
    throw new Error(`The floor shows ${floor.length} patients, the product ${day.rows.length} and ${day.visits.length} visits.`);
}
