import { withClient } from '../data/base';
import { patientOf } from '../data/ids';
import type { Row } from '../goals';
import { answerIn, askProduct } from '../measure/asking';
import { nurseOf, sentenceOf, type Bench } from '../measure/bench';
import { timesOf } from '../measure/rounds';
import { pageQuestion } from '../measure/page-question';

const FIND = pageQuestion('patient/find-operations.ts', 'FIND_PATIENTS');
const REQUESTS = 600;
const DIFFERENT = 100;

/** A nurse types a birth date and three letters: « 05/02/1943 gar ». The whole way, through HTTP, journalled. */
export async function searchRows(bench: Bench): Promise<Row[]> {
  const typed = await typedFor(bench);
  const times: number[] = [];
  for (let n = 0; n < REQUESTS; n += 1) {
    const started = performance.now();
    const answer = await askProduct(bench.product, nurseOf(bench, n % DIFFERENT), FIND, { search: typed[n % DIFFERENT] });
    times.push(performance.now() - started);
    if (n < DIFFERENT && JSON.stringify(answerIn(200, answer)).includes('"patients":[]'))
      throw new Error(`Nobody was found by "${typed[n]}".`);
  }
  // The first hundred warm the connection up.
  const measured = timesOf(times.slice(DIFFERENT));
  const detail = sentenceOf(`${bench.base.size.patients} patients:`, measured);
  return [
    { key: 'search', found: measured.median, detail },
    { key: 'searchSlowest', found: measured.p99, detail },
  ];
}

/** What she would type for each of a hundred of her patients. */
function typedFor(bench: Bench): Promise<string[]> {
  const wanted = Array.from({ length: DIFFERENT }, (_, n) => patientOf(bench.base.size, nurseOf(bench, n).unit, n));
  return withClient(bench.base.ownerUrl, async (client) => {
    const { rows } = await client.query<{ birth: string; name: string }>(
      `select birth_date as birth, search_used as name from patient_identity where patient_id = any($1) and ipp is not null
       order by array_position($1, patient_id)`,
      [wanted],
    );
    return rows.map(({ birth, name }) => `${birth.split('-').reverse().join('/')} ${name.slice(0, 3)}`);
  });
}
