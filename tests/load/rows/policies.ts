import { Client } from 'pg';
import { NOW, TODAY, unitKey } from '../data/ids';
import type { Row } from '../goals';
import { nurseOf, sentenceOf, type Bench } from '../measure/bench';
import { alternate, type Once } from '../measure/rounds';
import { WORKLIST } from '../servers/floor-sql';

/**
 * What row-level security costs: the floor's worklist (half of its tasks and of its next appointments are held by other units of the circle),
 * in a transaction that acts as the nurse, and in one of the owner, whom no policy concerns. The database alone, no server.
 */
export async function policiesRow(bench: Bench): Promise<Row> {
  const nurse = nurseOf(bench, 3);
  const under = new Client({ connectionString: bench.base.applicationUrl });
  const without = new Client({ connectionString: bench.base.ownerUrl });
  try {
    await Promise.all([under.connect(), without.connect()]);
    await Promise.all([under.query('begin'), without.query('begin')]);
    const { rows } = await under.query<{ actor: unknown }>('select app.act_as($1, $2) as actor', [nurse.hash, NOW]);
    if (!rows[0]?.actor) throw new Error('The nurse is not signed in.');
    const asks =
      (client: Client): Once =>
      async () => {
        const found = await client.query({ ...WORKLIST, values: [nurse.situation, unitKey.dayHospital(nurse.unit), TODAY, NOW] });
        if (found.rows.length !== 50) throw new Error(`${found.rows.length} rows: the two do not see the same.`);
      };
    const { floor, product, speed } = await alternate(asks(without), asks(under), bench.bounds);
    return { key: 'policies', found: 1 / speed, detail: `${sentenceOf('without', floor)}; ${sentenceOf('under', product)}` };
  } finally {
    await Promise.all([under.end(), without.end()]);
  }
}
