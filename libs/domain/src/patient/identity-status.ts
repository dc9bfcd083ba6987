import { ok, refuse, type Result } from '../result';
import type { IdentityAttribute, IdentityStatus } from './types';

/** RNIV EXI SI 07: document checked × INSi answer. */
const STATUS_TABLE: Record<'unchecked' | 'checked', Record<'noInsi' | 'insi', IdentityStatus>> = {
  unchecked: { noInsi: 'PROV', insi: 'RECUP' },
  checked: { noInsi: 'VALI', insi: 'QUAL' },
};

export interface IdentityEvidence {
  documentChecked: boolean;
  insiRetrieved: boolean;
  attributes: readonly IdentityAttribute[];
}

/** DOUT and FICT exclude each other (RNIV EXI SI 09). */
export function checkAttributes(attributes: readonly IdentityAttribute[]): Result<null, { code: 'doubtful-and-fictitious' }> {
  return attributes.includes('DOUT') && attributes.includes('FICT')
    ? refuse({ code: 'doubtful-and-fictitious' as const })
    : ok(null);
}

/** DOUT or FICT forces PROV whatever was checked (RNIV EXI SI 09). */
export function statusOf({ documentChecked, insiRetrieved, attributes }: IdentityEvidence): IdentityStatus {
  if (!mayCallInsi(attributes)) return 'PROV';
  return STATUS_TABLE[documentChecked ? 'checked' : 'unchecked'][insiRetrieved ? 'insi' : 'noInsi'];
}

/** RNIV EXI SI 09: no INSi call for a doubtful or fictitious identity. */
export function mayCallInsi(attributes: readonly IdentityAttribute[]): boolean {
  return !attributes.includes('DOUT') && !attributes.includes('FICT');
}

/** Only QUAL may carry or transmit matricule and OID (RNIV). */
export function mayCarryIns(status: IdentityStatus): boolean {
  return status === 'QUAL';
}

/** What a file or a feed may never overrule: an identity whose document somebody checked. */
export function isProtectedFromFiles(status: IdentityStatus): boolean {
  return status === 'VALI' || status === 'QUAL';
}
