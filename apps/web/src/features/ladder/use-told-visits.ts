import { useQuery } from '@apollo/client/react';
import { saidSeenOn, type LadderAct } from '@jalon/domain/continuity';
import { LADDER_OF_PATIENT } from './operations';

/** What people said of an awaited visit: that it was made, or that the person is lost to follow-up since a day. */
export type ToldVisit = { is: 'seen'; visit: string; on: string } | { is: 'lost'; on: string };

/** By title, the awaited visits that ask for no date any more. */
export function useToldVisits(patient: string, skip: boolean): ReadonlyMap<string, ToldVisit> {
  const { data } = useQuery(LADDER_OF_PATIENT, { variables: { patient }, skip });
  const told = new Map<string, ToldVisit>();
  for (const { state, visits, events } of data?.ladderOfPatient ?? []) {
    for (const { id, title, doneOn } of visits) {
      const about = events.filter(({ visit }) => visit === id) as readonly { act: LadderAct; on: string }[];
      const on = doneOn === null ? saidSeenOn(about) : null;
      if (on !== null) told.set(title, { is: 'seen', visit: id, on });
    }
    const lost = events.filter(({ act }) => act === 'declare-lost').at(-1);
    if (state === 'lost' && lost)
      for (const { title, doneOn } of visits) if (doneOn === null) told.set(title, { is: 'lost', on: lost.on });
  }
  return told;
}
