import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

const PROVIDER = path.resolve('apps/api/src/testing/identity-provider.mjs');
const databases = JSON.parse(process.env.JOURNEY_DATABASES ?? '[]') as Record<string, string>[];

/** A real OpenID Connect provider in a process of its own, and what a Jalon must be told to send people there. */
export async function startProvider(origin: string) {
  const redirect = `${origin}/connexion/retour`;
  const child = spawn(process.execPath, [PROVIDER, redirect], { stdio: ['ignore', 'pipe', 'inherit'] });
  const issuer = await new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  return {
    issuer,
    stop: () => child.kill(),
    settings: {
      ...{ JALON_OIDC_ISSUER: issuer, JALON_OIDC_CLIENT_ID: 'jalon', JALON_OIDC_REDIRECT_URL: redirect },
      JALON_OIDC_CLIENT_SECRET: 'only a test knows this',
    },
  };
}

/** How the provider knows a person of the demo territory: her national number, and the places that it names. */
export async function knownToProvider(familyName: string): Promise<string> {
  const client = new Client({ connectionString: databases[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]?.OWNER_URL });
  await client.connect();
  const { rows } = await client.query<{ rpps: string; places: string }>(
    `select p.rpps, coalesce(string_agg(distinct o.finess_site, ','), '') as places from person p join working_situation w on w.person_id = p.id
       join organisation o on o.id = w.organisation_id where p.family_name = $1 group by p.rpps`,
    [familyName],
  );
  await client.end();
  return `8${rows[0]?.rpps}:${rows[0]?.places}`;
}
