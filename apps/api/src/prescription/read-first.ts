import { asPrescriber } from '@jalon/domain/prescription';
import { ok, refuse } from '@jalon/domain/result';
import type { Tx } from '@jalon/persistence';
import { oppositionFacts } from '@jalon/persistence/circle';
import {
  isPractice,
  lockPrescription,
  prescriberFor,
  prescriptionsByIds,
  settingOf,
  type PrescriptionRow,
} from '@jalon/persistence/prescription';
import type { FirstPrescription } from './prescription.inputs';
import { readLines } from './read-lines';
import { draftActsOf } from './who-drafts';

/** A first prescription as it was sent, every name in it checked: who signs, for which practice, in which circle. */
export async function readFirst(tx: Tx, input: FirstPrescription) {
  const lines = readLines(input.lines);
  if (!lines.ok) return lines;
  const named = input.practiceUnit ?? null;
  if (named === null && !input.practiceName?.trim()) return refuse({ code: 'practice-missing' as const });
  if (named !== null && !(await isPractice(tx, named))) return refuse({ code: 'practice-missing' as const });
  const setting = await settingOf(tx, input.patient);
  const prescriber = await prescriberFor(tx, input.prescriber);
  if (!setting || !prescriber) return refuse({ code: 'not-found' as const });
  if (named !== null && (await oppositionFacts(tx, input.patient, { unit: named, person: null })).stands)
    return refuse({ code: 'practice-opposed' as const });
  if (tx.actor.prescriber && prescriber.person !== tx.actor.person) return refuse({ code: 'not-your-step' as const });
  const { person: personId, name, unit: unitId, prescriber: mayPrescribe } = prescriber;
  const by = asPrescriber({ personId, name, unitId, mayPrescribe });
  if (!by.ok) return by;
  const place = {
    prescriber: personId,
    prescriberUnit: unitId,
    practiceUnit: named,
    practiceName: named === null ? (input.practiceName?.trim() ?? null) : null,
    practicePhone: named === null ? input.practicePhone?.trim() || null : null,
  };
  return ok({ lines: lines.value, setting, by: by.value, place });
}

/** A draft taken by one person for one act; what happened meanwhile is said otherwise. */
export async function takeDraft(tx: Tx, id: string, version: number, act: 'change' | 'sign' | 'close') {
  if (!(await lockPrescription(tx, id))) return refuse({ code: 'not-found' as const });
  const [row] = await prescriptionsByIds(tx, [id]);
  if (!row) return refuse({ code: 'not-found' as const });
  if (row.draft?.version !== version) return draftMoved(row);
  if (!draftActsOf(tx.actor, row).includes(act)) return refuse({ code: 'not-your-step' as const });
  return ok(row);
}

export function draftMoved({ draft, versions, prescriber }: PrescriptionRow) {
  const signed = versions[0];
  return refuse({
    code: 'changed-meanwhile' as const,
    state: signed ? 'signed' : (draft?.state ?? 'withdrawn'),
    by: signed?.prescriberName ?? (draft?.state === 'refused' ? `${prescriber.given} ${prescriber.family}` : (draft?.by ?? null)),
    reason: draft?.reason ?? null,
  });
}
