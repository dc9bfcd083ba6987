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
  usedGivenName: string;
  birthDate: string;
  sex: 'F' | 'M' | 'U';
  birthPlace: string | null;
  status: 'PROV' | 'VALI' | 'RECUP' | 'QUAL';
  ins: boolean;
  homonym: boolean;
  doubtful: boolean;
  fictitious: boolean;
  proof: string | null;
  source: string;
  version: number;
  remembered: string[];
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
  birth_given_name as "birthGivenName", used_given_name as "usedGivenName", birth_date as "birthDate", sex, birth_place as "birthPlace", status,
  ins, homonym, doubtful, fictitious, proof, source, version, remembered from app.officer_identities($1)`,
};
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
