import { v7 as uuidv7 } from 'uuid';
import type { ContactAddress } from '@jalon/domain/patient';
import type { Holder } from '../circle';
import type { Tx } from '../transaction';

export interface ContactAddressRow extends ContactAddress {
  id: string;
  patientId: string;
  phone: string | null;
  confidential: boolean;
  version: number;
}

export interface AddressesKept {
  /** Those that the actor may know. */
  known: ContactAddressRow[];
  /** Of which kinds there is one that is kept secret, whoever asks. */
  confidential: string[];
}

const ADDRESSES = {
  name: 'contact-addresses',
  text: `select a.id, a.patient_id as "patientId", a.kind, a.recipient, a.street, a.postcode, a.city, a.phone, a.confidential, a.version
    from contact_address a where a.patient_id = any($1::uuid[]) and a.ended_at is null
    order by a.patient_id, array_position(array['main', 'second', 'foster'], a.kind), a.created_at desc`,
};
const CONFIDENTIAL = {
  name: 'confidential-kinds',
  text: `select patient_id as "patientId", kinds from app.confidential_kinds($1::uuid[])`,
};

/** Where each of them may be written to; a confidential place is given to those who keep it, and only counted for the others. */
export async function addressesOf(tx: Tx, patients: readonly string[]): Promise<Map<string, AddressesKept>> {
  const [rows, secret] = await Promise.all([
    tx.sql<ContactAddressRow & Record<string, unknown>>(ADDRESSES, [patients]),
    tx.sql<{ patientId: string; kinds: string[] }>(CONFIDENTIAL, [patients]),
  ]);
  return new Map(
    patients.map((id) => [
      id,
      {
        known: rows.filter(({ patientId }) => patientId === id),
        confidential: secret.find(({ patientId }) => patientId === id)?.kinds ?? [],
      },
    ]),
  );
}

const END_KIND = `update contact_address set ended_at = $3, version = version + 1 where patient_id = $1 and kind = $2 and ended_at is null`;
const ADD = `insert into contact_address (id, patient_id, circle_id, unit_id, kind, recipient, street, postcode, city, phone, confidential,
  by_situation, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
// The record's own address is read by everybody who takes part: a secret one is not there.
const AS_RECORD = `update patient set address = $2, postcode = $3, city = $4, phone = $5, phone_other = case when $6 then null else phone_other end,
  version = version + 1 where id = $1`;

/** A new place takes over from the one of its kind, which stays as it was. */
export async function keepAddress(
  tx: Tx,
  holder: Holder,
  address: Omit<ContactAddressRow, 'id' | 'patientId' | 'version'>,
): Promise<string> {
  const id = uuidv7();
  const { kind, recipient, street, postcode, city, phone, confidential } = address;
  await tx.em.query(END_KIND, [holder.patientId, kind, tx.now]);
  await tx.em.query(ADD, [
    ...[id, holder.patientId, holder.circleId, holder.unitId, kind, recipient, street, postcode, city, phone, confidential],
    ...[tx.actor.situation, tx.now],
  ]);
  if (kind === 'main') {
    const shown = confidential ? [null, null, null, null] : [street, postcode, city, phone];
    await tx.em.query(AS_RECORD, [holder.patientId, ...shown, confidential]);
  }
  return id;
}

/** Somebody does not live there any more. Null when it changed meanwhile. */
export async function endAddress(tx: Tx, id: string, version: number): Promise<string | null> {
  const [rows] = await tx.em.query<[{ patientId: string }[], number]>(
    `update contact_address set ended_at = $3, version = version + 1 where id = $1 and version = $2 and ended_at is null
     returning patient_id as "patientId"`,
    [id, version, tx.now],
  );
  return rows[0]?.patientId ?? null;
}
