import { useQuery } from '@apollo/client/react';
import { toldOfVisit, type LadderEvent, type ToldOfVisit } from '@jalon/domain/continuity';
import { LADDER_OF_PATIENT } from './operations';

/** By title, the awaited visits that ask for no date any more. */
export function useToldVisits(patient: string, skip: boolean): ReadonlyMap<string, ToldOfVisit> {
  const { data } = useQuery(LADDER_OF_PATIENT, { variables: { patient }, skip });
  const told = new Map<string, ToldOfVisit>();
  for (const { visits, events } of data?.ladderOfPatient ?? []) {
    for (const { id, title, doneOn } of visits) {
      const said = doneOn === null && toldOfVisit(id, { visits, events: events as readonly LadderEvent[] });
      if (said) told.set(title, said);
    }
  }
  return told;
}
