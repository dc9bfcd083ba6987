export { PathwayTemplateEntity } from './pathway-template.entity';
export { PathwayEntity } from './pathway.entity';
export { PathwayMilestoneEntity } from './pathway-milestone.entity';
export { PathwayEventEntity } from './pathway-event.entity';
export { expected } from './facts-of-pathways';
export { type HeldPathways } from './facts-of-pathways';
export {
  holdPathwaysOf,
  lockPathwaysOf,
  settleHeld,
  settlePathway,
  settlePathways,
  settlePathwaysOf,
  type SettledPathway,
  type StepWritten,
} from './settle-pathway';
export { fileMilestones, pathwayOf, type FileMilestoneRow, type FilePathwayRow } from './file-pathway';
export { placeMilestones, untick, type PlacedPathway } from './place-milestones';
