import { Injectable } from '@nestjs/common';
import { addDays, isIsoDate, localDateOf } from '@jalon/domain/calendar';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting } from '@jalon/persistence';
import { settlePathways } from '@jalon/persistence/pathway';
import { namesOf, putOffWork, writePutOff } from '@jalon/persistence/worklist';
import { listedPatient } from './listed-patient';
import { workInHand, type SeenWork } from './work-in-hand';
import type { PutOffWork } from './work.types';

export interface PutOff {
  work: readonly SeenWork[];
  /** A day, or an instant for a call at another hour. */
  until: string;
  reason: string;
}

/** A delay longer than this is no delay: another decision is wanted. */
const LONGEST_DAYS = 92;

@Injectable()
export class PutOffService {
  /** « Reporter »: tasks and calls take another day; from when, to when, by whom and why stay on each. */
  putOff(acting: Acting, { work: seen, until, reason }: PutOff) {
    return acting.write(async (tx) => {
      const said = reason.trim();
      if (!said) return refuse({ code: 'reason-missing' as const });
      const today = todayOf(tx);
      const day = until.length === 10 ? until : localDateOf(until, tx.actor.timeZone);
      if (!isIsoDate(day) || day < today || (until.length > 10 && until <= tx.now))
        return refuse({ code: 'until-past' as const });
      if (day > addDays(today, LONGEST_DAYS)) return refuse({ code: 'until-too-far' as const, days: LONGEST_DAYS });
      const held = await workInHand(tx, seen);
      if (!held.ok) return held;
      const { work, pathways } = held.value;
      for (const one of work) {
        const trace = { at: tx.now, by: tx.actor.situation, from: one.standing, to: until, reason: said };
        await writePutOff(tx, one, until, trace);
        tx.tell([`unit:${one.unitId}`, `situation:${tx.actor.situation}`], one.kind, [one.id]);
      }
      await settlePathways(tx, pathways);
      tx.journal('wrote', [...new Set(work.flatMap(({ patientId }) => patientId ?? []))]);
      return ok({ until, count: work.length });
    });
  }

  /** What left today's list and is still counted: until when, and why. */
  waiting(acting: Acting): Promise<PutOffWork[]> {
    return acting.read(async (tx) => {
      const today = todayOf(tx);
      const work = await putOffWork(tx, today);
      const patients = [...new Set(work.flatMap(({ patientId }) => patientId ?? []))];
      if (patients.length > 0) tx.journal('listed', patients);
      const names = patients.length > 0 ? await namesOf(tx, patients) : [];
      const named = new Map(names.map((row) => [row.patientId, listedPatient(row.patientId, row, today)]));
      return work.map(({ patientId, ...one }) => ({ ...one, patient: patientId ? (named.get(patientId) ?? null) : null }));
    });
  }
}
