import type { RequestState } from '@jalon/domain/prescription';
import { todayOf, type Tx } from '@jalon/persistence';
import { giveCallBackTask, pivotsToTell, tellOf, type ToldOne } from '@jalon/persistence/prescription';
import type { InHand } from './request-in-hand';
import { turnOf } from './request-sheet';

/** Tells whom a step concerns: the next person, and the practice of every answer. A practice without account is called back. */
export async function tellStep(tx: Tx, { request, prescription, held }: InHand, to: RequestState): Promise<void> {
  const { patient, holderUnit, prescriberUnit, prescriber } = prescription;
  const { practiceUnit } = request;
  const pivots = await pivotsToTell(tx, patient.id);
  const practice: ToldOne[] = practiceUnit === null ? [] : [{ unitId: practiceUnit, function: 'town-nurse' }];
  const about = { kind: 'request' as const, what: `request-${to}`, aboutId: request.id, data: { line: request.lineId } };
  const whom: Partial<Record<RequestState, ToldOne[]>> = {
    requested: pivots.length > 0 ? pivots : [{ unitId: prescriberUnit, function: 'pivot-nurse' }],
    verified: [{ unitId: holderUnit, function: 'medical-secretary' }, ...practice],
    prepared: [{ unitId: prescriberUnit, function: 'physician' }, ...practice],
    returned: practice,
    refused: [...practice, ...pivots],
    withdrawn: pivots,
    acknowledged: pivots,
  };
  if (to === 'sent') {
    const limit =
      turnOf(prescription, { ...request, state: 'sent', stateAt: tx.now }, tx.now, tx.actor.timeZone)?.limitAt ?? null;
    await tellOf(tx, held, {
      ...about,
      kind: 'prescription',
      what: 'prescription-changed',
      to: practice.map((one) => ({ ...one, ackBy: limit })),
    });
    await tellOf(tx, held, { ...about, to: pivots });
  } else {
    await tellOf(tx, held, { ...about, to: whom[to] ?? [] });
  }
  if (to === 'requested' && request.clinicalSign)
    await tellOf(tx, held, {
      ...about,
      kind: 'medical-opinion',
      what: 'medical-opinion-asked',
      data: { reason: request.reason, prescriber: prescriber.person },
      to: [{ unitId: prescriberUnit, function: 'physician' }],
    });
  if (practiceUnit === null && request.askedBy.situation && (to === 'sent' || to === 'refused'))
    await giveCallBackTask(tx, held, {
      requestId: request.id,
      title:
        to === 'sent'
          ? `Rappeler ${request.practiceName ?? 'le cabinet'} : nouvelle ordonnance à remettre`
          : `Rappeler ${request.practiceName ?? 'le cabinet'} : modification refusée`,
      detail: [request.caller, request.callerPhone].filter(Boolean).join(', ') || null,
      toUnit: request.askedByUnit,
      toSituation: request.askedBy.situation,
      dueOn: todayOf(tx),
    });
}
