import type { DataClass, JobFunction, Reach } from './functions';

/** Who is acting, in one working situation. The first argument of every access to data. Answered by `app.act_as`. */
export interface Actor {
  person: string;
  familyName: string;
  givenName: string;
  /** A right of the person, not a function: only a prescriber signs. */
  prescriber: boolean;
  situation: string;
  function: JobFunction;
  /** The local title, as the unit says it: IPO, IDEC… */
  title: string;
  organisation: string;
  organisationName: string;
  timeZone: string;
  holidayRegion: string;
  ippLength: number;
  /** Whether this site has enabled signing inside Jalon. */
  signsInJalon: boolean;
  /** Minutes without a sign of presence that end the session. */
  idleMinutes: number;
  units: number[];
  sees: DataClass[];
  reach: Reach;
}

export function sees(actor: Actor, dataClass: DataClass): boolean {
  return actor.sees.includes(dataClass);
}
