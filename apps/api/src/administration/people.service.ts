import { Injectable } from '@nestjs/common';
import { todayOf, type Acting } from '@jalon/persistence';
import { administeredPeople, type AdministeredPersonRow } from '@jalon/persistence/identity';
import type { AdministeredPeople, AdministeredPerson } from './administration.types';

/** More is a list that nobody reads: another letter finds whom one means. */
const MOST_SHOWN = 60;

@Injectable()
export class PeopleService {
  list(acting: Acting, text: string, left: boolean): Promise<AdministeredPeople> {
    return acting.read(async (tx) => {
      const today = todayOf(tx);
      const rows = await administeredPeople(tx, { text: text.trim(), left, today, limit: MOST_SHOWN });
      return { total: rows[0]?.total ?? 0, people: rows.map((row) => personOf(row, tx.actor.person, today)) };
    });
  }
}

function personOf(row: AdministeredPersonRow, self: string, today: string): AdministeredPerson {
  const { login, temporary, closed, situations, ...person } = row;
  const account = login === null ? 'none' : closed ? 'closed' : temporary ? 'temporary' : 'open';
  return {
    ...person,
    self: row.id === self,
    login,
    account,
    situations: situations.map((situation) => ({ ...situation, state: stateOf(situation, today) })),
  };
}

function stateOf({ endedAt, fromOn, untilOn }: AdministeredPersonRow['situations'][number], today: string): string {
  if (endedAt !== null || (untilOn !== null && untilOn < today)) return 'ended';
  return fromOn > today ? 'coming' : 'open';
}
