import type { PoolClient, QueryResultRow } from 'pg';
import { MessageAnswer } from './message-answer';
import type { NamedStatement } from './transaction';

export interface Asked {
  statement: NamedStatement;
  values: readonly unknown[];
  /** Absent when nobody waits for the answer. */
  resolve?: (rows: QueryResultRow[]) => void;
  reject?: (error: unknown) => void;
  /** What this answer says against all that was asked with it: nothing of the message is answered then. */
  refuses?: (rows: QueryResultRow[]) => Error | null;
}

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

  /** Travels with whatever is asked next, and before it: `refuses` may let none of it be answered. */
  hold(statement: NamedStatement, values: readonly unknown[], refuses: Asked['refuses']): Promise<QueryResultRow[]> {
    return new Promise((resolve, reject) => this.asked.push({ statement, values, resolve, reject, refuses }));
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
    this.client.query(new MessageAnswer(asked, this.areNamed));
  }

  /** What was posted and not sent never happens. */
  forget(): void {
    this.asked = [];
    this.isDue = false;
  }
}
