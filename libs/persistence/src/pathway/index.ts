export { PathwayTemplateEntity } from './pathway-template.entity';
export { PathwayEntity } from './pathway.entity';
export { PathwayMilestoneEntity } from './pathway-milestone.entity';
export { PathwayEventEntity } from './pathway-event.entity';
export {
  expected,
  holdPathwaysOf,
  lockPathwaysOf,
  settleHeld,
  settlePathway,
  settlePathways,
  settlePathwaysOf,
  type HeldPathways,
  type SettledPathway,
  type StepWritten,
} from '../continuity';
export { fileMilestones, pathwayOf, type FileMilestoneRow, type FilePathwayRow } from './file-pathway';
export { placeMilestones, placeMilestonesOf, replaceMilestones, untick, withdrawing } from './place-milestones';
export { untickAll } from './write-milestones';
export { knownOfPathways, wantedOf, type PlacedPathway } from './wanted-milestones';
export {
  addVersion,
  lockTemplate,
  publishVersion,
  retireVersion,
  saveVersion,
  versionOf,
  versionsOf,
  type TemplateVersionRow,
} from './template-versions';
export { pathwaysOfVersion, type PathwayOfVersion } from './pathways-of-version';
export { complexityDecisions, lastChecklist, type ComplexityDecisionRow } from './complexity-decisions';
export { satisfyMilestones, settleFactsOf, standingMilestones, type StandingRow } from './satisfy-milestones';
export { factsOf, type FactRow } from './facts-of';
export {
  isLoosePaper,
  keepPathwayDocument,
  noteRecord,
  pathwayDocument,
  recordHead,
  recordsOfPathway,
  removeRecord,
  type PathwayRecordRow,
} from './pathway-records';
