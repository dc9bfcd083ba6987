import { z } from 'zod';

const Activity = z.object({ numeroFinessSite: z.string().optional(), numeroSiretSite: z.string().optional() });
const Exercice = z.object({ codeProfession: z.string().optional(), activities: z.array(Activity).optional() });
const UserInfo = z.object({
  SubjectNameID: z.string(),
  SubjectRefPro: z.object({ exercices: z.array(Exercice).optional() }).optional(),
});

export interface Professional {
  rpps: string;
  /** FINESS and SIRET numbers of where she works, in every exercice and activity. */
  places: ReadonlySet<string>;
}

/** Who the provider says she is: keyed by the national number (8 and the RPPS), never by `sub`, which changes. */
export function readProfessional(claims: unknown): Professional | null {
  const read = UserInfo.safeParse(claims);
  const rpps = read.success ? /^8(\d{11})$/.exec(read.data.SubjectNameID)?.[1] : undefined;
  if (!read.success || !rpps) return null;
  const activities = read.data.SubjectRefPro?.exercices?.flatMap((one) => one.activities ?? []) ?? [];
  const numbers = activities.flatMap(({ numeroFinessSite, numeroSiretSite }) => [numeroFinessSite, numeroSiretSite]);
  return { rpps, places: new Set(numbers.filter((number): number is string => Boolean(number))) };
}

export interface PlaceOfPerson {
  situation_id: string;
  finess_site: string | null;
  finess_entity: string | null;
  siret: string | null;
}

/** Of her situations here, those in a place that the provider names. */
export function pointedAt({ places }: Professional, own: readonly PlaceOfPerson[]): string[] {
  return own
    .filter(({ finess_site, finess_entity, siret }) =>
      [finess_site, finess_entity, siret].some((number) => number && places.has(number)),
    )
    .map(({ situation_id }) => situation_id);
}
