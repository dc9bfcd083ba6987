import { holds, type Actor, type Permission } from '@jalon/access';
import { actsOpenTo, isFinal, type RequestAct, type RequestActor, type RequestPlace } from '@jalon/domain/prescription';
import type { PrescriptionRow, RequestRow } from '@jalon/persistence/prescription';

/** Whether this person may prescribe for this prescription: a prescriber, in the unit of the one who wrote it. */
export function prescribesHere(actor: Actor, prescription: PrescriptionRow): boolean {
  const { prescriberUnit, holderUnit } = prescription;
  const sharesUnit = actor.units.includes(prescriberUnit) || actor.units.includes(holderUnit);
  return actor.prescriber && holds(actor.function, 'prescription.sign') && sharesUnit;
}

export function isItsPrescriber(actor: Actor, prescription: PrescriptionRow): boolean {
  return prescribesHere(actor, prescription) && actor.person === prescription.prescriber.person;
}

/** The actor as the domain's table asks about them. A call is taken for the unit: a colleague of the nurse who took it goes on. */
export function requestActor(actor: Actor, prescription: PrescriptionRow, request: RequestRow | null): RequestActor {
  const practice = request?.practiceUnit ?? prescription.practiceUnit;
  return {
    function: actor.function,
    mayPrescribe: prescribesHere(actor, prescription),
    ofThePractice: actor.function === 'town-nurse' && practice !== null && actor.units.includes(practice),
    enteredIt:
      request?.channel === 'telephone' &&
      (request.askedBy.situation === actor.situation ||
        (actor.function === 'pivot-nurse' && actor.units.includes(request.askedByUnit))),
  };
}

const NEEDED: Record<RequestAct, Permission> = {
  verify: 'prescription.verify',
  return: 'prescription.verify',
  resend: 'prescription.request',
  withdraw: 'prescription.request',
  prepare: 'prescription.prepare',
  'send-back': 'prescription.attach',
  sign: 'prescription.sign',
  'attach-signed-paper': 'prescription.attach',
  'write-own': 'prescription.sign',
  refuse: 'prescription.sign',
  send: 'prescription.attach',
  acknowledge: 'prescription.acknowledge',
};

/** What this person may do now: for the buttons, and asked again before anything is written. */
export function actsOf(actor: Actor, prescription: PrescriptionRow, request: RequestRow): RequestAct[] {
  const own = isItsPrescriber(actor, prescription);
  return actsOpenTo(request.state, requestActor(actor, prescription, request)).filter((act) => {
    if (!holds(actor.function, NEEDED[act])) return false;
    if (act === 'sign') return own && actor.signsInJalon;
    // What one prescriber signed is attached by him or by the secretary; another one writes his own.
    if (act === 'attach-signed-paper') return own || actor.function === 'medical-secretary';
    return true;
  });
}

/** A photo is taken at the patient's: by a nurse of the practice, or sent to the nurse who took its call. */
export function mayAddPhoto(actor: Actor, prescription: PrescriptionRow, request: RequestRow): boolean {
  const { ofThePractice, enteredIt } = requestActor(actor, prescription, request);
  return !isFinal(request.state) && holds(actor.function, 'prescription.request') && (ofThePractice || enteredIt);
}

/** Around a request, or around the first prescription itself, which nobody asked for. */
export function placeOf(prescription: PrescriptionRow, request: RequestRow | null): RequestPlace {
  const pathways = prescription.pathways ?? [];
  return {
    pivots: pathways.flatMap(({ pivot, relay }) => [pivot?.situation, relay?.situation]).filter((id) => typeof id === 'string'),
    prescriber: prescription.prescriber.person,
    prescriberUnits: [prescription.prescriberUnit, prescription.holderUnit],
    practiceUnit: request ? request.practiceUnit : prescription.practiceUnit,
    askedBy: request?.askedBy.situation ?? '',
  };
}
