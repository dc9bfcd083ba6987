import { keyOfBreak, type ContinuityBreak, type VisitBreak } from '../continuity';
import type { Reason } from './types';

/** A continuity break as a row's reason. `pathwayId`: what a break about the whole way opens. */
export function reasonOfBreak(found: ContinuityBreak, pathwayId: string): Reason {
  const { severity, since } = found;
  switch (found.code) {
    case 'no-pivot': {
      const about = { kind: 'pathway', id: pathwayId } as const;
      return { code: 'no-pivot', severity, since, before: null, about, data: {}, action: 'name-pivot' };
    }
    case 'no-next-step': {
      const about = { kind: 'pathway', id: pathwayId } as const;
      const data = { lastStepOn: found.data.lastStepOn };
      return { code: 'no-next-step', severity, since, before: null, about, data, action: 'date-next-step' };
    }
    case 'milestone-past-window': {
      const { key, title, due, to } = found.data;
      const data = { title, due, to, owner: found.owner };
      const about = aboutMilestone(pathwayId, key);
      return { code: 'milestone-past-window', severity, since, before: null, about, data, action: 'propose-date' };
    }
    case 'visit-without-blood-test':
    case 'visit-without-decision':
      return reasonOfVisitBreak(found);
    default: {
      const about = { kind: 'pathway', id: `${pathwayId}/${keyOfBreak(found)}` } as const;
      const action = found.code === 'pivot-absent' ? ('name-pivot' as const) : ('open-file' as const);
      return { code: found.code, severity, since, before: found.due, about, data: { ...found.data }, action };
    }
  }
}

/** What a visit lacks loses its use when the visit begins. */
export function reasonOfVisitBreak(found: VisitBreak): Reason {
  const { severity, since } = found;
  const { visitId, visitStart } = found.data;
  const common = { severity, since, before: visitStart, about: { kind: 'visit', id: visitId } as const };
  if (found.code === 'visit-without-blood-test') {
    const { asked } = found.data;
    const action = asked ? 'chase-blood-test' : 'ask-blood-test-prescription';
    return { ...common, code: 'visit-without-blood-test', data: { visitStart, asked }, action };
  }
  const { state } = found.data;
  const action = state === 'void' ? 'ask-decision-again' : 'ask-decision';
  return { ...common, code: 'visit-without-decision', data: { visitStart, state }, action };
}

/** One patient may follow two pathways with milestones of one name. */
export function aboutMilestone(pathwayId: string, key: string): { kind: 'milestone'; id: string } {
  return { kind: 'milestone', id: `${pathwayId}/${key}` };
}
