import type { DataSource } from 'typeorm';
import type { Actor } from '@jalon/access';

const MOST = 2000;
const ALL = new WeakMap<DataSource, Map<string, Actor>>();

/**
 * Who each session was last found to be. Never an authority: what is asked for somebody expected travels with the question who it really
 * is, under that answer's own rights, and is thrown away when the two differ. It saves the wait for that answer.
 */
export const expectedActors = {
  of: (dataSource: DataSource, sessionHash: string): Actor | undefined => ALL.get(dataSource)?.get(sessionHash),

  keep(dataSource: DataSource, sessionHash: string, actor: Actor): void {
    let here = ALL.get(dataSource);
    if (!here) ALL.set(dataSource, (here = new Map()));
    if (here.size >= MOST) here.clear();
    here.set(sessionHash, actor);
  },

  forget: (dataSource: DataSource, sessionHash: string): void => void ALL.get(dataSource)?.delete(sessionHash),
};
