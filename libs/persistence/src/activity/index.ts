export { CoordinationActEntity } from './coordination-act.entity';
export { recordAct, recordFirstAct, type ActToRecord } from './record-act';
export { actsOfPatient, type ActOfPatientRow } from './acts-of-patient';
