/**
 * The columns of an entry that version 1 of a seal covers, as one digest of an entry `e`. Never edited, for old seals are verified with it:
 * another list of columns is another version. Who verifies sends this text and asks no function of the database, which could lie.
 */
export const JOURNAL_LEAF_V1 = `sha256(convert_to(jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  e.person_id, e.situation_id, e.organisation_id, e.function, e.operation, e.purpose, e.kind, e.patients, e.details, e.txid, e.epoch)::text, 'UTF8'))`;

/** A partition is a month in UTC: a seal never straddles two, so that retention may drop one whole. */
export const JOURNAL_MONTH = `date_trunc('month', e.at at time zone 'UTC')::date`;

/** The order in which entries enter a seal. */
export const JOURNAL_ORDER = 'e.txid, e.at, e.id';
