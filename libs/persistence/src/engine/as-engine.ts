import type { Tx } from '../transaction';

/**
 * The continuity engine sees all the facts: whom a change concerns, whether a next step exists. Under the actor's own
 * policies a secretary's sending would invent breaks and tell nobody in town. This is the only file that takes the role.
 * What it reads decides; it never travels to the actor's screen.
 */
export async function asEngine<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.em.query('set local role jalon_engine');
  try {
    return await work();
  } finally {
    // In a failed transaction the role ends with the rollback.
    await tx.em.query('set local role none').catch(() => {});
  }
}
