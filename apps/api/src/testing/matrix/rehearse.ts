import { Transaction } from '@jalon/persistence';

interface Open {
  em: { query(sql: string): Promise<unknown> };
  rollback(): Promise<void>;
}

/**
 * Until the answered function is called, every transaction does all of its work, is checked as a commit would check it, and is taken
 * back: a thousand people can ask for the same act on the same row, one after the other.
 */
export function rehearse(): () => void {
  const kept = Object.getOwnPropertyDescriptor(Transaction.prototype, 'commit')!;
  Object.defineProperty(Transaction.prototype, 'commit', {
    ...kept,
    async value(this: Open) {
      try {
        await this.em.query('set constraints all immediate');
      } finally {
        await this.rollback();
      }
    },
  });
  return () => Object.defineProperty(Transaction.prototype, 'commit', kept);
}
