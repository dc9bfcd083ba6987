import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '@jalon/access';

/** What an operation did, strongest last: one entry an operation carries the strongest. */
export const JOURNAL_KINDS = ['listed', 'opened', 'exported', 'wrote', 'denied'] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** One entry an operation, gathered while it runs and written with its commit: before the data leave, or no data leave. */
export class JournalDraft {
  private kind: JournalKind | null = null;
  private readonly patients = new Set<string>();
  private details: Record<string, unknown> | null = null;

  note(kind: JournalKind, patients: Iterable<string>, details?: Record<string, unknown>): void {
    if (this.kind === null || JOURNAL_KINDS.indexOf(kind) > JOURNAL_KINDS.indexOf(this.kind)) this.kind = kind;
    for (const patient of patients) this.patients.add(patient);
    if (details) this.details = { ...this.details, ...details };
  }

  /** The values of the entry, to travel in one message with COMMIT; null when nothing about a patient was read or written. */
  entry(actor: Actor, operation: string, at: string): unknown[] | null {
    if (this.kind === null) return null;
    const { person, situation, organisation, function: job } = actor;
    return [uuidv7(), at, person, situation, organisation, job, operation, this.kind, [...this.patients], this.details];
  }
}

export const JOURNAL_ENTRY = {
  name: 'journal-entry',
  text: `insert into journal_entry (id, at, person_id, situation_id, organisation_id, function, operation, kind, patients, details)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};
