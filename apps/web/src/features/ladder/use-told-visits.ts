import { useQuery } from '@apollo/client/react';
import { LADDER_OF_PATIENT } from './operations';

/** What people said of an awaited visit: that it was made, or that the person is lost to follow-up since a day. */
export type ToldVisit = { is: 'seen'; visit: string } | { is: 'lost'; on: string };

/** By title, the awaited visits that ask for no date any more. */
export function useToldVisits(patient: string, skip: boolean): ReadonlyMap<string, ToldVisit> {
  const { data } = useQuery(LADDER_OF_PATIENT, { variables: { patient }, skip });
  const told = new Map<string, ToldVisit>();
  for (const { state, visit, visits, events } of data?.ladderOfPatient ?? []) {
    if (state === 'to-confirm') told.set(visit.title, { is: 'seen', visit: visit.id });
    const lost = events.filter(({ act }) => act === 'declare-lost').at(-1);
    if (state === 'lost' && lost)
      for (const { title, doneOn } of visits) if (doneOn === null) told.set(title, { is: 'lost', on: lost.on });
  }
  return told;
}
