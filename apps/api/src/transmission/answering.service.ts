import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { holderOf } from '@jalon/persistence/circle';
import { addresseesOfMine, markAcknowledged, markSeen, noticeItems, type MineRow } from '@jalon/persistence/transmission';
import type { Marked } from './transmission.types';

export type MarkRefusal = { code: 'not-yours' };

/** « Lu », then « pris en compte »: under the reader's own name, for herself or for her unit. */
@Injectable()
export class AnsweringService {
  seen(acting: Acting, ids: string[]): Promise<Result<Marked, MarkRefusal>> {
    return this.mark(acting, ids, 'opened', markSeen);
  }

  acknowledge(acting: Acting, ids: string[]): Promise<Result<Marked, MarkRefusal>> {
    return this.mark(acting, ids, 'wrote', markAcknowledged);
  }

  private mark(
    acting: Acting,
    ids: string[],
    kind: 'opened' | 'wrote',
    mark: (tx: Tx, rows: readonly MineRow[]) => Promise<number>,
  ): Promise<Result<Marked, MarkRefusal>> {
    return acting.write(async (tx): Promise<Result<Marked, MarkRefusal>> => {
      const rows = await addresseesOfMine(tx, ids);
      if (rows.length < new Set(ids).size) return refuse({ code: 'not-yours' });
      const items = await noticeItems(
        tx,
        rows.flatMap(({ noticeId }) => (noticeId === null ? [] : [noticeId])),
      );
      const patients = new Set([...rows, ...items].flatMap(({ patientId }) => (patientId === null ? [] : [patientId])));
      if (patients.size) tx.journal(kind, patients);
      const count = await mark(tx, rows);
      if (kind === 'wrote') await this.recordSchedules(tx, rows.filter(isNewSchedule), items);
      return ok({ count });
    });
  }

  /** Taking a schedule's changes into account is coordination of each patient's way, the work of one matter. */
  private async recordSchedules(tx: Tx, rows: readonly MineRow[], items: readonly { noticeId: string; patientId: string }[]) {
    for (const { noticeId } of rows) {
      const patients = new Set(items.filter((item) => item.noticeId === noticeId).map(({ patientId }) => patientId));
      for (const patient of patients) {
        const holder = await holderOf(tx, patient);
        if (!holder) continue;
        const matter = `notice:${noticeId}`;
        await recordAct(tx, { event: 'schedule-received', patient: holder, unitId: holder.unitId, matter });
      }
    }
  }
}

const isNewSchedule = ({ noticeKind, acked }: MineRow) => noticeKind === 'schedule' && !acked;
