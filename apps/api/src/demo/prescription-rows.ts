import { createHash } from 'node:crypto';
import { CARE_ACTS, sessionsOf, validUntil, type PrescriptionLine } from '@jalon/domain/prescription';
import { paper } from './paper';
import { join, type DemoPatient } from './patients';
import { personId, situationId } from './people';
import { practiceOf } from './places';
import { idOf } from './random';
import type { Row } from './rows';
import type { Scene } from './scene';

export interface VersionSeed {
  signedAt: string;
  lines: readonly PrescriptionLine[];
  /** The key of the request that it answers. */
  answers?: string;
}

export interface PrescriptionSeed {
  patient: DemoPatient;
  prescriber: string;
  prescriberUnit: string;
  practice: string | null;
  /** The oldest first: the last is in force. */
  versions: readonly VersionSeed[];
}

/** A line with the number of sessions that its dates and its frequency give. */
export const line = (
  given: Omit<PrescriptionLine, 'sessions' | 'detail' | 'longTermIllness'> & Partial<PrescriptionLine>,
): PrescriptionLine => ({
  detail: null,
  longTermIllness: true,
  sessions: sessionsOf(given),
  ...given,
});

export const prescriptionId = ({ key }: DemoPatient): string => idOf(`prescription/${key}`);
export const requestId = (key: string): string => idOf(`request/${key}`);

/** Held by the medical secretariat, whose secretary prepares what changes; each version with its signed paper. */
export function addPrescription(scene: Scene, seed: PrescriptionSeed): void {
  const { rows } = scene;
  const { patient, versions } = seed;
  const first = versions[0];
  if (!first) return;
  const since = first.signedAt;
  join(scene, patient, 'secretariat', { at: since, as: 'medical-secretary', origin: 'prescription' });
  const held = scene.held(patient, 'secretariat');
  const id = prescriptionId(patient);
  rows.add('prescription', {
    id,
    ...held,
    prescriber: personId(seed.prescriber),
    prescriber_unit: scene.unit(seed.prescriberUnit),
    practice_unit: seed.practice ? scene.unit(seed.practice) : null,
    practice_name: seed.practice ? practiceOf(seed.practice).name : null,
    practice_phone: seed.practice ? practiceOf(seed.practice).phone : null,
    created_at: since,
  });
  versions.forEach((version, index) => {
    const at = version.signedAt;
    const next = versions[index + 1];
    const number = index + 1;
    rows.add('prescription_version', {
      id: idOf(`version/${patient.key}/${number}`),
      ...held,
      prescription_id: id,
      number,
      state: next ? 'superseded' : 'in-force',
      lines: version.lines.map((each) => ({ ...each }) as unknown as Row),
      valid_until: validUntil(version.lines) ?? scene.dayOf(at),
      prescriber: personId(seed.prescriber),
      signed_on: scene.dayOf(at),
      signed_how: 'paper',
      recorded_by: situationId('lucie'),
      document_id: addPaper(scene, seed, version, number, held),
      request_id: version.answers ? requestId(version.answers) : null,
      created_at: at,
      superseded_at: next ? next.signedAt : null,
    });
  });
}

function addPaper(
  scene: Scene,
  { patient, prescriber }: PrescriptionSeed,
  version: VersionSeed,
  number: number,
  held: Row,
): string {
  const id = idOf(`paper/${patient.key}/${number}`);
  const cares = version.lines.map(
    ({ act, start, end, sessions }) => `${CARE_ACTS[act].label.fr}, du ${french(start)} au ${french(end)}, ${sessions} séances`,
  );
  const name = prescriber.charAt(0).toUpperCase() + prescriber.slice(1);
  const bytes = paper('CH de Valmont - Ordonnance de soins infirmiers', [
    `${patient.family} ${patient.given}, ${patient.sex === 'M' ? 'né' : 'née'} le ${french(patient.birth)}`,
    `Dr ${name}, le ${french(scene.dayOf(version.signedAt))}`,
    '',
    ...cares,
    '',
    'Document de démonstration : personnes et signatures inventées.',
  ]);
  scene.rows.add('document', {
    id,
    ...held,
    kind: 'signed-prescription',
    name: `ordonnance-v${number}.pdf`,
    mime: 'application/pdf',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: `\\x${bytes.toString('hex')}`,
    at: version.signedAt,
    by_situation: situationId('lucie'),
  });
  return id;
}

const french = (day: string): string => day.split('-').reverse().join('/');
