import { JOB_FUNCTIONS, type JobFunction } from '@jalon/access';
import type { Builder, Worker } from '@jalon/persistence/testing';
import type { Client } from 'pg';

/**
 * Where somebody stands towards the circles of the territory. `former`: a unit that took part and no longer does; `not-yet`: a unit of
 * the same establishment, of which nobody has spoken; `private`: a unit that takes part in a private pathway of the same patients alone.
 */
export const STANDINGS = ['in', 'outside', 'former', 'not-yet', 'private'] as const;
export type Standing = (typeof STANDINGS)[number];

export type Everyone = Record<Standing, Record<JobFunction, Worker>> & { without: number[] };

const IN_TOWN: Partial<Record<JobFunction, string[]>> = {
  'town-nurse': ['Tilleuls', 'Port', 'Halles'],
  'general-practitioner': ['Dr Lemaire'],
  'pilot-physician': ['Réseau périnatal', 'Dr Caron', 'Dr Masse'],
};
const IN_HOSPITAL = ['HDJ', 'Hématologie', 'Secrétariat', 'Soins de support', 'Identité'];
const WHERE_NOBODY_TREATS: readonly JobFunction[] = ['administrator', 'data-protection-officer'];

/** One person of each function in each standing, in units of the demo territory or made for it. */
export async function everyone(owner: Client, build: Builder): Promise<Everyone> {
  const { rows } = await owner.query<{ id: number; name: string; organisation: string }>(
    'select id, short_name as name, organisation_id as organisation from unit',
  );
  const place = (names: readonly string[]) => {
    const found = names.flatMap((name) => rows.filter((row) => row.name === name));
    return { units: found.map(({ id }) => id), organisation: found[0]!.organisation };
  };
  const hospital = place(IN_HOSPITAL);
  const made = async (organisation: string, name: string) => ({
    organisation,
    units: [await build.unit(organisation, name, 'service')],
  });
  const places = {
    outside: await made(await build.organisation('CH de Lointain'), 'Ailleurs'),
    former: await made(hospital.organisation, 'Partie'),
    'not-yet': await made(hospital.organisation, 'À venir'),
    private: await made(hospital.organisation, 'Parcours privé'),
  };
  await joinAndLeave(owner, places.former.units[0]!);
  await followPrivately(owner, places.private.units[0]!);
  const all = { without: Object.values(places).flatMap(({ units }) => units) } as Everyone;
  for (const standing of STANDINGS) {
    const there = {} as Record<JobFunction, Worker>;
    for (const job of JOB_FUNCTIONS) {
      const at = standing === 'in' ? place(IN_TOWN[job] ?? IN_HOSPITAL) : places[standing];
      const units = WHERE_NOBODY_TREATS.includes(job) ? [] : at.units;
      const prescriber = ['physician', 'general-practitioner', 'pilot-physician'].includes(job);
      there[job] = await build.worker(job, at.organisation, units, { familyName: `${job} ${standing}`, prescriber });
    }
    all[standing] = there;
  }
  return all;
}

/** The unit took part in every care circle, and left. */
async function joinAndLeave(owner: Client, unit: number): Promise<void> {
  await owner.query(
    `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
     select gen_random_uuid(), id, patient_id, $1, 'pivot-nurse', 'care-team-establishment', 'schedule', '2026-01-05T08:00:00Z'
     from circle where kind = 'care'`,
    [unit],
  );
  await owner.query(
    `update membership set until = '2026-06-30T16:00:00Z', ended_reason = 'fin de prise en charge' where unit_id = $1`,
    [unit],
  );
}

/** Every patient has a private pathway, of which the care circle is not. */
async function followPrivately(owner: Client, unit: number): Promise<void> {
  await owner.query(
    `with made as (insert into circle (id, patient_id, kind, created_at)
       select gen_random_uuid(), id, 'private', '2026-01-05T08:00:00Z' from patient returning id, patient_id)
     insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
     select gen_random_uuid(), id, patient_id, $1, 'coordinator', 'consent', 'pathway', '2026-01-05T08:00:00Z' from made`,
    [unit],
  );
}
