import { Injectable } from '@nestjs/common';
import { readSearch, type SearchRefusal } from '@jalon/domain/patient';
import { ok, refuse, type Result } from '@jalon/domain/result';
import { todayOf, type Acting } from '@jalon/persistence';
import { officerFind, officerIdentities, raiseDuplicates, raiseKnownElsewhere } from '@jalon/persistence/identity';
import type { CorrectedTraits, OfficerFound } from './identity-issue.types';
import { writeCorrected } from './write-corrected';

@Injectable()
export class OfficerRecordsService {
  /** The officer's own organisation, by birth date and up to three letters: identities, nothing of the care. */
  find(acting: Acting, typed: string): Promise<Result<OfficerFound, SearchRefusal>> {
    return acting.read(async (tx) => {
      const search = readSearch(typed, todayOf(tx));
      if (!search.ok) return search;
      const identities = await officerIdentities(tx, await officerFind(tx, search.value));
      tx.journal('listed', new Set(identities.map(({ patientId }) => patientId)));
      return ok({ identities });
    });
  }

  /** Checks a record on a document or on what INSi answered; whoever it now resembles becomes a question. */
  correct(acting: Acting, patient: string, corrected: CorrectedTraits) {
    return acting.write(async (tx) => {
      const onFile = (await officerIdentities(tx, [patient])).find(({ id }) => id === corrected.identity);
      if (!onFile) return refuse({ code: 'not-found' as const });
      const result = await writeCorrected(tx, onFile, corrected);
      if (!result.ok) return result;
      const [unit] = tx.actor.units;
      if (unit !== undefined) {
        await raiseDuplicates(tx, patient, unit);
        await raiseKnownElsewhere(tx, patient, unit);
      }
      tx.journal('wrote', [patient], { identity: onFile.id, status: result.value.status });
      tx.tell(
        tx.actor.units.map((unit) => `unit:${unit}`),
        'identity',
        [patient],
      );
      return ok({ id: onFile.id, status: result.value.status });
    });
  }
}
