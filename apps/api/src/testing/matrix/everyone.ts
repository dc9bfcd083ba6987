import { JOB_FUNCTIONS, type JobFunction } from '@jalon/access';
import type { Builder, Worker } from '@jalon/persistence/testing';
import type { Client } from 'pg';

/**
 * Where somebody stands towards the circles of the territory. `former`: a unit that took part and no longer does; `not-yet`: a unit of
 * the same establishment, of which nobody has spoken; `private`: a unit that takes part in a private pathway of the same patients alone;
 * `barred`: in the same units as who is in, but the patients are her colleagues; `opposed`: a unit that takes part, to which the
 * patients oppose.
 */
export const STANDINGS = ['in', 'outside', 'former', 'not-yet', 'private', 'barred', 'opposed'] as const;
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
    opposed: await made(hospital.organisation, 'Écartée'),
  };
  await joinAndLeave(owner, places.former.units[0]!);
  await followPrivately(owner, places.private.units[0]!);
  const all = { without: Object.values(places).flatMap(({ units }) => units) } as Everyone;
  for (const standing of STANDINGS) {
    const there = {} as Record<JobFunction, Worker>;
    for (const job of JOB_FUNCTIONS) {
      const at = standing === 'in' || standing === 'barred' ? place(IN_TOWN[job] ?? IN_HOSPITAL) : places[standing];
      const units = WHERE_NOBODY_TREATS.includes(job) ? [] : at.units;
      const prescriber = ['physician', 'general-practitioner', 'pilot-physician'].includes(job);
      there[job] = await build.worker(job, at.organisation, units, { familyName: `${job} ${standing}`, prescriber });
    }
    all[standing] = there;
  }
  return all;
}

/** Once every patient is there: all oppose to one unit, and all are colleagues of those who stand barred. */
export async function closeDoors(owner: Client, { opposed, barred }: Everyone): Promise<void> {
  const { rows } = await owner.query<{ unit: number }>('select unit_id as unit from situation_unit where situation_id = $1', [
    opposed['pivot-nurse'].situation,
  ]);
  await opposeTo(owner, rows[0]!.unit);
  await barFromColleagues(
    owner,
    Object.values(barred).map(({ person }) => person),
  );
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

/** The unit takes part in every care circle, and every patient opposes to it. */
async function opposeTo(owner: Client, unit: number): Promise<void> {
  await owner.query(
    `insert into membership (id, circle_id, patient_id, unit_id, function, legal_basis, origin, since)
     select gen_random_uuid(), id, patient_id, $1, 'pivot-nurse', 'care-team-establishment', 'schedule', '2026-01-05T08:00:00Z'
     from circle c where kind = 'care' and exists (select 1 from circle_unit u where u.circle_id = c.id)`,
    [unit],
  );
  await owner.query(
    `insert into opposition (id, patient_id, circle_id, unit_id, against_unit, said_on, how, by_situation, at)
     select gen_random_uuid(), c.patient_id, c.id, u.unit_id, $1, '2026-06-01', 'de vive voix', w.id, '2026-06-01T08:00:00Z'
     from circle c cross join lateral (select unit_id from circle_unit where circle_id = c.id and unit_id <> $1 limit 1) u
     cross join lateral (select id from working_situation limit 1) w where c.kind = 'care'`,
    [unit],
  );
}

/** Every patient works in every organisation: to the people named, all are colleagues without a link. */
async function barFromColleagues(owner: Client, barred: readonly string[]): Promise<void> {
  await owner.query(
    `insert into colleague_patient (organisation_id, patient_id, allowed_people)
     select o.id, p.id, array(select id from person where id <> all($1)) from organisation o cross join patient p
     on conflict (organisation_id, patient_id) do update set allowed_people = excluded.allowed_people`,
    [barred],
  );
}
