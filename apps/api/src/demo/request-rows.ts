import {
  proposedLine,
  REQUEST_REASONS,
  type PrescriptionLine,
  type RequestReasonCode,
  type RequestState,
  type Wanted,
} from '@jalon/domain/prescription';
import type { DemoPatient } from './patients';
import { situationId } from './people';
import { practiceOf } from './places';
import { prescriptionId, requestId } from './prescription-rows';
import { idOf } from './random';
import type { Row } from './rows';
import type { Scene } from './scene';

export interface StepSeed {
  to: RequestState;
  by: string;
  at: string;
  reason?: string;
}

export interface RequestSeed {
  key: string;
  patient: DemoPatient;
  line: PrescriptionLine;
  wanted: Wanted;
  reason: RequestReasonCode;
  words: string;
  channel: 'jalon' | 'telephone';
  practice: string;
  /** Who telephoned, when a pivot nurse entered it. */
  caller?: string;
  /** The first is the asking itself. */
  steps: readonly StepSeed[];
}

const PREPARED: readonly RequestState[] = ['prepared', 'signed', 'sent', 'acknowledged'];

/** A change request with the way it has gone; from « préparée » on it carries the lines that the secretary typed. */
export function addRequest(scene: Scene, seed: RequestSeed): void {
  const { rows } = scene;
  const { key, patient, steps, wanted } = seed;
  const [asked] = steps;
  const last = steps.at(-1);
  if (!asked || !last) return;
  const sign = REQUEST_REASONS[seed.reason].clinicalSign;
  const held = scene.held(patient, seed.channel === 'telephone' ? 'hdj' : seed.practice);
  const wasPrepared = steps.some(({ to }) => PREPARED.includes(to));
  const { name, phone } = practiceOf(seed.practice);
  rows.add('change_request', {
    id: requestId(key),
    ...held,
    prescription_id: prescriptionId(patient),
    line_id: seed.line.id,
    wrong: wanted.wrong,
    wanted: { ...wanted } as unknown as Row,
    reason: seed.reason,
    words: seed.words,
    clinical_sign: sign,
    channel: seed.channel,
    asked_by: situationId(asked.by),
    practice_unit: scene.unit(seed.practice),
    practice_name: name,
    caller: seed.caller ?? null,
    caller_phone: seed.caller ? phone : null,
    state: last.to,
    state_at: last.at,
    draft: wasPrepared ? [{ ...proposedLine(seed.line, wanted).line } as unknown as Row] : null,
    opinion_asked_at: sign ? asked.at : null,
    version: steps.length,
    created_at: asked.at,
  });
  steps.forEach((step, index) =>
    rows.add('request_step', {
      id: idOf(`step/${key}/${index}`),
      ...held,
      request_id: requestId(key),
      at: step.at,
      from_state: steps[index - 1]?.to ?? null,
      to_state: step.to,
      by_situation: situationId(step.by),
      reason: step.reason ?? null,
    }),
  );
}
