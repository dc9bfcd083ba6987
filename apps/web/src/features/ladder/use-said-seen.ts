import { useQuery } from '@apollo/client/react';
import { LADDER_OF_PATIENT } from './operations';

/** The awaited visits that somebody said were made: by title, the one to confirm. They ask for no date any more. */
export function useSaidSeen(patient: string, skip: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery(LADDER_OF_PATIENT, { variables: { patient }, skip });
  const said = (data?.ladderOfPatient ?? []).filter(({ state }) => state === 'to-confirm');
  return new Map(said.map(({ visit }) => [visit.title, visit.id]));
}
