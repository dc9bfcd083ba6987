import { addDays } from '@jalon/domain/calendar';
import type { PrescriptionLine } from '@jalon/domain/prescription';
import { dressing, picc, signedAround } from './care-lines';
import { addPrescription, line } from './prescription-rows';
import { WITH_REQUEST } from './requests-on-their-way';
import type { Scene } from './scene';
import { GARNIER } from './valmont-patients';
import { physicianKeyOf, type Visit } from './visit-rows';

/** Care at home that nobody asks to change: for the patients of this week who have a practice. */
export function addOrdinaryPrescriptions(scene: Scene, visits: readonly Visit[]): void {
  const taken = new Set([GARNIER, ...WITH_REQUEST]);
  for (const { patient, physician, unit, day, treatment } of visits) {
    if (!patient.nurses || taken.has(patient.key) || day < scene.time.today) continue;
    taken.add(patient.key);
    const signedOn = signedAround(scene, -(6 + (Number(patient.ipp) % 9)));
    const [start, end] = [addDays(signedOn, 1), addDays(signedOn, 35)];
    const cures = [day, addDays(day, 21)];
    const before = line({
      id: 'prise-de-sang',
      act: 'blood-test',
      device: 'none',
      frequency: { kind: 'before-cure', hours: 48, cures },
      start,
      end,
      strictlyDaily: false,
    });
    const care = CARES.find(({ of }) => of.includes(treatment));
    addPrescription(scene, {
      patient,
      prescriber: physicianKeyOf(physician),
      prescriberUnit: unit,
      practice: patient.nurses,
      versions: [{ signedAt: scene.time.at(signedOn, '14:30'), lines: care ? [care.lineOf(start, end), before] : [before] }],
    });
  }
}

const CARES: readonly { of: readonly string[]; lineOf: (start: string, end: string) => PrescriptionLine }[] = [
  { of: ['FOLFOX', 'FOLFIRI'], lineOf: dressing },
  { of: ['EC100', 'R-CHOP', 'Carboplatine-Etoposide'], lineOf: dressing },
  { of: ['Docetaxel', 'Paclitaxel hebdo'], lineOf: picc },
];
