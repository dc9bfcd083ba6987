import { localDateTimeOf } from '@jalon/domain/calendar';
import {
  confirmationKey,
  decideSending,
  previewSending,
  type AbsenceConfirmation,
  type SendingPlan,
  type SendingPreview,
} from '@jalon/domain/schedule';
import type { Tx } from '@jalon/persistence';
import { answersOf, sendingChoicesOf, type ScheduleChoicesInput } from './choices.input';
import type { SendingFacts } from './sending-facts';

/** The domain's preview of these facts with these choices. */
export function previewOf(tx: Tx, facts: SendingFacts, choices: ScheduleChoicesInput): SendingPreview {
  const { unit, stored, identities, planned, elsewhere, lines, deceased } = facts;
  return previewSending({
    unitId: unit.unitId,
    scheduleVersion: unit.version,
    reading: stored.reading,
    identities,
    planned,
    elsewhere,
    openLines: lines,
    deceased,
    now: localDateTimeOf(tx.now, tx.actor.timeZone),
    correction: {
      ...(choices.days ? { days: choices.days } : {}),
      ...(choices.physician == null ? {} : { physician: choices.physician || null }),
    },
    answers: answersOf(choices),
    sameVisits: new Set(choices.sameVisits),
  });
}

/** What would be written as things are chosen, and what has yet to be confirmed before it is. */
export function plannedSending(
  preview: SendingPreview,
  choices: ScheduleChoicesInput,
): { plan: SendingPlan; toConfirm: readonly AbsenceConfirmation[] } {
  const chosen = sendingChoicesOf(choices);
  const decided = decideSending(preview, chosen, preview.scheduleVersion);
  if (decided.ok) return { plan: decided.value, toConfirm: [] };
  if (decided.refusal.code !== 'confirmation-needed')
    throw new Error(`A preview of its own facts was refused: ${decided.refusal.code}`);
  const toConfirm = decided.refusal.confirmations;
  const confirmed = new Set([...(chosen.confirmed ?? []), ...toConfirm.map(confirmationKey)]);
  const confirmedAll = decideSending(preview, { ...chosen, confirmed }, preview.scheduleVersion);
  if (!confirmedAll.ok) throw new Error('A sending was refused although all that it asks was confirmed.');
  return { plan: confirmedAll.value, toConfirm };
}
