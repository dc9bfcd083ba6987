import { NOW, TODAY, patientOf, unitKey, DUE_TODAY } from '../data/ids';
import type { Row } from '../goals';
import { answerIn, askFloor, askProduct } from '../measure/asking';
import { nurseOf, sentenceOf, type Bench } from '../measure/bench';
import { alternate, type Once } from '../measure/rounds';
import { pageQuestion } from '../measure/page-question';

const DAY = pageQuestion('day/day-query.ts', 'DAY');
const FILE = pageQuestion('patient/operations.ts', 'PATIENT_FILE');

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
  await refuseUnlike(bench);
  const { floor, product, speed } = await alternate(floorDay, openDay(bench), bench.bounds);
  return { key: 'day', found: speed, detail: `${sentenceOf('floor', floor)}; ${sentenceOf('product', product)}` };
}

export async function fileRow(bench: Bench): Promise<Row> {
  const floorFile: Once = async (n) => {
    await askFloor(bench.floor, '/file', [fileOf(bench, n)]);
  };
  await refuseUnlikeFiles(bench);
  const { floor, product, speed } = await alternate(floorFile, openFile(bench), bench.bounds);
  return { key: 'file', found: speed, detail: `${sentenceOf('floor', floor)}; ${sentenceOf('product', product)}` };
}

interface FloorDay {
  rows: unknown[];
  changes: unknown[];
}
interface ProductDay {
  rows: unknown[];
  visits: unknown[];
  changes: { items: unknown[] };
}

/** A page that showed less than the floor would be fast for nothing, and a floor that answered less than the page an unfair one. */
async function refuseUnlike(bench: Bench): Promise<void> {
  const nurse = nurseOf(bench, 0);
  const { day } = answerIn(200, await askProduct(bench.product, nurse, DAY)) as unknown as { day: ProductDay };
  const floor = JSON.parse(
    await askFloor(bench.floor, '/day', [nurse.situation, unitKey.dayHospital(nurse.unit), TODAY, NOW]),
  ) as FloorDay;
  const shown = [day.rows.length, day.visits.length, day.changes.items.length];
  const read = [floor.rows.length, floor.rows.length, floor.changes.length];
  if (floor.rows.length !== DUE_TODAY || String(shown) !== String(read))
    throw new Error(`Rows, visits and changes: the page shows ${String(shown)}, the floor reads ${String(read)}.`);
}

async function refuseUnlikeFiles(bench: Bench): Promise<void> {
  const variables = { id: fileOf(bench, 0) };
  const { patientFile } = answerIn(200, await askProduct(bench.product, nurseOf(bench, 0), FILE, variables)) as unknown as {
    patientFile: { history: unknown[]; administrative: { circle: unknown[] }; schedule: { appointments: unknown[] } };
  };
  const [floor] = JSON.parse(await askFloor(bench.floor, '/file', [variables.id])) as Record<string, unknown[]>[];
  const { history, administrative, schedule } = patientFile;
  const shown = [history.length, administrative.circle.length, schedule.appointments.length];
  const read = [floor?.history?.length, floor?.circle?.length, floor?.appointments?.length];
  if (String(shown) !== String(read))
    throw new Error(`History, circle and appointments: the page shows ${String(shown)}, the floor reads ${String(read)}.`);
}
