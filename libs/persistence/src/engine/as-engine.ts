import type { NamedStatement, Tx } from '../transaction';

const TAKE = { name: 'engine-role-taken', text: 'set local role jalon_engine' };
const LEAVE = { name: 'engine-role-left', text: 'set local role none' };

const withRole = new WeakSet<Tx>();

/**
 * The continuity engine sees all the facts: whom a change concerns, whether a next step exists. Under the actor's own
 * policies a secretary's sending would invent breaks and tell nobody in town. This is the only file that takes the role.
 * What it reads decides; it never travels to the actor's screen.
 */
export async function asEngine<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  // Inside another one the role is there already, and is given back by the outer one alone.
  if (withRole.has(tx)) return work();
  tx.post(TAKE, []);
  withRole.add(tx);
  try {
    return await work();
  } finally {
    withRole.delete(tx);
    tx.post(LEAVE, []);
  }
}

/**
 * The same for statements that are all known beforehand: the role, they, and the end of the role travel together, and what the actor
 * asks next in the same breath is asked as the actor. `send` asks everything before it first waits; later it is refused.
 */
export function asEngineAtOnce<T>(tx: Tx, send: (sql: Tx['sql'], post: Tx['post']) => T): T {
  let isOver = false;
  const inTime = ({ name }: NamedStatement): void => {
    if (isOver) throw new Error(`"${name}" was asked after the engine's role had ended.`);
  };
  const isNested = withRole.has(tx);
  if (!isNested) tx.post(TAKE, []);
  const answered = send(
    (statement, values) => {
      inTime(statement);
      return tx.sql(statement, values);
    },
    (statement, values) => {
      inTime(statement);
      tx.post(statement, values);
    },
  );
  if (!isNested) tx.post(LEAVE, []);
  isOver = true;
  return answered;
}
