import { Query, type Connection, type PoolClient, type QueryResultRow } from 'pg';
import type { NamedStatement } from './transaction';

interface Asked {
  statement: NamedStatement;
  values: readonly unknown[];
  /** Absent when nobody waits for the answer. */
  resolve?: (rows: QueryResultRow[]) => void;
  reject?: (error: unknown) => void;
}

/** What each connection has prepared: the text of each name. */
const PREPARED = new WeakMap<Connection, Map<string, string>>();

/**
 * Statements asked in one breath travel as one message and are answered by one: a message costs more than most statements do. They run
 * one after the other, and each sees what was committed before it. When one fails, none after it runs, and all of them fail.
 */
export class OneMessage {
  private asked: Asked[] = [];
  private isDue = false;

  constructor(
    private readonly client: PoolClient,
    /** Prepared once a connection. False behind a pooler that gives each transaction another one. */
    private readonly areNamed: boolean,
  ) {}

  ask(statement: NamedStatement, values: readonly unknown[]): Promise<QueryResultRow[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({ statement, values, resolve, reject });
      if (this.isDue) return;
      this.isDue = true;
      queueMicrotask(() => this.send());
    });
  }

  /** A write whose answer nobody waits for: it travels before whatever is asked next, at the latest with the commit. */
  post(statement: NamedStatement, values: readonly unknown[]): void {
    this.asked.push({ statement, values });
  }

  /** Sends what was asked so far, if anything was. What is asked of the client otherwise comes after it. */
  send(): void {
    const asked = this.asked;
    this.forget();
    if (asked.length === 0) return;
    const query = new Query<QueryResultRow>('');
    let isPrepared = () => {};
    query.submit = (connection) => {
      isPrepared = submit(connection, asked, this.areNamed);
    };
    this.client.query(
      query as never,
      ((error: unknown, results: Answer | Answer[]) => {
        if (error) for (const { reject } of asked) reject?.(error);
        else {
          isPrepared();
          asked.forEach(({ resolve }, index) => resolve?.((Array.isArray(results) ? results[index] : results)?.rows ?? []));
        }
      }) as never,
    );
  }

  /** What was posted and not sent never happens. */
  forget(): void {
    this.asked = [];
    this.isDue = false;
  }
}

interface Answer {
  rows: QueryResultRow[];
}

/** Parse what this connection has not prepared, bind, execute, for each; one Sync ends the message. Call the answer when all went well. */
function submit(connection: Connection, asked: readonly Asked[], areNamed: boolean): () => void {
  const prepared = PREPARED.get(connection) ?? new Map<string, string>();
  PREPARED.set(connection, prepared);
  const fresh = new Map<string, string>();
  connection.stream.cork();
  for (const { statement, values } of asked) {
    const name = areNamed ? statement.name : '';
    if ((prepared.get(name) ?? fresh.get(name)) !== statement.text) {
      // Whether a statement of a message that failed was prepared, nobody knows: closing what does not exist is no fault.
      if (areNamed) connection.close({ type: 'S', name }, true);
      connection.parse({ name, text: statement.text, types: [] }, true);
      if (areNamed) fresh.set(name, statement.text);
    }
    connection.bind({ statement: name, values: values.map(asText) }, true);
    connection.describe({ type: 'P', name: '' }, true);
    connection.execute(null, true);
  }
  connection.sync();
  connection.stream.uncork();
  return () => {
    for (const [name, text] of fresh) prepared.set(name, text);
  };
}

function asText(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  return Array.isArray(value) ? arrayOf(value) : textOf(value);
}

function arrayOf(values: readonly unknown[]): string {
  const inner = values.map((value) => {
    if (value === null || value === undefined) return 'NULL';
    return Array.isArray(value) ? arrayOf(value) : `"${textOf(value).replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${inner.join(',')}}`;
}

const textOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
