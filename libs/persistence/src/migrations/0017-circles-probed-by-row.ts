import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every policy that looks whether a circle holds one of the actor's units asks it row by row. PostgreSQL was free to hash all the unit's
 * patients first, in each statement: a patient's file cost ten such hashes, and a unit of 50,000 patients would have made each one long.
 * `offset 0` takes that freedom away. The policies themselves say exactly what they said.
 */
export class CirclesProbedByRow0017 implements MigrationInterface {
  name = 'CirclesProbedByRow1795000000017';

  async up(queryRunner: QueryRunner): Promise<void> {
    const policies = (await queryRunner.query(`
select tablename as "table", policyname as name, qual, with_check as "withCheck" from pg_policies
where schemaname = 'public' and 'jalon_app' = any(roles) and concat(qual, with_check) like '%FROM circle_unit%'`)) as Policy[];
    for (const { table, name, qual, withCheck } of policies) {
      const using = qual === null ? '' : `using (${probedByRow(qual)})`;
      const checked = withCheck === null ? '' : `with check (${probedByRow(withCheck)})`;
      await queryRunner.query(`alter policy ${name} on ${table} ${using} ${checked}`);
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

/** Adds OFFSET 0 at the end of each `EXISTS ( SELECT … FROM circle_unit … )`, found by its own parentheses; one that has it is left alone. */
export function probedByRow(expression: string): string {
  const begins = /EXISTS \( SELECT 1\s+FROM circle_unit /g;
  let result = '';
  let done = 0;
  for (const { index } of expression.matchAll(begins)) {
    const end = closingOf(expression, expression.indexOf('(', index));
    const inner = expression.slice(done, end).trimEnd();
    result += /\sOFFSET 0$/i.test(inner) ? inner : `${inner} OFFSET 0`;
    done = end;
  }
  return result + expression.slice(done);
}

/** Names and texts of our policies hold no parenthesis. */
function closingOf(text: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A policy has an opening parenthesis without its closing one: ${text}`);
}
