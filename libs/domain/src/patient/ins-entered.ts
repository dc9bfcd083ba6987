import { ok, refuse, type Result } from '../result';
import { mayCallInsi } from './identity-status';
import { readInsMatricule, type InsRefusal } from './ins-matricule';
import { INS_OIDS, insKindOf, type InsKind } from './ins-oids';
import type { IdentityAttribute } from './types';

/** The matricule and its authority, as the teleservice INSi gave them and somebody brought them here. */
export interface InsEntered {
  matricule: string;
  oid: string;
}

export type InsEnteredRefusal = InsRefusal | { code: 'ins-oid'; typed: string } | { code: 'insi-forbidden'; attribute: string };

/** Only test and demonstration numbers, until the site is authorised to hold real ones. */
export const ACCEPTED_INS: readonly InsKind[] = ['INS-NIR-TEST', 'INS-NIR-DEMO'];

/** A doubtful or fictitious identity asks INSi nothing (RNIV EXI SI 09); the key is checked, and the authority is one that is accepted. */
export function readInsEntered(
  typed: InsEntered,
  attributes: readonly IdentityAttribute[],
  accepted: readonly InsKind[] = ACCEPTED_INS,
): Result<InsEntered, InsEnteredRefusal> {
  const attribute = attributes.find((one) => !mayCallInsi([one]));
  if (attribute) return refuse({ code: 'insi-forbidden' as const, attribute });
  const kind = insKindOf(typed.oid.trim());
  if (!kind || !accepted.includes(kind)) return refuse({ code: 'ins-oid' as const, typed: typed.oid });
  const read = readInsMatricule(typed.matricule);
  return read.ok ? ok({ matricule: read.value, oid: INS_OIDS[kind] }) : read;
}
