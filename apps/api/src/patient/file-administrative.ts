import { homonymsOf, type DayPatient } from '@jalon/domain/patient';
import type { Tx } from '@jalon/persistence';
import { circleMembers, type MemberRow } from '@jalon/persistence/circle';
import { lookalikesOf, relativesOf, type FileHead, type LookalikeRow, type NamedPatient } from '@jalon/persistence/patient';
import type { FileAdministrative, LookalikeType, MemberType } from './administrative.types';

export type Around = Awaited<ReturnType<typeof readAround>>;

/** Who is around the patient, read in the same wait as who the patient is. */
export function readAround(tx: Tx, patientId: string) {
  return Promise.all([lookalikesOf(tx, patientId), circleMembers(tx, patientId), relativesOf(tx, patientId)]);
}

/** Who the patient is and who is around. */
export function administrativeOf(head: FileHead, [others, members, relatives]: Around, today: string): FileAdministrative {
  const circle = members.flatMap(({ circleId, ...one }) => (circleId === head.circleId ? [reachable(one, today)] : []));
  return { ...head, lookalikes: confusedWith(head, others), circle, relatives };
}

/** Outside the team one reaches nobody whose consent has lapsed or was withdrawn (L1110-4): no number is given, and why is said. */
function reachable(member: MemberRow, today: string): MemberType {
  const { legalBasis, consentUntil, consentWithdrawnOn } = member;
  const closedBecause =
    legalBasis !== 'consent'
      ? null
      : consentWithdrawnOn && consentWithdrawnOn <= today
        ? 'consent-withdrawn'
        : consentUntil && consentUntil < today
          ? 'consent-lapsed'
          : null;
  return closedBecause ? { ...member, phone: null, closedBecause } : { ...member, closedBecause };
}

/** Twins and those of the same day first: what tells the others apart is read at a glance. */
function confusedWith(head: FileHead, others: LookalikeRow[]): LookalikeType[] {
  const confusions = homonymsOf([head, ...others].map(asDayPatient)).get(head.id) ?? [];
  const found = others.flatMap((other) => {
    const why = other.twin ? 'twin' : confusions.find(({ id }) => id === other.id)?.why;
    return why ? [{ id: other.id, name: `${other.usedFamilyName} ${other.usedGivenName}`, birthDate: other.birthDate, why }] : [];
  });
  const isNear = ({ why, birthDate }: LookalikeType) => why === 'twin' || birthDate === head.birthDate;
  return [...found.filter(isNear), ...found.filter((one) => !isNear(one))];
}

export function asDayPatient(row: NamedPatient): DayPatient {
  return {
    id: row.id,
    birthName: row.birthFamilyName,
    usedName: row.usedFamilyName,
    birthFirstName: row.birthGivenName,
    usedFirstName: row.usedGivenName,
    birth: row.birthDate,
  };
}
