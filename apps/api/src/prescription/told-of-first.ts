import { addMinutes } from '@jalon/domain/calendar';
import { limitsOf } from '@jalon/domain/prescription';
import { todayOf, type Tx } from '@jalon/persistence';
import {
  giveCallBackTask,
  pivotsToTell,
  tellOf,
  type Held,
  type PrescriptionRow,
  type ToldOne,
} from '@jalon/persistence/prescription';
import { nextCareAt } from './request-sheet';

type FirstStep = 'prepared' | 'refused' | 'given' | 'acknowledged';

/** Tells whom a step of a first prescription concerns: who signs, who prepared, the practice, the pivot. */
export async function tellFirst(tx: Tx, held: Held, row: PrescriptionRow, step: FirstStep): Promise<void> {
  const { prescriberUnit, holderUnit, practiceUnit, draft } = row;
  const about = { kind: 'prescription' as const, what: `prescription-${step}`, aboutId: row.id };
  const pivots = step === 'given' || step === 'acknowledged' ? await pivotsToTell(tx, row.patient.id) : [];
  const whom: Record<FirstStep, ToldOne[]> = {
    prepared: [
      { unitId: prescriberUnit, function: 'physician' },
      { unitId: holderUnit, function: 'medical-secretary' },
    ],
    refused: draft ? [{ unitId: holderUnit, situationId: draft.situation }] : [],
    given: pivots,
    acknowledged: pivots,
  };
  await tellOf(tx, held, { ...about, to: whom[step] });
  if (step !== 'given') return;
  if (practiceUnit !== null && row.practiceReads) {
    const byHours = addMinutes(tx.now, limitsOf(row.stepHours).sent.hours * 60);
    const care = nextCareAt(row, tx.now, tx.actor.timeZone);
    const ackBy = care && care < byHours ? care : byHours;
    await tellOf(tx, held, { ...about, to: [{ unitId: practiceUnit, function: 'town-nurse', ackBy }] });
    return;
  }
  const [pivot] = pivots;
  await giveCallBackTask(tx, held, {
    requestId: row.id,
    title: `Remettre l’ordonnance au cabinet ${row.practiceName ?? ''}`.trim(),
    detail: row.practicePhone,
    toUnit: pivot?.unitId ?? held.unitId,
    toSituation: pivot?.situationId ?? tx.actor.situation,
    dueOn: todayOf(tx),
  });
}
