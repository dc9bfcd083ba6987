/** The morning on which every measure stands, whatever the day on which it is taken. */
export const NOW = '2026-11-23T08:12:00+01:00';
export const TODAY = '2026-11-23';

/** How much there is of everything, from the number of patients alone: density stays the same whatever the size. */
export interface Size {
  patients: number;
  /** Day hospitals, each with its pivot nurse, its secretary and its physician; as many town practices. */
  units: number;
}

/** A pivot nurse follows so many patients; so many of them need her today. */
export const PATIENTS_A_UNIT = 500;
export const DUE_TODAY = 50;

export const sizeOf = (patients: number): Size => ({ patients, units: Math.floor(patients / PATIENTS_A_UNIT) });

/** What an id stands for: its first part. All that is built has ids below those that the product makes (UUIDv7 of today). */
export const KINDS = {
  hospital: 1,
  practice: 2,
  nurse: 10,
  secretary: 11,
  townNurse: 12,
  physician: 13,
  patient: 20,
  circle: 21,
  membership: 22,
  identity: 23,
  relative: 24,
  pathway: 30,
  milestone: 31,
  pathwayEvent: 32,
  appointment: 40,
  appointmentEvent: 41,
  goAhead: 42,
  ownPlan: 43,
  task: 50,
  call: 51,
  message: 52,
  addressee: 53,
  prescription: 60,
  version: 61,
  journal: 70,
} as const;
export type Kind = keyof typeof KINDS;

const digits = (value: number, width: number): string => value.toString(16).padStart(width, '0');

/** The nth id of a kind, as `bench.id` makes it in the database. */
export const idOf = (kind: Kind, n: number): string => `01000000-${digits(KINDS[kind], 4)}-7000-8000-${digits(n, 12)}`;

/** The same, as SQL. */
export const idSql = (kind: Kind, n: string): string => `bench.id(${KINDS[kind]}, ${n})`;

/** Every id that the product made since the data were built is above this one. */
export const FIRST_OF_PRODUCT = '01000001-0000-7000-8000-000000000000';

/** Units have small integers for keys. */
export const unitKey = { dayHospital: (n: number) => 1000 + n, imaging: (n: number) => 1_000_000 + n };

/** The patient of a unit by rank: the first fifty of each unit need its nurse today. */
export const patientOf = ({ units }: Size, unit: number, rank: number): string => idOf('patient', rank * units + unit);
