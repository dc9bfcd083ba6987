import type { PatientSearch } from '@jalon/domain/patient';
import type { Tx } from '../transaction';

export interface WrittenTraits {
  ipp: string | null;
  last: string;
  first: string;
  birthName: string | null;
  birth: string;
  sex: string | null;
}

export interface IdentityIssueRow {
  id: string;
  kind: string;
  unitId: number;
  unitName: string;
  patientId: string | null;
  raisedAt: string;
  raisedBy: string | null;
  details: {
    file?: string;
    rows?: string[];
    written?: WrittenTraits | null;
    patients?: string[];
    followedElsewhere?: boolean;
    note?: string;
    /** Why two records were suspected when the question was raised. */
    why?: string;
  };
  settledAt: string | null;
  settledHow: string | null;
}

export interface OfficerIdentityRow {
  id: string;
  patientId: string;
  ipp: string | null;
  birthFamilyName: string | null;
  usedFamilyName: string;
  birthGivenName: string | null;
  birthGivenNames: string | null;
  usedGivenName: string;
  birthDate: string;
  sex: 'F' | 'M' | 'U';
  birthPlace: string | null;
  birthPlaceInsee: string | null;
  status: 'PROV' | 'VALI' | 'RECUP' | 'QUAL';
  hasIns: boolean;
  /** Of a qualified identity alone. */
  ins: string | null;
  insOid: string | null;
  homonym: boolean;
  doubtful: boolean;
  fictitious: boolean;
  proof: string | null;
  channel: string | null;
  source: string;
  checkedOn: string | null;
  insiOn: string | null;
  version: number;
  remembered: string[];
  /** Numbers of records that this one has absorbed. */
  oldIpps: string[];
}

const COLUMNS = `i.id, i.kind, i.unit_id as "unitId", u.name as "unitName", i.patient_id as "patientId", i.raised_at as "raisedAt",
  p.given_name || ' ' || p.family_name as "raisedBy", i.details, i.settled_at as "settledAt", i.settled_how as "settledHow"
from identity_issue i join unit u on u.id = i.unit_id left join working_situation w on w.id = i.raised_by left join person p on p.id = w.person_id`;
const OPEN = {
  name: 'identity-issues-open',
  text: `select ${COLUMNS} where i.organisation_id = $1 and i.settled_at is null order by i.raised_at, i.id limit $2`,
};
const ONE = {
  name: 'identity-issue-one',
  text: `select ${COLUMNS} where i.organisation_id = $1 and i.id = $2 for update of i`,
};
const COUNT = {
  name: 'identity-issues-count',
  text: `select count(*)::int as open from identity_issue where organisation_id = $1 and settled_at is null`,
};
const IDENTITIES = {
  name: 'officer-identities',
  text: `select id, patient_id as "patientId", ipp, birth_family_name as "birthFamilyName", used_family_name as "usedFamilyName",
  birth_given_name as "birthGivenName", birth_given_names as "birthGivenNames", used_given_name as "usedGivenName", birth_date as "birthDate",
  sex, birth_place as "birthPlace", birth_place_insee as "birthPlaceInsee", status, has_ins as "hasIns", ins, ins_oid as "insOid", homonym,
  doubtful, fictitious, proof, channel, source, checked_on as "checkedOn", insi_on as "insiOn", version, remembered,
  old_ipps as "oldIpps" from app.officer_identities($1)`,
};
const FIND = { name: 'officer-find', text: 'select patient_id as id from app.officer_find($1, $2)' };
const CORRECT = { name: 'correct-identity', text: `select app.correct_identity($1, $2, $3) as patient` };
const FREE = { name: 'free-waiting-rows', text: `select app.free_waiting_rows($1, $2, $3) as freed` };

export function openIdentityIssues(tx: Tx, limit: number): Promise<IdentityIssueRow[]> {
  return tx.sql<IdentityIssueRow & Record<string, unknown>>(OPEN, [tx.actor.organisation, limit]);
}

export async function countIdentityIssues(tx: Tx): Promise<number> {
  return (await tx.sql<{ open: number }>(COUNT, [tx.actor.organisation]))[0]?.open ?? 0;
}

/** Under lock: two officers do not settle the same question. */
export async function lockIdentityIssue(tx: Tx, id: string): Promise<IdentityIssueRow | null> {
  return (await tx.sql<IdentityIssueRow & Record<string, unknown>>(ONE, [tx.actor.organisation, id]))[0] ?? null;
}

/** The identities that the officer's organisation has of these patients, and no other organisation's. */
export function officerIdentities(tx: Tx, patients: readonly string[]): Promise<OfficerIdentityRow[]> {
  return patients.length === 0
    ? Promise.resolve([])
    : tx.sql<OfficerIdentityRow & Record<string, unknown>>(IDENTITIES, [[...new Set(patients)]]);
}

/** Patients of the officer's organisation born that day, or of whom less is known and it agrees. */
export async function officerFind(tx: Tx, { birthDate, letters }: PatientSearch): Promise<string[]> {
  const births = [birthDate, birthDate.slice(0, 7), birthDate.slice(0, 4)];
  return (await tx.sql<{ id: string }>(FIND, [births, letters.toLowerCase()])).map(({ id }) => id);
}

/** @returns the patient, or null when the identity was changed meanwhile or is not of the officer's organisation. */
export async function writeCorrection(
  tx: Tx,
  identity: string,
  version: number,
  traits: Record<string, unknown>,
): Promise<string | null> {
  return (await tx.sql<{ patient: string | null }>(CORRECT, [identity, version, JSON.stringify(traits)]))[0]?.patient ?? null;
}

/** The rows of a unit's list that waited for this answer. @returns how many. */
export async function freeWaitingRows(tx: Tx, issue: string, how: string): Promise<number> {
  return (await tx.sql<{ freed: number }>(FREE, [issue, how, tx.now]))[0]?.freed ?? 0;
}
