import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@jalon/domain/result';
import { whatBecame } from '@jalon/domain/task';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { holderOf } from '@jalon/persistence/circle';
import { settlePathways } from '@jalon/persistence/pathway';
import { writeMessage } from '@jalon/persistence/transmission';
import {
  colleagues,
  handedOver,
  namesOf,
  unitsFollowing,
  writeHandedOver,
  type ColleagueRow,
  type StandingWork,
} from '@jalon/persistence/worklist';
import { listedPatient } from './listed-patient';
import { workInHand, type SeenWork } from './work-in-hand';
import type { HandedOverWork } from './work.types';

export interface HandOver {
  work: readonly SeenWork[];
  to: string;
  note: string | null;
}

/** « Passer le relais »: calls and tasks go to a colleague, who is told whose and why; nothing waits for her to accept. */
@Injectable()
export class HandOverService {
  colleagues(acting: Acting): Promise<ColleagueRow[]> {
    return acting.read((tx) => colleagues(tx, todayOf(tx)));
  }

  /** « Remis par moi »: with whom each is, whether she read the word that came with it, and how it ended. */
  handedOver(acting: Acting): Promise<HandedOverWork[]> {
    return acting.read(async (tx) => {
      const today = todayOf(tx);
      const work = await handedOver(tx);
      const patients = [...new Set(work.flatMap(({ patientId }) => patientId ?? []))];
      if (patients.length > 0) tx.journal('listed', patients);
      const names = patients.length > 0 ? await namesOf(tx, patients) : [];
      const named = new Map(names.map((row) => [row.patientId, listedPatient(row.patientId, row, today)]));
      return work.map(({ patientId, lastBy, lastTo, end, readAt, ...one }) => ({
        ...one,
        became: whatBecame({ by: tx.actor.situation, lastBy, lastTo, end, readAt }),
        patient: patientId ? (named.get(patientId) ?? null) : null,
      }));
    });
  }

  handOver(acting: Acting, { work: seen, to, note }: HandOver) {
    return acting.write(async (tx) => {
      const known = await colleagues(tx, todayOf(tx));
      const colleague = known.find(({ situation }) => situation === to);
      if (!colleague) return refuse({ code: 'not-a-colleague' as const });
      if (colleague.away) return refuse({ code: 'colleague-away' as const });
      const held = await workInHand(tx, seen);
      if (!held.ok) return held;
      const { work, pathways } = held.value;
      const patients = [...new Set(work.flatMap(({ patientId }) => patientId ?? []))];
      const following = await unitsFollowing(tx, patients, colleague.units);
      if (patients.some((patient) => !following.has(patient))) return refuse({ code: 'not-in-circle' as const });
      const said = note?.trim() || null;
      const byName = `${tx.actor.givenName} ${tx.actor.familyName}`;
      const trace = { at: tx.now, by: tx.actor.situation, byName, to: colleague.situation, note: said };
      for (const one of work) {
        const kept = colleague.units.includes(one.unitId) ? one.unitId : undefined;
        const unitId = kept ?? (one.patientId ? following.get(one.patientId) : undefined) ?? colleague.units[0] ?? one.unitId;
        await writeHandedOver(tx, one, { situation: colleague.situation, unitId }, trace);
        tx.tell([`unit:${one.unitId}`, `unit:${unitId}`, `situation:${colleague.situation}`], one.kind, [one.id]);
      }
      for (const patient of patients) {
        const unitId = following.get(patient);
        if (unitId !== undefined)
          await tell(tx, { patient, unitId, colleague, said, work: work.filter(({ patientId }) => patientId === patient) });
      }
      await settlePathways(tx, pathways);
      tx.journal('wrote', patients);
      return ok({ to: colleague.name, count: work.length });
    });
  }
}

interface ToTell {
  patient: string;
  unitId: number;
  colleague: ColleagueRow;
  said: string | null;
  work: readonly StandingWork[];
}

/** What the colleague reads is data, in the language of the hospital. */
async function tell(tx: Tx, { patient, unitId, colleague, said, work }: ToTell): Promise<void> {
  const holder = await holderOf(tx, patient);
  if (!holder) return;
  const what = work.map(({ title }) => title).join('\u00a0; ');
  const body = [`Je vous passe le relais\u00a0: ${what}.`, said].filter(Boolean).join(' ');
  const to = [{ unitId, situationId: colleague.situation }];
  await writeMessage(tx, { holder, body, answers: null, to, ackWanted: false });
  const [first] = work;
  await recordAct(tx, {
    event: 'task-handed-over',
    patient: holder,
    unitId: holder.unitId,
    matter: `${first?.kind}:${first?.id}`,
  });
}
