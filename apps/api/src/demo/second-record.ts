import { addAppointment } from './appointments';
import { organisationId } from './places';
import { addPathway } from './pathway-rows';
import { addPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { ONCOLOGY_TEMPLATE } from './templates';

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

/** Treated at the hospital, operated on at the clinic: each has its record of her, both checked on her identity card. */
export function addRecordElsewhere(scene: Scene): void {
  const { rows, time } = scene;
  const here = scene.patient('04101332');
  const there = addPatient(scene, {
    ...{ key: 'aurore-de-la-tour', family: 'AUDRAIN', given: here.given, birth: here.birth, sex: here.sex, ipp: '711209' },
    ...{ status: 'VALI', units: ['gynaecology'], knownFor: 40, city: '53990 Valmont' },
  });
  addPathway(scene, {
    ...{ patient: there, unit: 'gynaecology', template: ONCOLOGY_TEMPLATE, title: 'Suites d’opération', stage: 'surveillance' },
    ...{
      includedOn: time.day(-38),
      anchors: { inclusion: time.day(-38), 'last-cure': time.day(-30) },
      pivot: 'elodie',
      relay: null,
    },
  });
  rows.add('identity_issue', {
    id: idOf('identity-issue/de-la-tour'),
    organisation_id: organisationId('valmont'),
    unit_id: scene.unit('hdj'),
    patient_id: here.id,
    kind: 'known-elsewhere',
    details: { patients: [here.id], followedElsewhere: true },
    raised_by: situationId('odile'),
    raised_at: time.before(time.at(time.workingDay(-1), '11:20')),
  });
}
