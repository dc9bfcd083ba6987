import { Query, types, type Connection, type FieldDef, type QueryResultRow } from 'pg';
import type { Asked } from './one-message';
import { asText } from './value-as-text';

/** The columns of a statement's rows, and how each is read. */
interface Shape {
  names: string[];
  parsers: ((text: string) => unknown)[];
  /** A row of nulls: copying it costs less than growing an object field by field. */
  empty: QueryResultRow;
}

interface Prepared {
  text: string;
  /** Null for a statement without rows. */
  shape: Shape | null;
}

/** What each connection has prepared, by name. */
const PREPARED = new WeakMap<Connection, Map<string, Prepared>>();

/**
 * One message and its answer. The columns of a statement are asked when a connection prepares it, and kept: describing forty columns again
 * for each answer costs the server and us more than reading a row of them. A `Query`, since pg lets nothing else into its pipeline.
 */
export class MessageAnswer extends Query<QueryResultRow> {
  private readonly fresh = new Map<string, Prepared>();
  private prepared = new Map<string, Prepared>();
  private readonly answers: QueryResultRow[][] = [];
  private read: QueryResultRow[] = [];
  private shape: Shape | null = null;
  private fault: unknown = null;

  constructor(
    private readonly asked: readonly Asked[],
    /** Prepared once a connection. False behind a pooler that gives each transaction another one. */
    private readonly areNamed: boolean,
  ) {
    super('');
  }

  /** Parse and describe what this connection has not prepared, bind, execute, for each; one Sync ends the message. */
  override submit = (connection: Connection): void => {
    this.prepared = PREPARED.get(connection) ?? new Map<string, Prepared>();
    PREPARED.set(connection, this.prepared);
    connection.stream.cork();
    for (const { statement, values } of this.asked) {
      const name = this.areNamed ? statement.name : '';
      const known = this.prepared.get(name) ?? this.fresh.get(name);
      const isKnown = this.areNamed && known?.text === statement.text;
      if (!isKnown) {
        // Whether a statement of a message that failed was prepared, nobody knows: closing what does not exist is no fault.
        if (this.areNamed) connection.close({ type: 'S', name }, true);
        connection.parse({ name, text: statement.text, types: [] }, true);
        if (this.areNamed) this.fresh.set(name, { text: statement.text, shape: null });
      }
      connection.bind({ statement: name, values: values.map(asText) }, true);
      if (!isKnown) connection.describe({ type: 'P', name: '' }, true);
      connection.execute(null, true);
    }
    connection.sync();
    connection.stream.uncork();
    this.begin();
  };

  private nameOf(index: number): string | undefined {
    return this.areNamed ? this.asked[index]?.statement.name : undefined;
  }

  private begin(): void {
    const name = this.nameOf(this.answers.length);
    this.read = [];
    this.shape = name === undefined ? null : ((this.fresh.get(name) ?? this.prepared.get(name))?.shape ?? null);
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.shape = shapeOf(fields);
    const prepared = this.fresh.get(this.nameOf(this.answers.length) ?? '');
    if (prepared) prepared.shape = this.shape;
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    if (this.fault !== null) return;
    try {
      if (this.shape) this.read.push(rowOf(this.shape, fields));
    } catch (error) {
      this.fault = error;
    }
  }

  handleCommandComplete(): void {
    this.answers.push(this.read);
    this.begin();
  }

  handleError(error: unknown): void {
    for (const { reject } of this.asked) reject?.(error);
  }

  handleReadyForQuery(): void {
    if (this.fault !== null) return this.handleError(this.fault);
    for (const [name, prepared] of this.fresh) this.prepared.set(name, prepared);
    const answers = this.asked.map((_, index) => this.answers[index] ?? []);
    for (const [index, { refuses }] of this.asked.entries()) {
      const refusal = refuses?.(answers[index] ?? []);
      if (refusal) return this.handleError(refusal);
    }
    this.asked.forEach(({ resolve }, index) => resolve?.(answers[index] ?? []));
  }
}

function shapeOf(fields: readonly FieldDef[]): Shape {
  return {
    names: fields.map(({ name }) => name),
    parsers: fields.map(({ dataTypeID }) => types.getTypeParser(dataTypeID, 'text') as (text: string) => unknown),
    empty: Object.fromEntries(fields.map(({ name }) => [name, null])),
  };
}

function rowOf({ names, parsers, empty }: Shape, texts: readonly (string | null)[]): QueryResultRow {
  const row = { ...empty };
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index];
    const [name, parser] = [names[index], parsers[index]];
    if (text !== null && text !== undefined && name !== undefined && parser) row[name] = parser(text);
  }
  return row;
}
