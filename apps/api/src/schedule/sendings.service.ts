import { Injectable } from '@nestjs/common';
import type { Result } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { identitiesOf, sendingsOf } from '@jalon/persistence/schedule';
import type { SendingSummary, SendingWithdrawn } from './schedule-sent.types';
import { toldLine } from './told-line';
import { WithdrawSendingService, type WithdrawRefusal } from './withdraw-sending.service';

/** The unit's sendings, and the withdrawal of one. */
@Injectable()
export class SendingsService {
  constructor(private readonly withdrawals: WithdrawSendingService) {}

  list(acting: Acting, unit: number): Promise<SendingSummary[]> {
    return acting.read(async (tx) => {
      const rows = await sendingsOf(tx, unit);
      return rows.map(({ id, at, by, fileName, covers, counts, withdraws, withdrawnBy }) => ({
        ...{ id, at, by, fileName, withdraws, withdrawnBy },
        days: covers.days ?? [],
        physician: covers.physician ?? null,
        added: counts.added ?? 0,
        moved: counts.moved ?? 0,
        changed: counts.changed ?? 0,
        cancelled: counts.cancelled ?? 0,
        restored: counts.restored ?? 0,
      }));
    });
  }

  async withdraw(acting: Acting, push: string): Promise<Result<SendingWithdrawn, Pick<WithdrawRefusal, 'code'>>> {
    const result = await this.withdrawals.withdraw(acting, push);
    if (!result.ok) return { ok: false, refusal: { code: result.refusal.code } };
    const { refused, told, unitId } = result.value;
    return acting.read(async (tx) => {
      const patients = [
        ...refused.map(({ patientId }) => patientId),
        ...told.flatMap(({ changes }) => changes.map(({ patientId }) => patientId)),
      ];
      const identities = await identitiesOf(tx, unitId, new Set(patients));
      const named = new Map(
        identities.map(({ patientId, usedName, givenName }) => [patientId, `${usedName.toUpperCase()} ${givenName}`]),
      );
      tx.journal('listed', named.keys());
      const notRestored = refused.map(({ visitId, patientId, why, now }) => ({
        ...{ visit: visitId, why, who: named.get(patientId) ?? '', start: now?.start ?? null },
      }));
      const lines = told.map((one) => toldLine(one, { identities, rows: [] }));
      return { ok: true as const, value: { push: result.value.push, restored: result.value.restored, notRestored, told: lines } };
    });
  }
}
