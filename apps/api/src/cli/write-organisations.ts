import type { ListedOrganisation } from '@jalon/interop/directory';
import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { nothingYet, type Written } from './import-lists';

/** Known by its FINESS, else by its name. A blank cell leaves what stands. */
export async function writeOrganisations(client: Client, rows: readonly ListedOrganisation[], now: string): Promise<Written> {
  const written = nothingYet();
  for (const one of rows) {
    const values = [
      one.name,
      one.kind,
      one.finessSite,
      one.finessEntity,
      one.siret,
      one.phone,
      one.address,
      one.timeZone,
      one.ippLength,
    ];
    const { rows: found } = await client.query<{ id: string }>(
      `select id from organisation where ($1::text is not null and finess_site = $1)
       or (app.normalised(name) = app.normalised($2) and (finess_site is null or $1::text is null)) order by finess_site = $1 desc nulls last limit 1`,
      [one.finessSite, one.name],
    );
    if (!found[0]) {
      await client.query(
        `insert into organisation (name, kind, finess_site, finess_entity, siret, phone, address, time_zone, ipp_length, id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, coalesce($8, 'Europe/Paris'), coalesce($9, 8), $10, $11)`,
        [...values, uuidv7(), now],
      );
      written.created += 1;
      continue;
    }
    const { rowCount } = await client.query(
      `update organisation o set name = n.name, kind = n.kind, finess_site = n.finess_site, finess_entity = n.finess_entity, siret = n.siret,
         phone = n.phone, address = n.address, time_zone = n.time_zone, ipp_length = n.ipp_length
       from (select $1::text as name, $2::text as kind, coalesce($3, finess_site) as finess_site, coalesce($4, finess_entity) as finess_entity,
         coalesce($5, siret) as siret, coalesce($6, phone) as phone, coalesce($7, address) as address, coalesce($8, time_zone) as time_zone,
         coalesce($9::int, ipp_length) as ipp_length from organisation where id = $10) n
       where o.id = $10 and (o.name, o.kind, o.finess_site, o.finess_entity, o.siret, o.phone, o.address, o.time_zone, o.ipp_length)
         is distinct from (n.name, n.kind, n.finess_site, n.finess_entity, n.siret, n.phone, n.address, n.time_zone, n.ipp_length)`,
      [...values, found[0].id],
    );
    written[rowCount ? 'changed' : 'same'] += 1;
  }
  return written;
}
