import { Injectable } from '@nestjs/common';
import { addDays, localDateOf } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { completeReview, decideInReview, latestReviews, openReview, reviewLines } from '@jalon/persistence/identity';
import { v7 as uuidv7 } from 'uuid';
import type { AccessReview } from './access-review.types';
import { writeEnd } from './situation.service';

const YEAR_DAYS = 365;

/** CNIL: authorisations are reviewed every year. Each situation is kept or ended by somebody, at a date, and the record stays. */
@Injectable()
export class AccessReviewService {
  read(acting: Acting): Promise<AccessReview> {
    return acting.read(async (tx) => {
      const { open, last } = await stateOf(tx);
      const situations = open ? await reviewLines(tx, open.id, todayOf(tx)) : [];
      return {
        ...{ openedAt: open?.openedAt ?? null, openedBy: open?.openedBy ?? null, lastCompletedAt: last },
        dueOn: last ? addDays(localDateOf(new Date(last).toISOString(), tx.actor.timeZone), YEAR_DAYS) : null,
        remaining: situations.filter(({ decision }) => decision === null).length,
        situations,
      };
    });
  }

  open(acting: Acting) {
    return acting.write(async (tx) => {
      if ((await stateOf(tx)).open) return refuse({ code: 'review-open' as const });
      const id = uuidv7();
      openReview(tx, id);
      tx.journal('wrote', [], { what: 'access-review-opened', review: id });
      return ok({ id });
    });
  }

  decide(acting: Acting, situation: string, isKept: boolean) {
    return acting.write(async (tx) => {
      const { open } = await stateOf(tx);
      if (!open) return refuse({ code: 'review-not-open' as const });
      const lines = await reviewLines(tx, open.id, todayOf(tx));
      const line = lines.find((one) => one.situation === situation);
      if (!line || line.decision === 'ended') return refuse({ code: 'not-found' as const });
      if (!isKept) {
        const ended = await writeEnd(tx, situation, null);
        if (!ended.ok) return ended;
      }
      decideInReview(tx, open.id, situation, isKept ? 'kept' : 'ended');
      tx.journal('wrote', [], { what: 'access-reviewed', situation, decision: isKept ? 'kept' : 'ended' });
      return ok({ id: situation });
    });
  }

  /** Only when nobody remains: a review that left somebody out is not one. */
  complete(acting: Acting) {
    return acting.write(async (tx) => {
      const { open } = await stateOf(tx);
      if (!open) return refuse({ code: 'review-not-open' as const });
      const left = (await reviewLines(tx, open.id, todayOf(tx))).filter(({ decision }) => decision === null).length;
      if (left > 0) return refuse({ code: 'review-unfinished' as const, left });
      completeReview(tx, open.id);
      tx.journal('wrote', [], { what: 'access-review-completed', review: open.id });
      return ok({ id: open.id });
    });
  }
}

async function stateOf(tx: Tx) {
  const reviews = await latestReviews(tx);
  return {
    open: reviews.find(({ completedAt }) => completedAt === null),
    last: reviews.find(({ completedAt }) => completedAt !== null)?.completedAt ?? null,
  };
}
