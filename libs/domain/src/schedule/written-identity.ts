import { nameKey, type KnownIdentity } from '../patient';
import type { ReadRow } from './reading';

export type WrittenIdentity = Pick<ReadRow, 'ipp' | 'last' | 'first' | 'birthName' | 'birth' | 'sex'>;

/** A patient as the sending organisation knows them. Identities of other organisations are never given to the matching. */
export interface OrganisationIdentity extends KnownIdentity {
  patientId: string;
  /** What files once wrote of this person and somebody recognised: keys of `writingOf`. */
  acceptedWritings?: readonly string[];
}

/** An IPP without the zeros that spreadsheets eat. */
export const ippKey = (ipp: string): string =>
  ipp
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, '');

/** All that a row writes of a person, in one key: rows with the same key are one question, and its answer one memory. */
export function writingOf(row: WrittenIdentity): string {
  const names = [row.last, row.first, row.birthName ?? ''].map(nameKey);
  return [row.ipp ? ippKey(row.ipp) : '', row.birth, ...names, row.sex ?? ''].join('|');
}

/** Birth date, names and sex without the IPP: what makes two persons of one file look like one. */
export function traitsKey(row: WrittenIdentity): string {
  return [row.birth, nameKey(row.last), nameKey(row.first)].join('|');
}

/** The identity that a row writes, without the rest of the row. */
export function traitsOf({ ipp, last, first, birthName, birth, sex }: WrittenIdentity): WrittenIdentity {
  return { ipp, last, first, birthName, birth, sex };
}
