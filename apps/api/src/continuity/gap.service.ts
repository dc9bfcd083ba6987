import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { holderOf, tellCircle } from '@jalon/persistence/circle';
import { accountForGap, addCause, continuityCauses, gapSeen, retireCause } from '@jalon/persistence/continuity';
import { lockPathwaysOf } from '@jalon/persistence/pathway';
import { validate, v7 as uuidv7 } from 'uuid';
import type { CauseKept, ContinuityCause, GapAccountInput, GapKept } from './gap.types';

@Injectable()
export class GapService {
  causes(acting: Acting): Promise<ContinuityCause[]> {
    return acting.read((tx) => continuityCauses(tx));
  }

  /** The factual cause, what is done about it and what came of it. Closing is left to the facts: nobody ticks a gap away. */
  account(acting: Acting, { id, version, ...said }: GapAccountInput) {
    return acting.write(async (tx) => {
      const seen = validate(id) ? await gapSeen(tx, id) : null;
      const holder = seen && (await holderOf(tx, seen.patientId));
      if (!holder) return refuse({ code: 'not-found' as const });
      await lockPathwaysOf(tx, [seen.patientId]);
      const cause = said.cause || null;
      if (cause !== null && !(await continuityCauses(tx)).some(({ key }) => key === cause))
        return refuse({ code: 'cause-unknown' as const });
      const words = { cause, action: said.action?.trim() || null, outcome: said.outcome?.trim() || null };
      if (!(await accountForGap(tx, id, version, words))) return refuse({ code: 'changed-meanwhile' as const });
      tx.journal('wrote', [seen.patientId], { gap: id });
      await tellCircle(tx, seen.circleId, 'pathway', [seen.pathwayId]);
      return ok<GapKept>({ id, version: version + 1 });
    });
  }

  /** The cell's own list: facts in its words, beside those that come with Jalon. */
  addCause(acting: Acting, title: string) {
    return acting.write(async (tx) => {
      const words = title.trim();
      if (words === '') return refuse({ code: 'cause-missing' as const });
      const same = (await continuityCauses(tx)).find((one) => one.title.toLowerCase() === words.toLowerCase());
      if (same) return ok<CauseKept>({ key: same.key });
      const key = uuidv7();
      await addCause(tx, key, words);
      return ok<CauseKept>({ key });
    });
  }

  retireCause(acting: Acting, key: string) {
    return acting.write(async (tx) =>
      (await retireCause(tx, key)) ? ok<CauseKept>({ key }) : refuse({ code: 'not-found' as const }),
    );
  }
}
