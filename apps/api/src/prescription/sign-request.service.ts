import { Injectable } from '@nestjs/common';
import { type HolidayRegion } from '@jalon/domain/calendar';
import {
  asPrescriber,
  writeVersion,
  type PrescriptionVersion,
  type RequestAct,
  type SignedHow,
} from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { documentHead, insertVersion, requestById, type PrescriptionRow } from '@jalon/persistence/prescription';
import type { SignedPaper } from './prescription.inputs';
import { proposedDraft } from './decide-request.service';
import { readLines } from './read-lines';
import { requestSheet } from './read-requests.service';
import { changedMeanwhile, move, takeRequest, type InHand } from './request-in-hand';
import { tellStep } from './told-of-step';

@Injectable()
export class SignRequestService {
  /** The signed original as photo or scan: the version takes effect now, and goes to the practice. */
  attachSigned = (acting: Acting, paper: SignedPaper) => this.sign(acting, paper, 'attach-signed-paper', 'paper');

  signInJalon = (acting: Acting, paper: SignedPaper) => this.sign(acting, paper, 'sign', 'jalon');

  /** Another prescriber of the unit changes nobody’s prescription: he writes his own, which supersedes it. */
  issueOwn = (acting: Acting, paper: SignedPaper) => this.sign(acting, paper, 'write-own', paper.document ? 'paper' : 'jalon');

  private sign(acting: Acting, paper: SignedPaper, act: RequestAct, how: SignedHow) {
    return acting.write(async (tx) => {
      const inHand = await takeRequest(tx, paper.request, paper.version);
      if (!inHand.ok) return inHand;
      const { request, prescription, held } = inHand.value;
      if (paper.signedOn > todayOf(tx)) return refuse({ code: 'signed-in-the-future' as const });
      const document = paper.document ? await documentHead(tx, paper.document) : null;
      if (paper.document && document?.patientId !== held.patientId) return refuse({ code: 'document-not-found' as const });
      const own = act === 'write-own' || act === 'sign';
      const signer = asPrescriber(own ? actorAsSigner(tx, prescription) : await prescriberAsSigner(tx, prescription));
      if (!signer.ok) return signer;
      const lines =
        act === 'write-own' && paper.lines ? readLines(paper.lines) : ok(request.draft ?? proposedDraft(inHand.value).value);
      if (!lines.ok) return lines;
      const version = writeVersion(
        inForce(prescription),
        lines.value,
        {
          by: signer.value,
          how,
          signedOn: paper.signedOn,
          at: tx.now,
          paperAttached: document !== null,
          signingEnabled: tx.actor.signsInJalon,
          seen: paper.seen,
        },
        {
          region: tx.actor.holidayRegion as HolidayRegion,
          patientHasLongTermIllness: prescription.patient.longTermIllness || null,
        },
      );
      if (!version.ok) return version;
      const brought = { document: document !== null || how === 'jalon', signature: how === 'jalon' };
      const moved = await move(tx, inHand.value, act, brought, { draft: lines.value });
      if (!moved.ok) return moved;
      await insertVersion(tx, version.value, {
        ...held,
        prescriptionId: prescription.id,
        documentId: document?.id ?? null,
        requestId: request.id,
      });
      if (signer.value.personId !== prescription.prescriber.person)
        await tx.em.query('update prescription set prescriber = $2 where id = $1', [prescription.id, signer.value.personId]);
      await recordAct(tx, {
        event: 'prescription-change-signed',
        patient: held,
        unitId: held.unitId,
        matter: `request:${request.id}`,
      });
      return this.send(tx, inHand.value);
    });
  }

  /** What is signed goes to the practice at once: nobody has to think of it. */
  private async send(tx: Tx, inHand: InHand) {
    const signed = await requestById(tx, inHand.request.id);
    if (!signed) return refuse({ code: 'not-found' as const });
    const sent = await move(tx, { ...inHand, request: signed }, 'send', {});
    if (!sent.ok) return sent.refusal.code === 'changed-meanwhile' ? changedMeanwhile(signed) : sent;
    await tellStep(tx, { ...inHand, request: signed }, 'sent');
    const sheet = await requestSheet(tx, signed.id);
    return sheet ? ok(sheet) : refuse({ code: 'not-found' as const });
  }
}

const actorAsSigner = (tx: Tx, { prescriberUnit }: PrescriptionRow) => ({
  personId: tx.actor.person,
  name: `${tx.actor.givenName} ${tx.actor.familyName}`,
  unitId: prescriberUnit,
  mayPrescribe: tx.actor.prescriber,
});

/** The right is asked of the directory on the day itself: a prescriber who left signs nothing any more. */
async function prescriberAsSigner(tx: Tx, { prescriber, prescriberUnit }: PrescriptionRow) {
  const [row] = await tx.sql<{ prescriber: boolean }>(
    { name: 'person-prescribes', text: 'select prescriber from person where id = $1' },
    [prescriber.person],
  );
  return {
    personId: prescriber.person,
    name: `${prescriber.given} ${prescriber.family}`,
    unitId: prescriberUnit,
    mayPrescribe: row?.prescriber ?? false,
  };
}

function inForce({ versions, prescriberUnit }: PrescriptionRow): PrescriptionVersion | null {
  const row = versions.find(({ state }) => state === 'in-force');
  const by =
    row && asPrescriber({ personId: row.prescriber, name: row.prescriberName, unitId: prescriberUnit, mayPrescribe: true });
  if (!row || !by?.ok) return null;
  const { number, lines, signedOn, signedHow, createdAt } = row;
  return { number, lines, prescriber: by.value, signedOn, signedHow, effectiveAt: createdAt, supersedes: null };
}
