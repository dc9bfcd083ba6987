import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The policies say what they said in fewer plans. Each `(select …)` of theirs is a plan of its own, made ready anew by every statement
 * that names the table, run or not: a patient's file made four hundred of them ready, a seventh of what PostgreSQL did for it.
 */
export class PoliciesSaidOnce0087 implements MigrationInterface {
  name = 'PoliciesSaidOnce1795000000087';

  async up(queryRunner: QueryRunner): Promise<void> {
    const policies = (await queryRunner.query(`
select tablename as "table", policyname as name, qual, with_check as "withCheck" from pg_policies
where schemaname = 'public' and 'jalon_app' = any(roles)`)) as Policy[];
    for (const { table, name, qual, withCheck } of policies) {
      const [using, checked] = [qual && saidOnce(qual), withCheck && saidOnce(withCheck)];
      if (using === qual && checked === withCheck) continue;
      await queryRunner.query(
        `alter policy ${name} on ${table} ${using ? `using (${using})` : ''} ${checked ? `with check (${checked})` : ''}`,
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

interface Policy {
  table: string;
  name: string;
  qual: string | null;
  withCheck: string | null;
}

/** What PostgreSQL prints of a policy, and what says the same. */
const SAID_TWICE: readonly (readonly [said: RegExp, once: string])[] = [
  // Whoever is in no list is in none of its rows either: `<> all` of an empty list holds, and so does `not &&`.
  [
    /\( SELECT \(COALESCE\(current_setting\('app\.(?:barred|opposed|read_only|emergencies)'::text, true\), ''::text\) = ANY \(ARRAY\[''::text, '\{\}'::text\]\)\)\) OR /g,
    '',
  ],
  // The policy of circle_unit shows own units alone.
  [/ AND \(u\.unit_id = ANY \(\( SELECT app\.my_units\(\) AS my_units\)::integer\[\]\)\)/g, ''],
  // Asked of a row that no own unit holds, and of a membership that will end: of few.
  [/\( SELECT app\.reaches_circle\(\) AS reaches_circle\)/g, 'app.reaches_circle()'],
  [/\( SELECT app\.at\(\) AS at\)/g, 'app.at()'],
];

/** The same expression without what its table, or the rest of it, says already. */
export function saidOnce(expression: string): string {
  return SAID_TWICE.reduce((text, [said, once]) => text.replace(said, once), expression);
}
