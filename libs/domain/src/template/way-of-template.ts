import type { PathwayTemplate } from '../pathway';

/** The stages in which a patient may enter this way: the first, and those that say so. */
export function entriesOf({ stages }: Pick<PathwayTemplate, 'stages'>): string[] {
  const way = stages.filter(({ beside }) => !beside);
  return way.filter(({ entry }, index) => index === 0 || entry).map(({ key }) => key);
}
