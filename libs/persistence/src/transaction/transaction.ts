import { isDeepStrictEqual } from 'node:util';
import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '@jalon/access';
import { JOURNAL_ENTRY, JournalDraft, type JournalKind } from './journal-draft';
import { OneMessage } from './one-message';

/** A hot statement: its SQL under a name, so that PostgreSQL plans it once a connection. */
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
  /** Statements asked in one breath (`Promise.all`) travel in one message, in their order. */
  sql<Row extends QueryResultRow>(statement: NamedStatement, values: unknown[]): Promise<Row[]>;
  /** A write whose answer nobody waits for: it travels before whatever is asked next, at the latest with the commit. */
  post(statement: NamedStatement, values: unknown[]): void;
  /** Records what was read or written of whom, in this operation's one journal entry. */
  journal(kind: JournalKind, patients: Iterable<string>, details?: Record<string, unknown>): void;
  /** Tells listening pages at commit; ids and addresses only. */
  tell(addresses: string[], what: string, ids?: string[]): void;
}

interface OpenOptions {
  namedStatements: boolean;
  /** Whom the session is expected to be: nothing is waited for, and what is asked first is answered only if it is. */
  expected?: Actor | undefined;
}

/** The session is not, or no more, whom it was expected to be. */
class Unexpected extends Error {}

const BEGIN = { name: 'begin', text: 'begin' };
const COMMIT = { name: 'commit', text: 'commit' };
const ACT_AS = { name: 'act-as', text: 'select app.act_as($1, $2) as actor' };
const NOTIFY = { name: 'notify', text: "select pg_notify('jalon', $1)" };

interface Opening {
  runner: QueryRunner;
  client: PoolClient;
  message: OneMessage;
  sessionHash: string;
  now: string;
}

/** One database transaction under one actor's settings. BEGIN and the settings travel in one message; so do journal and COMMIT. */
export class Transaction implements Tx {
  private readonly draft = new JournalDraft();
  private readonly told: string[] = [];
  /** False until the database has said that the actor is the one expected. Nothing that was read before may be given to anybody. */
  isConfirmed = false;
  private confirmation: Promise<unknown> = Promise.resolve();
  /** Its connection is given back, and may already be somebody else's. */
  private isOver = false;
  /** How many statements this transaction has sent beside its beginning and its end: asserted in tests. */
  statements = 0;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    readonly actor: Actor,
    readonly now: string,
    private readonly message: OneMessage,
  ) {}

  /** Answers null when the session is unknown, ended, expired, or has no situation. */
  static async open(dataSource: DataSource, sessionHash: string, now: string, options: OpenOptions): Promise<Transaction | null> {
    if (!/^[0-9a-f]{64}$/.test(sessionHash)) return null;
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const message = new OneMessage(client, options.namedStatements);
      message.post(BEGIN, []);
      if (options.expected) return Transaction.expecting(options.expected, { runner, client, message, sessionHash, now });
      const [row] = await message.ask(ACT_AS, [sessionHash, now]);
      const actor = row?.actor as Actor | null;
      if (!actor) {
        await client.query('rollback');
        await runner.release();
        return null;
      }
      claim(runner, true);
      const transaction = new Transaction(runner, client, actor, now, message);
      transaction.isConfirmed = true;
      return transaction;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      claim(runner, false);
      await runner.release();
      throw error;
    }
  }

  private static expecting(expected: Actor, { runner, client, message, sessionHash, now }: Opening): Transaction {
    claim(runner, true);
    const transaction = new Transaction(runner, client, expected, now, message);
    transaction.confirmation = message.hold(ACT_AS, [sessionHash, now], ([row]) => {
      transaction.isConfirmed = isDeepStrictEqual(row?.actor, expected);
      return transaction.isConfirmed ? null : new Unexpected('The session is not whom it was expected to be.');
    });
    transaction.confirmation.catch(() => {});
    return transaction;
  }

  /** Waits until the actor is known to be the one expected; throws when it is not. */
  async confirm(): Promise<void> {
    if (this.isConfirmed) return;
    this.message.send();
    await this.confirmation;
  }

  /** What was asked before goes before what the manager asks. */
  get em(): EntityManager {
    this.message.send();
    return this.runner.manager;
  }

  sql<Row extends QueryResultRow>(statement: NamedStatement, values: unknown[]): Promise<Row[]> {
    this.statements += 1;
    return this.message.ask(statement, values) as Promise<Row[]>;
  }

  post(statement: NamedStatement, values: unknown[]): void {
    this.statements += 1;
    this.message.post(statement, values);
  }

  journal(kind: JournalKind, patients: Iterable<string>, details?: Record<string, unknown>): void {
    this.draft.note(kind, patients, details);
  }

  tell(addresses: string[], what: string, ids: string[] = []): void {
    // A notification holds 8,000 bytes: past a hundred ids the page refetches everything of that kind anyway.
    this.told.push(JSON.stringify({ to: addresses, what, ids: ids.slice(0, 100) }));
  }

  async commit(operation: string): Promise<void> {
    if (!this.isConfirmed) throw new Error('Nothing is committed for somebody who is only expected.');
    const entry = this.draft.entry(this.actor, operation, this.now);
    if (entry) this.message.post(JOURNAL_ENTRY, entry);
    for (const payload of this.told) this.message.post(NOTIFY, [payload]);
    try {
      await this.message.ask(COMMIT, []);
    } catch (error) {
      await this.client.query('rollback').catch(() => {});
      throw error;
    } finally {
      await this.giveBack();
    }
  }

  /** After a commit that failed there is nothing to take back: a second `rollback` would be the next person's. */
  async rollback(): Promise<void> {
    this.message.forget();
    if (this.isOver) return;
    try {
      await this.client.query('rollback');
    } finally {
      await this.giveBack();
    }
  }

  private async giveBack(): Promise<void> {
    this.isOver = true;
    claim(this.runner, false);
    await this.runner.release();
  }
}

/** TypeORM believes what this says: inside our transaction it opens none of its own. */
function claim(runner: QueryRunner, active: boolean): void {
  (runner as { -readonly [K in 'isTransactionActive']: boolean }).isTransactionActive = active;
}
