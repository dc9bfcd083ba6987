import { Injectable } from '@nestjs/common';
import { may } from '@jalon/access';
import { decideSending, writesNothing, type SendingRefusal } from '@jalon/domain/schedule';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { closeReading, lockRecords, openReading } from '@jalon/persistence/schedule';
import { applySending } from './apply-sending';
import { absentVisitsOf, sendingChoicesOf, type ScheduleChoicesInput } from './choices.input';
import { previewOf } from './preview-sending';
import { sendingFacts } from './sending-facts';
import type { ScheduleSent } from './schedule-sent.types';
import { toldLine } from './told-line';
import { absenceMarks } from './visits-to-write';
import { whatStands } from './what-stands';

export type SendRefusal = SendingRefusal | { code: 'reading-closed' } | { code: 'not-your-unit' };

/** One sending, in one transaction: all of it or nothing. */
@Injectable()
export class ScheduleSendingService {
  async send(
    acting: Acting,
    readingId: string,
    choices: ScheduleChoicesInput,
    seen: string,
  ): Promise<Result<ScheduleSent, SendRefusal>> {
    try {
      return await acting.write(async (tx) => {
        const stored = await openReading(tx, readingId);
        if (!stored) return refuse({ code: 'reading-closed' as const });
        if (!may(tx.actor, 'schedule.send', { unit: stored.unitId }).may) return refuse({ code: 'not-your-unit' as const });
        lockRecords(tx);
        const facts = await sendingFacts(tx, stored, {
          locked: true,
          days: choices.days,
          onlyMeantAnd: absentVisitsOf(choices),
        });
        if (!facts) return refuse({ code: 'not-your-unit' as const });
        const previewed = Number(seen.split('.')[0]);
        const changed = { code: 'changed-meanwhile' as const, previewed, current: facts.unit.version };
        if (facts.seen !== seen) return refuse(changed);
        const preview = previewOf(tx, facts, choices);
        const decided = decideSending(preview, sendingChoicesOf(choices), facts.unit.version);
        if (!decided.ok) return decided;
        const plan = decided.value;
        const counts = {
          ...preview.counts,
          cancelled: plan.cancel.length,
          standing: plan.standing,
          waiting: plan.lines.add.length + plan.lines.still.length,
        };
        const marks = absenceMarks(facts, preview, plan, whatStands(facts, plan, [], []));
        if (writesNothing(plan) && marks.length === 0) {
          await closeReading(tx, readingId);
          return ok({ push: null, counts, told: [] });
        }
        const applied = await applySending(tx, facts, preview, plan, { readingId, marksAbsences: true });
        return applied
          ? ok({
              push: applied.pushId,
              counts,
              told: applied.told.map((one) => toldLine(one, { identities: facts.identities, rows: facts.stored.reading.rows })),
            })
          : refuse(changed);
      });
    } catch (error) {
      // Somebody wrote the same IPP in the same instant: the database keeps one record, and the second sending looks again.
      if (isUniqueViolation(error))
        return refuse({ code: 'changed-meanwhile', previewed: Number(seen.split('.')[0]), current: -1 });
      throw error;
    }
  }
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505';
}
