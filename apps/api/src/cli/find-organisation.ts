import type { Client } from 'pg';

/** By FINESS, else by name without accents or case. @returns its id, or why none is meant */
export async function findOrganisation(client: Client, written: string): Promise<{ id: string } | { code: string }> {
  const { rows } = await client.query<{ id: string; byFiness: boolean }>(
    `select id, (finess_site = $1) is true as "byFiness" from organisation where finess_site = $1 or app.normalised(name) = app.normalised($1)`,
    [written.trim()],
  );
  const meant = rows.find(({ byFiness }) => byFiness) ?? (rows.length === 1 ? rows[0] : undefined);
  if (meant) return { id: meant.id };
  return { code: rows.length > 1 ? 'organisation-twice' : 'organisation-unknown' };
}
