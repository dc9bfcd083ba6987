import { ok, refuse, type Result } from '../result';

/** Where somebody lives, a second home, and where a child lives who is entrusted to others (foster family, ASE). */
export const ADDRESS_KINDS = ['main', 'second', 'foster'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

export const isAddressKind = (text: string): text is AddressKind => (ADDRESS_KINDS as readonly string[]).includes(text);

export interface ContactAddress {
  kind: AddressKind;
  recipient: string;
  street: string | null;
  postcode: string | null;
  city: string | null;
}

/** Whoever has the child is written to before the parents; a second home is not written to by itself. */
const WRITTEN_TO: readonly AddressKind[] = ['foster', 'main'];

export type NoPlace = { code: 'confidential' } | { code: 'no-address' };

/**
 * Where a letter may go. When the place to write to is confidential nothing is printed at all: another address could be that of the very
 * person from whom it is kept.
 */
export function placeForLetter(
  addresses: readonly ContactAddress[],
  confidential: readonly string[],
): Result<ContactAddress, NoPlace> {
  const kind = WRITTEN_TO.find((one) => confidential.includes(one) || addresses.some((address) => address.kind === one));
  if (!kind) return refuse({ code: 'no-address' as const });
  if (confidential.includes(kind)) return refuse({ code: 'confidential' as const });
  const place = addresses.find((address) => address.kind === kind);
  return place?.street && place.city ? ok(place) : refuse({ code: 'no-address' as const });
}
