import type { Client } from 'pg';

type Value = string | number | boolean | null | Json | readonly Value[];
export interface Json {
  readonly [key: string]: Value | undefined;
}
export type Row = Readonly<Record<string, Value>>;

/** The order in which tables are written: what is pointed at comes first. */
const ORDER = [
  'organisation',
  'person',
  'working_situation',
  'situation_unit',
  'absence',
  'account',
  'pathway_template',
  'charter',
  'charter_signature',
  'patient',
  'circle',
  'membership',
  'patient_identity',
  'remembered_name',
  'kinship',
  'colleague_patient',
  'relative',
  'family_charter',
  'contact_address',
  'schedule_push',
  'waiting_row',
  'unit_column',
  'appointment',
  'appointment_event',
  'go_ahead',
  'own_plan',
  'pathway',
  'pathway_milestone',
  'pathway_event',
  'assessment',
  'social_assessment',
  'ladder_event',
  'continuity_break',
  'continuity_answer',
  'call',
  'call_note',
  'task',
  'document',
  'prescription',
  'change_request',
  'prescription_version',
  'request_step',
  'message',
  'notice',
  'notice_item',
  'addressee',
  'identity_issue',
  'coordination_act',
  'journal_entry',
] as const;
export type Table = (typeof ORDER)[number];

/** The territory's rows, gathered table by table and written by one statement a table. */
export class Rows {
  private readonly tables = new Map<Table, Row[]>();

  add(table: Table, ...rows: Row[]): void {
    const list = this.tables.get(table) ?? [];
    list.push(...rows);
    this.tables.set(table, list);
  }

  of(table: Table): readonly Row[] {
    return this.tables.get(table) ?? [];
  }

  /** Writes what was gathered since the last time, and forgets it. */
  async write(client: Client): Promise<void> {
    for (const table of ORDER) {
      // Rows of one table may differ in their columns: those alike go together, so that defaults stay the database's.
      const alike = new Map<string, Row[]>();
      for (const row of this.of(table)) {
        const columns = Object.keys(row).join(', ');
        alike.set(columns, [...(alike.get(columns) ?? []), row]);
      }
      for (const [columns, rows] of alike)
        await client.query(
          // Named with its schema: `circle` alone is PostgreSQL’s geometric type.
          `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::public.${table}, $1::json)`,
          [JSON.stringify(rows)],
        );
    }
    this.tables.clear();
  }
}
