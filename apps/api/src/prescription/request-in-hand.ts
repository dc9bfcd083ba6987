import { moveRequest, type Brought, type RequestAct, type RequestState } from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import {
  insertStep,
  lockPrescriptionOfRequest,
  markNoticesSeen,
  prescriptionsByIds,
  requestById,
  updateRequest,
  writingUnit,
  type Held,
  type PrescriptionRow,
  type RequestChange,
  type RequestRow,
} from '@jalon/persistence/prescription';
import { actsOf, requestActor } from './who-acts-on';

/** A request taken by one person for one act: nobody else moves it until the transaction ends. */
export interface InHand {
  request: RequestRow;
  prescription: PrescriptionRow;
  held: Held;
}

/** What happened meanwhile: who decided what, when, and why. */
export function changedMeanwhile(request: RequestRow) {
  const last = request.steps?.at(-1);
  return refuse({
    code: 'changed-meanwhile' as const,
    state: request.state,
    by: last?.by ?? null,
    title: last?.title ?? null,
    at: last?.at ?? request.stateAt,
    reason: last?.reason ?? null,
  });
}

/** Takes the request, or says why not: unknown to this person, or moved since the page was shown. */
export async function takeRequest(tx: Tx, id: string, version: number) {
  if (!(await lockPrescriptionOfRequest(tx, id))) return refuse({ code: 'not-found' as const });
  const request = await requestById(tx, id);
  const [prescription] = request ? await prescriptionsByIds(tx, [request.prescriptionId]) : [];
  if (!request || !prescription) return refuse({ code: 'not-found' as const });
  if (request.version !== version) return changedMeanwhile(request);
  const { holderUnit, prescriberUnit, practiceUnit, circleId } = prescription;
  const wanted = [holderUnit, prescriberUnit, practiceUnit].filter((unit) => unit !== null);
  const unitId = await writingUnit(tx, circleId, wanted);
  if (unitId === null) return refuse({ code: 'not-in-the-circle' as const });
  return ok<InHand>({ request, prescription, held: { patientId: prescription.patient.id, circleId, unitId } });
}

/** Moves the request one step, with its trace; a refusal says whose step it is or what is missing. */
export async function move(
  tx: Tx,
  { request, prescription, held }: InHand,
  act: RequestAct,
  brought: Brought,
  change: Omit<RequestChange, 'to'> = {},
) {
  const automatic = act === 'send';
  const actor = { ...requestActor(tx.actor, prescription, request), automatic };
  const moved = moveRequest(request.state, act, actor, brought);
  if (!moved.ok) return moved;
  if (!automatic && !actsOf(tx.actor, prescription, request).includes(act)) return refuse({ code: 'not-your-step' as const });
  if (!(await updateRequest(tx, request.id, request.version, { ...change, to: moved.value }))) return changedMeanwhile(request);
  await insertStep(tx, {
    ...held,
    requestId: request.id,
    from: request.state,
    to: moved.value,
    reason: brought.reason?.trim() || null,
  });
  await markNoticesSeen(tx, request.id);
  tx.journal('wrote', [held.patientId]);
  return ok<RequestState>(moved.value);
}
