export { daysOf, HAPPENS_AGAIN } from './anchor-days';
export { conditionHolds } from './condition-holds';
export { expectedMilestones, stateOf, type TemplateRules } from './expected-milestones';
export { NO_FACTS, type MilestoneFacts } from './milestone-facts';
export { MOST_OCCURRENCES, windowsFrom, type DatedWindow } from './milestone-windows';
export { nextStep, type NextStep, type PlannedThing } from './next-step';
export {
  CLOSE_REASONS,
  FINAL_PATHWAY_STATES,
  FIRST_PATHWAY_STATES,
  PATHWAY_TRANSITIONS,
  type CloseReasonCode,
  type PathwayAct,
  type PathwayState,
  type PathwayTransition,
} from './pathway-states';
export { stagePeriods, type StageMove, type StagePeriod } from './stage-periods';
export { ANCHORS, LANES } from './types';
export type {
  AnchorKey,
  Anchors,
  Cadence,
  Condition,
  ExpectedMilestone,
  Lane,
  MilestoneRule,
  MilestoneState,
  PathwayTemplate,
  Satisfaction,
  Stage,
  TemplateEvent,
  TemplateOrigin,
  TemplateStage,
  Window,
} from './types';
export {
  actsTowards,
  FACT_KINDS,
  satisfiedByFacts,
  type FactKind,
  type Satisfied,
  type SatisfyingFact,
  type StandingMilestone,
  type Tick,
} from './satisfied-by-facts';
export { untickMilestone, type TickedMilestone, type UntickRefusal } from './untick-milestone';
