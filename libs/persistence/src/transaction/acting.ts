import type { DataSource } from 'typeorm';
import type { Actor } from '@jalon/access';
import { expectedActors } from './expected-actors';
import { Transaction, type Tx } from './transaction';
import { wasOvertaken } from './was-overtaken';

export interface ActingOptions {
  dataSource: DataSource;
  sessionHash: string;
  /** The instant now, ISO 8601 in UTC, from the injected clock. */
  now: () => string;
  /** The operation's name as the journal will show it, until the operation itself says better (`calls`). */
  operation: string;
  namedStatements: boolean;
}

/** Thrown when somebody who is not signed in asks for something. */
export class NotSignedIn extends Error {
  readonly code = 'not-signed-in';
}

/** Thrown when somebody turns out to be in a situation that does not hold what she asks for. */
export class NotPermitted extends Error {
  readonly code = 'not-permitted';
}

/** A writing that is overtaken so often is a fault, not bad luck. */
const MOST_TRIES = 3;

type Allows = (actor: Actor) => boolean;

/**
 * One request's access to data. The reads of a request share one lazily opened transaction. Its journal entry is committed as soon as
 * nothing more is asked, while the answer is being written, and no body leaves before that is done (`finish`). A mutation is one
 * transaction, opened by its service and committed before the resolver returns; a refusal returned as a value rolls it back.
 */
export class Acting {
  private current: Transaction | null = null;
  private opening: Promise<Transaction> | null = null;
  /** Pieces of work asked and not done. */
  private underway = 0;
  /** Commits of what was read: awaited before anything leaves. */
  private commits: Promise<void>[] = [];
  private hasRead = false;
  private tail: Promise<unknown> = Promise.resolve();
  private readonly operations: string[] = [];
  /** What the actor must hold, when this request may begin with whom it expects; null when it waits to know. */
  private allowed: Allows[] | null = null;
  /** The statements of its own that this request has sent. */
  statements = 0;

  constructor(private readonly options: ActingOptions) {}

  /** Names an operation of this request for its journal entry. */
  calls(operation: string): void {
    if (!this.operations.includes(operation)) this.operations.push(operation);
  }

  get now(): string {
    return this.options.now();
  }

  private get operation(): string {
    return this.operations.join(', ') || this.options.operation;
  }

  /**
   * Lets this request ask its first question together with who is asking: what it does may be done again, as whom she really is. `allows`
   * is asked again of the real actor if another than the one expected.
   */
  expects(allows: Allows): void {
    (this.allowed ??= []).push(allows);
  }

  /** Who is acting, or is expected to be (`expects`); throws NotSignedIn. Opens the transaction that the next read or write takes over. */
  async actor(): Promise<Actor> {
    return (await this.open()).actor;
  }

  /** The same; nobody is refused for what she was only expected to be. */
  async actorWho(allows: Allows): Promise<Actor> {
    const expected = await this.actor();
    return allows(expected) ? expected : (await this.openConfirmed()).actor;
  }

  /** Reads, in the request's shared transaction. Pieces of work queue: one connection does one thing at a time. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.underway += 1;
    const result = this.tail.then(async () => {
      try {
        const value = await this.readIn(work);
        if (this.underway === 1) this.beginCommit();
        return value;
      } finally {
        this.underway -= 1;
      }
    });
    this.tail = result.catch(() => {});
    return result;
  }

  private async readIn<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const transaction = await this.open();
    this.hasRead = true;
    try {
      const value = await work(transaction);
      await transaction.confirm();
      return value;
    } catch (error) {
      if (transaction.isConfirmed) throw error;
    }
    const known = await this.openKnown(transaction);
    this.hasRead = true;
    return work(known);
  }

  /** The transaction of whoever it really is, in place of one that was not whom it expected. */
  private async openKnown(unexpected: Transaction): Promise<Transaction> {
    const { dataSource, sessionHash } = this.options;
    const allowed = this.allowed ?? [];
    this.allowed = null;
    expectedActors.forget(dataSource, sessionHash);
    this.detach();
    await unexpected.rollback().catch(() => {});
    const transaction = await this.open();
    if (allowed.every((allows) => allows(transaction.actor))) return transaction;
    await this.denied(this.operation);
    throw new NotPermitted('The situation of this session does not hold what is asked for.');
  }

