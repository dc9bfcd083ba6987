export { CoordinationActEntity } from './coordination-act.entity';
