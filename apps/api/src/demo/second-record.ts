import { addAppointment } from './appointments';
import { organisationId } from './places';
import { addPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';

/** The first record came by a file, without a day of birth; the second from a call to the practice that cares for her at home. */
const FIRST = '04200757';
const SECOND = '04209107';

/** One woman recorded twice, whom the establishment has merged in its own identity base: the officer's turn. Told last: it draws chances. */
export function addSecondRecord(scene: Scene): void {
  const { rows, time } = scene;
  const second = addPatient(scene, {
    ...{ key: SECOND, ipp: SECOND, family: 'NGUYEN', given: 'Thi-Lan', birth: '1951-06-14', sex: 'F', status: 'PROV' },
    ...{ units: ['hdj'], nurses: 'tilleuls', knownFor: 9, city: '53990 Valmont' },
  });
  const day = time.workingDay(4);
  addAppointment(scene, { patient: second, unit: 'hdj', kind: 'imaging', day, hour: '10:30', label: 'Scanner thoracique' });
  rows.add('identity_issue', {
    id: idOf('identity-issue/nguyen'),
    organisation_id: organisationId('valmont'),
    unit_id: scene.unit('hdj'),
    patient_id: scene.patient(FIRST).id,
    kind: 'possible-duplicate',
    details: { patients: [scene.patient(FIRST).id, second.id], note: 'Deux écritures du prénom, naissance sans le jour' },
    raised_by: situationId('maelle'),
    raised_at: time.before(time.at(time.workingDay(-2), '15:40')),
  });
}
