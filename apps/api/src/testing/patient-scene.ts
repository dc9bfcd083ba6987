import { v7 as uuidv7 } from 'uuid';
import { shippedTemplate } from '@jalon/domain/template';
import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import type { TestServer } from './test-server';

export interface PatientScene {
  build: Builder;
  hospital: string;
  hdj: number;
  secretariat: number;
  practice: number;
  claire: Worker;
  yann: Worker;
  vasseur: Worker;
  nadege: Worker;
  stranger: Worker;
  reception: Worker;
  unitSecretary: Worker;
  medicalSecretary: Worker;
  socialWorker: Worker;
  helene: BuiltPatient;
}

/** Hélène Garnier, her day hospital, her practice in town, and a nurse of another practice who must see nothing. */
export async function patientScene(server: TestServer): Promise<PatientScene> {
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const hdj = await build.unit(hospital, 'Hôpital de jour', 'day-hospital', {
    phone: '02 61 91 41 00',
    hours: '8 h à 18 h',
    night_name: 'Hématologie, garde',
    night_phone: '02 61 91 40 15',
  });
  const secretariat = await build.unit(hospital, 'Secrétariat d’hématologie', 'secretariat');
  const town = await build.organisation('Cabinet Ferrand', { kind: 'practice' });
  const practice = await build.unit(town, 'Cabinet Ferrand', 'practice', { phone: '06 39 98 00 12' });
  const other = await build.organisation('Cabinet Morel', { kind: 'practice' });
  const otherPractice = await build.unit(other, 'Cabinet Morel', 'practice');
  const worker = (
    fn: Parameters<Builder['worker']>[0],
    units: number[],
    familyName: string,
    givenName: string,
    prescriber = false,
  ) =>
    build.worker(fn, units[0] === practice ? town : units[0] === otherPractice ? other : hospital, units, {
      familyName,
      givenName,
      prescriber,
    });
  const scene = {
    build,
    hospital,
    hdj,
    secretariat,
    practice,
    claire: await worker('pivot-nurse', [hdj], 'Le Goff', 'Claire'),
    yann: await worker('pivot-nurse', [hdj], 'Kerbrat', 'Yann'),
    vasseur: await worker('physician', [hdj], 'Vasseur', 'Paul', true),
    nadege: await worker('town-nurse', [practice], 'Ferrand', 'Nadège'),
    stranger: await worker('town-nurse', [otherPractice], 'Morel', 'Lise'),
    reception: await worker('reception', [hdj], 'Petit', 'Anne'),
    unitSecretary: await worker('unit-secretary', [hdj], 'Roux', 'Sylvie'),
    medicalSecretary: await worker('medical-secretary', [secretariat, hdj], 'Blin', 'Maud'),
    socialWorker: await worker('social-worker', [hdj], 'Caron', 'Inès'),
  };
  const helene = await build.patient(hospital, [hdj, practice], { ipp: '04101369', birth_family_name: 'LE BRAS' });
  const template = shippedTemplate('oncology-adult');
  await build.insert('pathway_template', {
    key: template.key,
    version: template.version,
    title: template.title,
    kind: template.kind,
    content: template,
    status: 'published',
    published_at: '2026-01-01T00:00:00Z',
  });
  return { ...scene, helene };
}

/** A day-hospital visit of a patient, as a schedule brings it. */
export async function visit(
  scene: PatientScene,
  of: BuiltPatient,
  startsAt: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const id = uuidv7();
  await scene.build.insert('appointment', {
    id,
    patient_id: of.patient,
    circle_id: of.circle,
    unit_id: scene.hdj,
    kind: 'day-hospital',
    starts_at: startsAt,
    treatment: 'R-mini-CHOP',
    cycle: 3,
    cycle_day: 1,
    status: 'planned',
    source: 'push',
    created_at: '2026-11-20T08:00:00Z',
    changed_at: '2026-11-20T08:00:00Z',
    ...more,
  });
  return id;
}
