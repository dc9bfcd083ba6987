export { CoordinationActEntity } from './coordination-act.entity';
export { recordAct, recordFirstAct, type ActToRecord } from './record-act';
export { withdrawAct } from './withdraw-act';
export { actsOfPatient, type ActOfPatientRow } from './acts-of-patient';
