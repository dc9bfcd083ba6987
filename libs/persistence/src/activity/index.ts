export { CoordinationActEntity } from './coordination-act.entity';
export { recordAct, type ActToRecord } from './record-act';
