import type { ListedUnit } from '@jalon/interop/directory';
import type { Client } from 'pg';
import { findOrganisation } from './find-organisation';
import { nothingYet, type Written } from './import-lists';

/** Known by its name inside its organisation. A blank cell leaves what stands. */
export async function writeUnits(client: Client, rows: readonly ListedUnit[]): Promise<Written> {
  const written = nothingYet();
  for (const one of rows) {
    const organisation = await findOrganisation(client, one.organisation);
    if ('code' in organisation) {
      written.faults.push({ row: one.row, column: 'organisation', code: organisation.code, typed: one.organisation });
      continue;
    }
    const values = [organisation.id, one.name, one.shortName, one.kind, one.phone, one.hours, one.nightName, one.nightPhone];
    const { rows: found } = await client.query<{ id: number }>(
      `select id from unit where organisation_id = $1 and app.normalised(name) = app.normalised($2) limit 1`,
      [organisation.id, one.name],
    );
    if (!found[0]) {
      await client.query(
        `insert into unit (organisation_id, name, short_name, kind, phone, hours, night_name, night_phone) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        values,
      );
      written.created += 1;
      continue;
    }
    const { rowCount } = await client.query(
      `update unit u set name = $2, short_name = $3, kind = $4, phone = coalesce($5, phone), hours = coalesce($6, hours),
         night_name = coalesce($7, night_name), night_phone = coalesce($8, night_phone)
       where u.id = $9 and u.organisation_id = $1 and (u.name, u.short_name, u.kind, u.phone, u.hours, u.night_name, u.night_phone)
         is distinct from ($2, $3, $4, coalesce($5, phone), coalesce($6, hours), coalesce($7, night_name), coalesce($8, night_phone))`,
      [...values, found[0].id],
    );
    written[rowCount ? 'changed' : 'same'] += 1;
  }
  return written;
}
