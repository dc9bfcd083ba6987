import { JOB_FUNCTIONS, holds, type JobFunction } from '@jalon/access';
import type { Standing } from './everyone';
import { LINES, type Matrix } from './matrix';

/**
 * A sample of the matrix that touches every operation: the right person's twin in another organisation, the same in a unit that left or
 * has not come, by turns, and one function that may not. The whole runs in `npm run prove`.
 */
export function sampleOf({ names, permissions }: Pick<Matrix, 'names' | 'permissions'>) {
  return (operation: string, job: JobFunction, standing: Standing): boolean => {
    const place = names.indexOf(operation);
    const refused = JOB_FUNCTIONS.filter((one) => !holds(one, permissions.get(operation)!));
    if (refused.length > 0 && job === refused[place % refused.length]) return standing === 'in';
    if (job !== LINES[operation]?.as) return false;
    return standing === 'outside' || standing === (['former', 'not-yet', 'private', 'barred', 'opposed'] as const)[place % 5];
  };
}
