export { PathwayTemplateEntity } from './pathway-template.entity';
export { PathwayEntity } from './pathway.entity';
export { PathwayMilestoneEntity } from './pathway-milestone.entity';
export { PathwayEventEntity } from './pathway-event.entity';
