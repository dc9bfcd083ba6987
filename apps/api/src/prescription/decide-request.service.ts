import { Injectable } from '@nestjs/common';
import type { ActivityEventKind } from '@jalon/domain/activity';
import { proposedLine, type RequestAct } from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { readLines } from './read-lines';
import { requestSheet } from './read-requests.service';
import { move, takeRequest, type InHand } from './request-in-hand';
import { tellStep } from './told-of-step';

/** The steps that only pass on, give back or make ready; signing is elsewhere. */
@Injectable()
export class DecideRequestService {
  verify = (acting: Acting, id: string, version: number) =>
    this.step(acting, { id, version, act: 'verify', event: 'prescription-change-verified' });

  giveBack = (acting: Acting, id: string, version: number, reason: string) =>
    this.step(acting, { id, version, act: 'return', reason, event: 'prescription-change-returned' });

  sendBack = (acting: Acting, id: string, version: number, reason: string) =>
    this.step(acting, { id, version, act: 'send-back', reason, event: 'prescription-change-prepared' });

  /** « D’accord » says nothing clinical: only the reason of a no is asked for. */
  refuse = (acting: Acting, id: string, version: number, reason: string) =>
    this.step(acting, { id, version, act: 'refuse', reason, event: 'prescription-change-signed' });

  /** What will be signed: the lines as the secretary wrote them, or as the request proposes them when she changed nothing. */
  prepare = (acting: Acting, id: string, version: number, lines: unknown) =>
    this.step(acting, { id, version, act: 'prepare', lines, event: 'prescription-change-prepared' });

  private step(
    acting: Acting,
    step: { id: string; version: number; act: RequestAct; reason?: string; lines?: unknown; event: ActivityEventKind },
  ) {
    return acting.write(async (tx) => {
      const inHand = await takeRequest(tx, step.id, step.version);
      if (!inHand.ok) return inHand;
      const draft = step.act === 'prepare' ? (step.lines ? readLines(step.lines) : proposedDraft(inHand.value)) : null;
      if (draft && !draft.ok) return draft;
      const brought = { reason: step.reason, draft: !!draft };
      const moved = await move(tx, inHand.value, step.act, brought, draft ? { draft: draft.value } : {});
      if (!moved.ok) return moved;
      const { held } = inHand.value;
      await recordAct(tx, { event: step.event, patient: held, unitId: held.unitId, matter: `request:${step.id}` });
      await tellStep(tx, inHand.value, moved.value);
      const sheet = await requestSheet(tx, step.id);
      return sheet ? ok(sheet) : refuse({ code: 'not-found' as const });
    });
  }
}

/** The whole prescription with the one line as asked: nothing is typed twice. */
export function proposedDraft({ request, prescription }: InHand) {
  const lines = prescription.versions.at(-1)?.lines ?? [];
  return ok(lines.map((line) => (line.id === request.lineId ? proposedLine(line, request.wanted).line : line)));
}
