import { Injectable } from '@nestjs/common';
import { daysTold } from '@jalon/domain/continuity';
import { confusableOf, readSearch, type SearchRefusal } from '@jalon/domain/patient';
import { ok, type Result } from '@jalon/domain/result';
import { todayOf, type Acting } from '@jalon/persistence';
import { findPatients, patientsList, type PatientsQuestion } from '@jalon/persistence/patient';
import { asDayPatient } from './file-administrative';
import type { FoundPatients, PatientsPage } from './find.types';

/** A page of the list: what a screen shows without becoming a wall. */
const PAGE = 50;

@Injectable()
export class FindService {
  /** Found by a full birth date and up to three letters of a name, among the patients of one's units. */
  find(acting: Acting, typed: string): Promise<Result<FoundPatients, SearchRefusal>> {
    return acting.read(async (tx) => {
      const search = readSearch(typed, todayOf(tx));
      if (!search.ok) return search;
      const hits = await findPatients(tx, search.value);
      tx.journal(
        'listed',
        hits.map((hit) => hit.id),
      );
      const confused = confusableOf(hits.map(asDayPatient));
      return ok({ patients: hits.map((hit) => ({ ...hit, confusable: confused.has(hit.id) })) });
    });
  }

  /** One's patients, a page at a time. */
  patients(acting: Acting, question: Omit<PatientsQuestion, 'limit'>): Promise<PatientsPage> {
    return acting.read(async (tx) => {
      const today = todayOf(tx);
      const rows = await patientsList(tx, { ...question, limit: PAGE + 1 }, today);
      const page = rows.slice(0, PAGE);
      tx.journal(
        'listed',
        page.map((row) => row.id),
      );
      const confused = confusableOf(page.map(asDayPatient));
      return {
        patients: page.map((row) => ({ ...row, ...daysTold(row), confusable: confused.has(row.id) })),
        next: rows.length > PAGE ? (page.at(-1)?.cursor ?? null) : null,
      };
    });
  }
}
