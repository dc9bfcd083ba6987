export { CircleEntity } from './circle.entity';
export { CircleUnitEntity } from './circle-unit.entity';
export { MembershipEntity } from './membership.entity';
