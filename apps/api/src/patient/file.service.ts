import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { Acting } from '@jalon/persistence';
import { fileHead, historyOf, mergedInto, whoOpened } from '@jalon/persistence/patient';
import { fileOf } from './file-of-rows';
import { justAfter, readRows } from './file-rows';
import type { HistoryEntry, PatientFile } from './file.types';

const PAGE = 60;

@Injectable()
export class FileService {
  /** The file, section by section; null for a patient that does not exist and for one that is not the actor's, alike. */
  async patientFile(acting: Acting, id: string): Promise<PatientFile | null> {
    const rows = await acting.read(async (tx) => {
      if (!validate(id)) return null;
      const found = await readRows(tx, id);
      if (found) return found;
      // An old address, of a record that was merged since, leads to the one that is kept.
      const kept = await mergedInto(tx, id);
      return kept ? readRows(tx, kept) : null;
    });
    // Outside the reading: its journal entry is committed meanwhile.
    return rows && fileOf(rows);
  }

  /** What happened before an instant, the latest first. */
  patientHistory(acting: Acting, id: string, before: string | null): Promise<HistoryEntry[]> {
    return acting.read(async (tx) => {
      if (!(await fileHead(tx, id))) return [];
      const entries = await historyOf(tx, id, { before: before ?? justAfter(tx.now), limit: PAGE });
      if (entries.length > 0) tx.journal('opened', [id]);
      return entries;
    });
  }

  /** Who opened the file, for those who take part in the care: the patient may ask any of them. */
  whoOpened(acting: Acting, id: string, before: string | null) {
    return acting.read(async (tx) => {
      if (!(await fileHead(tx, id))) return [];
      const entries = await whoOpened(tx, id, before ?? justAfter(tx.now), PAGE);
      if (entries.length > 0) tx.journal('opened', [id]);
      return entries;
    });
  }
}
