import type { JobFunction } from '@jalon/access';
import type { Ready } from './ready';

/**
 * How one operation is asked: by the right person of the circle, on ready rows, so that she succeeds. Everybody else asks the same.
 * A new operation of the schema needs one line; the matrix fails until it has it.
 */
export interface Line {
  as: JobFunction;
  ask: (ready: Ready) => Record<string, unknown>;
  /** What she is answered where the territory has nothing better: an empty list, a refusal that only her reach of the row can explain. */
  answers?: string;
}

const nothing = () => ({});
export const by = (as: JobFunction, ask: Line['ask'] = nothing, answers?: string): Line => ({ as, ask, answers });
export const nurse = (ask?: Line['ask'], answers?: string): Line => by('pivot-nurse', ask, answers);
