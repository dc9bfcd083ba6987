import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '@jalon/access';
import { JournalDraft, type JournalKind } from './journal-draft';

/** A hot read: its SQL under a name, so that PostgreSQL plans it once a connection. */
export interface NamedStatement {
  name: string;
  text: string;
}

/** Everything a piece of work may touch: who acts, when, and the one connection that carries this transaction. */
export interface Tx {
  readonly actor: Actor;
  /** The instant of the operation, ISO 8601 in UTC. */
  readonly now: string;
  readonly em: EntityManager;
  sql<Row extends QueryResultRow>(statement: NamedStatement, values: unknown[]): Promise<Row[]>;
  /** Records what was read or written of whom, in this operation's one journal entry. */
  journal(kind: JournalKind, patients: Iterable<string>, details?: Record<string, unknown>): void;
  /** Tells listening pages at commit; ids and addresses only. */
  tell(addresses: string[], what: string, ids?: string[]): void;
}

interface OpenOptions {
  namedStatements: boolean;
}

// Under the policies a statement has dozens of sub-plans, and planning it costs several times its execution: a named statement is
// planned once a connection, whatever its values. Said in each transaction, so that it holds through a pooler.
const ONE_PLAN = 'set local plan_cache_mode = force_generic_plan; ';

/** One database transaction under one actor's settings. BEGIN and the settings travel in one message; so do journal and COMMIT. */
export class Transaction implements Tx {
  private readonly draft = new JournalDraft();
  private readonly told: string[] = [];
  /** How many SQL statements this transaction has sent: asserted in tests of the hot reads. */
  statements = 0;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    readonly actor: Actor,
    readonly now: string,
    private readonly options: OpenOptions,
  ) {}

  /** Answers null when the session is unknown, ended, expired, or has no situation. */
  static async open(dataSource: DataSource, sessionHash: string, now: string, options: OpenOptions): Promise<Transaction | null> {
    if (!/^[0-9a-f]{64}$/.test(sessionHash)) return null;
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const results = (await client.query(
        `begin; ${options.namedStatements ? ONE_PLAN : ''}select app.act_as('${sessionHash}', ${client.escapeLiteral(now)}) as actor`,
      )) as unknown as { rows: { actor: Actor | null }[] }[];
      const actor = results.at(-1)!.rows[0]!.actor;
      if (!actor) {
        await client.query('rollback');
        await runner.release();
        return null;
      }
      claim(runner, true);
      return new Transaction(runner, client, actor, now, options);
    } catch (error) {
      await client.query('rollback').catch(() => {});
      claim(runner, false);
      await runner.release();
      throw error;
    }
  }

  get em(): EntityManager {
    return this.runner.manager;
  }

  async sql<Row extends QueryResultRow>(statement: NamedStatement, values: unknown[]): Promise<Row[]> {
    this.statements += 1;
    const query = this.options.namedStatements ? { ...statement, values } : { text: statement.text, values };
    return (await this.client.query<Row>(query)).rows;
  }

  journal(kind: JournalKind, patients: Iterable<string>, details?: Record<string, unknown>): void {
    this.draft.note(kind, patients, details);
  }

  tell(addresses: string[], what: string, ids: string[] = []): void {
    // A notification holds 8,000 bytes: past a hundred ids the page refetches everything of that kind anyway.
    this.told.push(JSON.stringify({ to: addresses, what, ids: ids.slice(0, 100) }));
  }

  async commit(operation: string): Promise<void> {
    const notify = this.told.map((payload) => `select pg_notify('jalon', ${this.client.escapeLiteral(payload)});`).join('');
    try {
      await this.client.query(`${this.draft.statement(this.actor, operation, this.now)}${notify}commit`);
    } catch (error) {
      await this.client.query('rollback').catch(() => {});
      throw error;
    } finally {
      claim(this.runner, false);
      await this.runner.release();
    }
  }

  async rollback(): Promise<void> {
    try {
      await this.client.query('rollback');
    } finally {
      claim(this.runner, false);
      await this.runner.release();
    }
  }
}

/** TypeORM believes what this says: inside our transaction it opens none of its own. */
function claim(runner: QueryRunner, active: boolean): void {
  (runner as { -readonly [K in 'isTransactionActive']: boolean }).isTransactionActive = active;
}
