import { v7 as uuidv7 } from 'uuid';
import { NOW, idOf, patientOf, unitKey } from '../data/ids';
import type { Row } from '../goals';
import { askFloor, askProduct } from '../measure/asking';
import { nurseOf, sentenceOf, type Bench } from '../measure/bench';
import { alternate, type Once } from '../measure/rounds';
import { wholeQuestion } from '../measure/whole-question';

const DUE_ON = '2026-12-01';
const TITLE = 'Rappeler après le scanner';

/** A pivot nurse gives herself a task about one of her patients. */
export async function createRow(bench: Bench): Promise<Row> {
  const CREATE = wholeQuestion('mutation', 'createTask');
  const rankOf = (n: number) => 100 + ((n * 7) % 350);
  const floorCreates: Once = async (n) => {
    const { unit, situation } = nurseOf(bench, n);
    const circle = idOf('circle', rankOf(n) * bench.base.size.units + unit);
    const patient = patientOf(bench.base.size, unit, rankOf(n));
    await askFloor(bench.floor, '/task', [uuidv7(), patient, circle, unitKey.dayHospital(unit), situation, DUE_ON, TITLE, NOW]);
  };
  const productCreates: Once = async (n) => {
    const nurse = nurseOf(bench, n);
    const patient = patientOf(bench.base.size, nurse.unit, rankOf(n));
    const task = { title: TITLE, dueOn: DUE_ON, patient, toUnit: unitKey.dayHospital(nurse.unit), toSituation: nurse.situation };
    await askProduct(bench.product, nurse, CREATE, { task });
  };
  const { floor, product, speed } = await alternate(floorCreates, productCreates, bench.bounds);
  return { key: 'create', found: speed, detail: `${sentenceOf('floor', floor)}; ${sentenceOf('product', product)}` };
}