  private async openConfirmed(): Promise<Transaction> {
    const transaction = await this.open();
    try {
      await transaction.confirm();
      return transaction;
    } catch (error) {
      if (transaction.isConfirmed) throw error;
      return this.openKnown(transaction);
    }
  }

  /** Writes, in a transaction of its own, committed when `work` returns; a value with `ok: false` rolls back. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    this.underway += 1;
    const result = this.tail.then(async () => {
      try {
        if (this.hasRead || this.commits.length > 0) await this.finish();
        return await this.writeIn(work);
      } finally {
        this.underway -= 1;
      }
    });
    this.tail = result.catch(() => {});
    return result;
  }

  /** Again, when somebody was quicker: nothing of it was kept, and what it decided is decided anew. */
  private async writeIn<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1)
      try {
        return await this.writeOnce(work);
      } catch (error) {
        if (tries === MOST_TRIES || !wasOvertaken(error)) throw error;
      }
  }

  private async writeOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const transaction = await this.open();
    try {
      return await this.writeWith(transaction, work);
    } catch (error) {
      if (transaction.isConfirmed) throw error;
    }
    return this.writeWith(await this.openKnown(transaction), work);
  }

  /** Nothing is kept, and nobody refused, before the actor is known to be the one for whom it was done. */
  private async writeWith<T>(transaction: Transaction, work: (tx: Tx) => Promise<T>): Promise<T> {
    this.detach();
    const before = transaction.statements;
    try {
      const value = await work(transaction);
      await transaction.confirm();
      if (isRefusal(value)) await transaction.rollback();
      else await transaction.commit(this.operation);
      return value;
    } catch (error) {
      if (transaction.isConfirmed) await transaction.rollback().catch(() => {});
      throw error;
    } finally {
      this.statements += transaction.statements - before;
    }
  }

  /** Commits what was read, with its journal entry. Nothing may leave the server before this has succeeded. */
  async finish(): Promise<void> {
    if (this.opening) await this.opening.catch(() => {});
    if (this.current && !this.current.isConfirmed) await this.openConfirmed();
    this.beginCommit();
    const { commits } = this;
    this.commits = [];
    await Promise.all(commits);
  }

  private beginCommit(): void {
    const transaction = this.current;
    this.detach();
    if (!transaction) return;
    const commit = transaction.commit(this.operation);
    // Whoever awaits it hears of its failure; until then it is nobody's unhandled rejection.
    commit.catch(() => {});
    this.commits.push(commit);
  }

  /** Records that an act was refused to this actor, and closes the request's transaction. */
  async denied(operation: string): Promise<void> {
    this.calls(operation);
    (await this.openConfirmed()).journal('denied', []);
    await this.finish();
  }

  /** Gives the connection back without a trace of data having left. */
  async abandon(): Promise<void> {
    if (this.opening) await this.opening.catch(() => {});
    const transaction = this.current;
    this.detach();
    if (transaction) await transaction.rollback();
    await Promise.allSettled(this.commits);
  }

  private open(): Promise<Transaction> {
    this.opening ??= (async () => {
      const { dataSource, sessionHash, now, namedStatements } = this.options;
      const expected = this.allowed ? expectedActors.of(dataSource, sessionHash) : undefined;
      const transaction = await Transaction.open(dataSource, sessionHash, now(), { namedStatements, expected });
      if (!transaction) {
        this.opening = null;
        throw new NotSignedIn('Nobody is signed in.');
      }
      if (!expected) expectedActors.keep(dataSource, sessionHash, transaction.actor);
      this.current = transaction;
      return transaction;
    })();
    return this.opening;
  }

  private detach(): void {
    this.statements += this.current?.statements ?? 0;
    this.current = null;
    this.opening = null;
    this.hasRead = false;
  }
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && (value as { ok: unknown }).ok === false;
}
