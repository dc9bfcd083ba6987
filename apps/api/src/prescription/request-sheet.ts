import { holds, sees, type Actor } from '@jalon/access';
import { instantOf, localDateOf } from '@jalon/domain/calendar';
import { inWhoseHands, limitsOf, limitsOfFirst, sessionDaysOf, whoseTurn, type WhoseTurn } from '@jalon/domain/prescription';
import type { PrescriptionRow, RequestRow } from '@jalon/persistence/prescription';
import type { AwaitedPrescription, PrescriptionHead, RequestSheet } from './request.types';
import { actsOf, mayAddPhoto, placeOf, prescribesHere, requestActor } from './who-acts-on';
import { draftActsOf } from './who-drafts';

/** Care at home starts early: a version that comes before this hour of the day of care is acknowledged in time. */
const FIRST_CARE = '07:00';

/** The next planned care of the request's line after today, in the newest writing; null when it names no days. */
export function nextCareOn(prescription: PrescriptionRow, lineId: string, today: string): string | null {
  const line = prescription.versions.at(-1)?.lines.find(({ id }) => id === lineId);
  return (line && sessionDaysOf(line)?.find(({ date }) => date > today)?.date) ?? null;
}

/** The first planned care of the whole prescription after today, as an instant; null when it names no days. */
export function nextCareAt(prescription: PrescriptionRow, now: string, timeZone: string): string | null {
  const today = localDateOf(now, timeZone);
  const days = (prescription.versions.at(-1)?.lines ?? []).flatMap(({ id }) => nextCareOn(prescription, id, today) ?? []).sort();
  const at = days[0] ? instantOf(`${days[0]}T${FIRST_CARE}`, timeZone, 'earlier') : null;
  return at?.ok ? at.value : null;
}

export function turnOf(
  prescription: PrescriptionRow,
  request: Pick<RequestRow, 'state' | 'stateAt' | 'lineId'>,
  now: string,
  timeZone: string,
): WhoseTurn | null {
  const care = nextCareOn(prescription, request.lineId, localDateOf(request.stateAt, timeZone));
  const at = care ? instantOf(`${care}T${FIRST_CARE}`, timeZone, 'earlier') : null;
  const waiting = { state: request.state, since: request.stateAt, nextCareAt: at?.ok ? at.value : null };
  return whoseTurn(waiting, now, limitsOf(prescription.stepHours));
}

export function headOf(prescription: PrescriptionRow, actor: Actor): PrescriptionHead {
  const pathway = prescription.pathways?.find(({ pivot }) => pivot) ?? null;
  const { pivot } = pathway ?? { pivot: null };
  const who = requestActor(actor, prescription, null);
  const unit = prescription.prescriberUnitPhone;
  return {
    ...prescription,
    pivot,
    contact: pivot?.phone
      ? { name: `${pivot.given} ${pivot.family}`, title: pivot.title, phone: pivot.phone }
      : unit
        ? { name: prescription.prescriberUnitName, title: null, phone: unit }
        : null,
    mayAsk:
      prescription.endedOn === null &&
      prescription.versions.length > 0 &&
      holds(actor.function, 'prescription.request') &&
      (who.ofThePractice || actor.function !== 'town-nurse'),
    draftActs: draftActsOf(actor, prescription),
    mayAcknowledge:
      prescription.toAcknowledge &&
      holds(actor.function, 'prescription.acknowledge') &&
      (who.ofThePractice || (!prescription.practiceReads && actor.function === 'pivot-nurse')),
    holidayRegion: actor.holidayRegion,
  };
}

const readerOf = ({ function: job, person, situation, units, prescriber }: Actor) => ({
  ...{ function: job, person, situation, units },
  mayPrescribe: prescriber,
});

/** Whose turn it is with a first prescription; null once it is acknowledged, dropped, or was never waited for. */
export function awaitedOf(row: PrescriptionRow, actor: Actor, now: string): AwaitedPrescription | null {
  const { draft, toAcknowledge, versions } = row;
  const given = draft === null && toAcknowledge ? versions.at(-1) : undefined;
  if (!given && (draft === null || draft.state === 'withdrawn')) return null;
  const state = draft?.state === 'prepared' || draft?.state === 'refused' ? draft.state : 'sent';
  const since = given?.createdAt ?? draft?.at ?? row.createdAt;
  const turn = whoseTurn({ state, since }, now, limitsOfFirst(limitsOf(row.stepHours)));
  if (!turn) return null;
  return {
    prescription: headOf(row, actor),
    turn: { ...turn, overdue: turn.overdueShownTo !== null },
    hands: inWhoseHands(turn, placeOf(row, null), readerOf(actor)),
  };
}

/** A request as its reader may see it: why it is asked is clinical, and null for a secretary. */
export function sheetOf(
  request: RequestRow,
  prescription: PrescriptionRow,
  others: readonly RequestRow[],
  actor: Actor,
  now: string,
): RequestSheet {
  const turn = turnOf(prescription, request, now, actor.timeZone);
  const clinical = sees(actor, 'clinical');
  return {
    ...request,
    prescription: headOf(prescription, actor),
    why: clinical ? { ...request, opinions: request.opinions ?? [], photos: request.photos ?? [] } : null,
    steps: request.steps ?? [],
    looks: request.looks ?? [],
    turn: turn && { ...turn, overdue: turn.overdueShownTo !== null },
    hands: inWhoseHands(turn, placeOf(prescription, request), readerOf(actor)),
    acts: [
      ...actsOf(actor, prescription, request),
      ...(clinical && request.opinionAskedAt && !request.opinions && prescribesHere(actor, prescription) ? ['give-opinion'] : []),
      ...(mayAddPhoto(actor, prescription, request) ? ['add-photo'] : []),
    ],
    earlier: others
      .filter((other) => other.prescriptionId === request.prescriptionId && other.createdAt < request.createdAt)
      .filter(({ state }) => state !== 'withdrawn')
      .map((other) => ({
        id: other.id,
        at: other.createdAt,
        wrong: other.wrong,
        state: other.state,
        channel: other.channel,
        by: `${other.askedBy.given} ${other.askedBy.family}`,
      })),
    nextCareOn: nextCareOn(prescription, request.lineId, localDateOf(now, actor.timeZone)),
  };
}
