import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, startOfDay } from '@jalon/domain/calendar';
import { readSearch } from '@jalon/domain/patient';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { nameForJournal, searchJournal, type JournalRow } from '@jalon/persistence/journal';
import { Clock } from '../platform/clock';
import type { JournalPage, JournalSearch } from './journal.types';
import { journalCsv } from './journal-csv';

const PAGE = 100;
const MOST_EXPORTED = 20_000;
/** A search over more than a year is an extraction: it is made year by year, each traced. */
const LONGEST_DAYS = 366;

/** What people of the organisation did and read. Searching it is itself in it. */
@Injectable()
export class JournalService {
  constructor(private readonly clock: Clock) {}

  search(acting: Acting, wanted: JournalSearch): Promise<JournalPage> {
    return acting.read(async (tx) => {
      const rows = await found(tx, wanted, PAGE + 1);
      tx.journal('listed', wanted.patient ? [wanted.patient] : [], { journal: { ...wanted } });
      const lines = rows.slice(0, PAGE).map(({ patients, ...row }) => ({ ...row, patients: patients.length }));
      return { lines, more: rows.length > PAGE };
    });
  }

  /** A patient of the organisation, by birth date and first letters. */
  findPatients(acting: Acting, typed: string) {
    return acting.read(async (tx) => {
      const search = readSearch(typed, this.clock.today(tx.actor.timeZone));
      if (!search.ok) return search;
      const { birthDate, letters } = search.value;
      if (letters === '') return refuse({ code: 'letters-missing' as const });
      return ok({ patients: await nameForJournal(tx, 'findForJournal', { birth: birthDate, letters: letters.toLowerCase() }) });
    });
  }

  /** The patients of one line, named. */
  name(acting: Acting, line: string, at: string) {
    return acting.read(async (tx) => {
      const [row] = await searchJournal(tx, {
        ...around(at),
        person: null,
        patient: null,
        kinds: null,
        before: null,
        limit: 50,
      }).then((rows) => rows.filter(({ id }) => id === line));
      if (!row) return refuse({ code: 'not-found' as const });
      return ok({ patients: await nameForJournal(tx, 'nameJournalLine', { patients: row.patients }) });
    });
  }

  exported(acting: Acting, wanted: JournalSearch): Promise<string> {
    return acting.read(async (tx) => {
      const all = await found(tx, wanted, MOST_EXPORTED + 1);
      const rows = all.slice(0, MOST_EXPORTED);
      const lacks = !isPeriod(wanted) ? 'period' : all.length > rows.length ? 'more' : null;
      tx.journal('exported', wanted.patient ? [wanted.patient] : [], { journal: { ...wanted }, lines: rows.length });
      return journalCsv(rows, tx.actor.timeZone, lacks);
    });
  }
}

const isPeriod = ({ from, to }: JournalSearch): boolean => to >= from && daysBetween(from, to) <= LONGEST_DAYS;

function found(tx: Tx, wanted: JournalSearch, limit: number): Promise<JournalRow[]> {
  if (!isPeriod(wanted)) return Promise.resolve([]);
  const { from, to, person, patient, kinds, before } = wanted;
  const { timeZone } = tx.actor;
  return searchJournal(tx, {
    from: startOfDay(from, timeZone),
    to: startOfDay(addDays(to, 1), timeZone),
    person: person ?? null,
    patient: patient ?? null,
    kinds: kinds?.length ? kinds : null,
    before: before ?? null,
    limit,
  });
}

/** The line is found again by its instant, which the index orders. */
function around(at: string): { from: string; to: string } {
  return { from: at, to: new Date(Date.parse(at) + 1).toISOString() };
}
