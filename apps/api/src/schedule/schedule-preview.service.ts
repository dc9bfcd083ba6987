import { Injectable } from '@nestjs/common';
import {
  changesOf,
  confirmationKey,
  opensDeclaration,
  writesNothing,
  type AbsenceConfirmation,
  type SendingPlan,
  type SendingPreview,
} from '@jalon/domain/schedule';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { openReading, physiciansOf, unitHistory } from '@jalon/persistence/schedule';
import type { ScheduleChoicesInput } from './choices.input';
import { questionsOf } from './identity-questions';
import { previewLines } from './preview-lines';
import { plannedSending, previewOf } from './preview-sending';
import type { ScheduleLinePage } from './schedule-line.types';
import type { SchedulePreview } from './schedule-preview.types';
import { sendingFacts, type SendingFacts } from './sending-facts';
import { shownFault } from './shown-fault';
import { toldLine } from './told-line';
import { toldOf } from './told-of-sending';
import { absenceMarks } from './visits-to-write';
import { whatStands, type Standing } from './what-stands';

/** Lines that the first answer holds, and that a page may hold: a file of ten thousand rows stays alive. */
const FIRST_LINES = 200;
const MOST_LINES = 500;

type Refusal = { code: 'reading-closed' };

interface Prepared {
  facts: SendingFacts;
  preview: SendingPreview;
  plan: SendingPlan;
  toConfirm: readonly AbsenceConfirmation[];
  stands: Standing;
}

/** What a sending would do, computed from what stands now; nothing is written. */
@Injectable()
export class SchedulePreviewService {
  preview(acting: Acting, readingId: string, choices: ScheduleChoicesInput): Promise<Result<SchedulePreview, Refusal>> {
    return acting.read(async (tx) => {
      const prepared = await this.prepare(tx, readingId, choices);
      if (!prepared) return refuse({ code: 'reading-closed' as const });
      const { facts, preview, plan, toConfirm, stands } = prepared;
      const told = await toldOf(tx, facts.unit.unitId, changesOf(plan), await physiciansOf(tx, facts.unit.unitId));
      const marks = absenceMarks(facts, preview, plan, stands);
      const { reading } = facts.stored;
      const lines = previewLines(facts, preview, stands, 'changes');
      tx.journal(
        'listed',
        facts.identities.map(({ patientId }) => patientId),
      );
      return ok({
        reading: readingId,
        seen: facts.seen,
        file: {
          name: facts.stored.fileName,
          encoding: reading.encoding,
          separator: reading.separator,
          sheets: reading.sheets.flatMap(({ name, read }) => (read && name !== null ? [name] : [])),
          ignored: reading.ignored.length,
          hiddenRows: reading.rows.flatMap(({ hidden, row }) => (hidden ? [row] : [])),
          faults: reading.faults.filter(({ row }) => row === 0).map(shownFault),
          readAt: facts.stored.at,
        },
        coverage: { ...preview.coverage, unit: facts.unit.unitId, unitName: facts.unit.name },
        comparedTo: facts.unit.lastAt,
        counts: countsOf(preview, plan),
        changesNothing: writesNothing(plan) && marks.length === 0,
        questions: questionsOf(preview, facts),
        toConfirm: toConfirm.map((one) => ({
          key: confirmationKey(one),
          kind: one.kind,
          count: one.count,
          day: one.kind === 'more-than-three' ? null : one.day,
          planned: one.kind === 'share-of-day' ? one.planned : null,
        })),
        cancelling: cancelling(plan),
        waitingRows: [
          ...new Set([...preview.faulty, ...preview.identities.waiting.map(({ row }) => row)].map(({ row }) => row)),
        ].sort((a, b) => a - b),
        columns: [...reading.columns],
        told: told.map((one) => toldLine(one, { identities: facts.identities, rows: facts.stored.reading.rows })),
        changes: { total: lines.length, lines: lines.slice(0, FIRST_LINES).map((line) => line()) },
      });
    });
  }

  lines(
    acting: Acting,
    readingId: string,
    choices: ScheduleChoicesInput,
    { show, from, count }: { show: 'changes' | 'all'; from: number; count: number },
  ): Promise<ScheduleLinePage> {
    return acting.read(async (tx) => {
      const prepared = await this.prepare(tx, readingId, choices);
      if (!prepared) return { total: 0, lines: [] };
      const { facts, preview, stands } = prepared;
      const lines = previewLines(facts, preview, stands, show);
      tx.journal(
        'listed',
        facts.identities.map(({ patientId }) => patientId),
      );
      return { total: lines.length, lines: lines.slice(from, from + Math.min(count, MOST_LINES)).map((line) => line()) };
    });
  }

  private async prepare(tx: Tx, readingId: string, choices: ScheduleChoicesInput): Promise<Prepared | null> {
    const stored = await openReading(tx, readingId);
    const facts = stored && (await sendingFacts(tx, stored, { days: choices.days }));
    if (!facts) return null;
    const preview = previewOf(tx, facts, choices);
    const { plan, toConfirm } = plannedSending(preview, choices);
    const { added, moved, changed } = preview.comparison;
    const patients = new Set(
      [...added, ...moved, ...changed].map(({ patientId }) => patientId).filter((id) => !id.startsWith('new:')),
    );
    const history = await unitHistory(tx, facts.unit.unitId, [...patients], facts.span.to);
    return { facts, preview, plan, toConfirm, stands: whatStands(facts, plan, history, []) };
  }
}

function countsOf(preview: SendingPreview, plan: SendingPlan) {
  const waiting = plan.lines.add.length + plan.lines.still.length;
  return { ...preview.counts, cancelled: plan.cancel.length, standing: plan.standing, waiting };
}

/** By reason, deaths first: they open a declaration. */
function cancelling(plan: SendingPlan): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  const deathsFirst = [...plan.cancel].sort((a, b) => Number(opensDeclaration(b.reason)) - Number(opensDeclaration(a.reason)));
  for (const { reason } of deathsFirst) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
