import { writeSync } from 'node:fs';
import { RULES, may, type Actor, type JobFunction, type Permission } from '@jalon/access';
import { Builder } from '@jalon/persistence/testing';
import { functionMutants, permissionMutants } from '../testing/matrix/access-mutants';
import { outcomeOf } from '../testing/matrix/cell';
import { everyDoor } from '../testing/matrix/doors';
import { judge } from '../testing/matrix/judge';
import { LINES, openMatrix, type Matrix } from '../testing/matrix/matrix';
import { EQUIVALENT, policyMutants, type PolicyMutant } from '../testing/matrix/policy-mutants';
import { openReach, type Reach, type ReachOfTables } from '../testing/matrix/reach-of-tables';
import { sampleOf } from '../testing/matrix/sample';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await openMatrix();
}, 300_000);
afterAll(() => matrix?.close());

/** Tries each, and says how many were noticed, by what, and which were not. */
async function run<M extends { name: string }>(
  what: string,
  mutants: readonly M[],
  noticed: (mutant: M) => Promise<string | null>,
) {
  const by: Record<string, number> = {};
  const survivors: string[] = [];
  for (const [tried, mutant] of mutants.entries()) {
    if (tried % 25 === 24) writeSync(2, `${what}: ${tried + 1} of ${mutants.length} tried, unnoticed: ${survivors.length}\n`);
    const where = await noticed(mutant);
    if (where) by[where] = (by[where] ?? 0) + 1;
    else survivors.push(mutant.name);
  }
  const killed = mutants.length - survivors.length;
  const ways = Object.entries(by).map(([where, count]) => `${where} ${count}`);
  console.log(
    `${what}: ${mutants.length} mutants, ${killed} killed (${ways.join(', ')}). Survivors: ${survivors.join('; ') || 'none'}`,
  );
  return survivors;
}

it('notices each function that gains or loses a permission', async () => {
  // Who is given a permission reaches the database, which refuses: no news.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const survivors = await run('permissions', permissionMutants(), async ({ permission, job, made }) => {
    const unmade = made();
    try {
      for (const name of Object.keys(LINES).filter((one) => matrix.permissions.get(one) === permission)) {
        const cells = (_: string, asked: JobFunction, standing: string) => asked === job && standing === 'in';
        if ((await judge(matrix, [name], { cells, untilFault: true })).faults.length > 0) return 'an operation';
      }
      return (await everyDoor(matrix)).length > 0 ? 'a file or an export' : null;
    } finally {
      unmade();
    }
  });
  expect(survivors).toEqual([]);
});

it('notices each rule of an act that is dropped', async () => {
  const build = new Builder(matrix.server.db.owner);
  const { rows } = await matrix.server.db.owner.query<{ hospital: string }>(
    'select organisation_id as hospital from unit where id = $1',
    [matrix.ready.hdj],
  );
  const unable = await build.worker('physician', rows[0]!.hospital, [matrix.ready.hdj], { prescriber: false });
  const secretary = { function: 'unit-secretary', units: [1] } as unknown as Actor;
  const refusals: Partial<Record<Permission, () => Promise<boolean>>> = {
    'visit.decide': async () => {
      const args = LINES.giveDecision!.ask(matrix.ready);
      return outcomeOf(await matrix.ask(unable, 'giveDecision', args), 'giveDecision') === 'not-a-prescriber';
    },
    // Beyond it the database refuses the same: only the rule itself can be asked.
    'schedule.send': () => Promise.resolve(!may(secretary, 'schedule.send', { unit: 2 }).may),
  };
  const mutants = (Object.keys(RULES) as Permission[]).map((permission) => ({ name: permission, permission }));
  const survivors = await run('rules of acts', mutants, async ({ permission }) => {
    const refused = refusals[permission];
    if (!refused) return null;
    expect(await refused()).toBe(true);
    const kept = RULES[permission];
    delete RULES[permission];
    try {
      return (await refused()) ? null : 'an operation';
    } finally {
      RULES[permission] = kept;
    }
  });
  expect(survivors).toEqual([]);
});

describe('in the database alone', () => {
  let reach: Reach;
  let before: ReachOfTables;
  beforeAll(async () => {
    reach = await openReach(matrix);
    before = await reach.of(reach.tables);
  }, 300_000);
  /** Who may, as the page of `matrix.spec.ts` says it; or else of how many rows. */
  const differs = (now: ReachOfTables) => {
    const tables = [...now];
    if (tables.some(([table, { page }]) => before.get(table)?.page !== page)) return 'who may';
    return tables.some(([table, { counts }]) => before.get(table)?.counts !== counts) ? 'how many rows' : null;
  };

  it('notices each class that a function gains or loses, and each change of how far it reaches', async () => {
    const some = reach.tables.filter(({ name }) =>
      ['relative', 'appointment', 'document', 'message', 'assessment'].includes(name),
    );
    const survivors = await run('what functions see', functionMutants(), async ({ made }) => differs(await reach.of(some, made)));
    expect(survivors).toEqual([]);
  });

  it('notices each policy that is dropped or opened, and each table that loses its lock', async () => {
    const mutants = await policyMutants(matrix.server.db.owner);
    const own = ({ table }: PolicyMutant) => reach.tables.filter(({ name }) => name === table);
    console.log(`${reach.tables.length} tables under policy`);
    const survivors = await run('policies', mutants, async (mutant) => {
      const where = differs(await reach.of(own(mutant), mutant.made));
      if (where || EQUIVALENT[mutant.name]) return where;
      return differs(await reach.of(reach.tables, mutant.made)) ? 'another table' : byTheMatrix(mutant);
    });
    for (const name of survivors) if (EQUIVALENT[name]) console.log(`${name}: changes nothing, since ${EQUIVALENT[name]}`);
    expect([...survivors].sort()).toEqual(Object.keys(EQUIVALENT).sort());
  });
});

async function byTheMatrix({ made, unmade }: PolicyMutant): Promise<string | null> {
  const { owner } = matrix.server.db;
  const names = Object.keys(LINES);
  await owner.query(made);
  try {
    const some = await judge(matrix, names, { cells: sampleOf(matrix), untilFault: true });
    if (some.faults.length > 0) return 'a sample of the matrix';
    return (await judge(matrix, names, { untilFault: true })).faults.length > 0 ? 'the whole matrix' : null;
  } finally {
    await owner.query(unmade);
  }
}
