export { OrganisationEntity } from './organisation.entity';
export { UnitEntity } from './unit.entity';
export { PersonEntity } from './person.entity';
export { WorkingSituationEntity } from './working-situation.entity';
export { SituationUnitEntity } from './situation-unit.entity';
export { AccountEntity } from './account.entity';
export { SessionEntity } from './session.entity';
