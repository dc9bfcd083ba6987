export { anchorsOf } from './check-anchors';
export { nextOf } from './check-stages';
export { actsOf, documentsOf, type NamedKind } from './check-satisfactions';
export { checkTemplate } from './check-template';
export { compareTemplates, type TemplateDifference } from './compare-templates';
export { forkTemplate, nextVersion } from './fork-template';
export { conditionInWords, satisfactionInWords, spanInWords, windowsInWords } from './in-words';
export { KNOWN_ACTS, KNOWN_DOCUMENTS, nameAct, nameAppointmentKind, nameDocument } from './name-satisfaction';
export { nameMilestone, nameTemplate } from './name-milestone';
export { nameStage } from './name-stage';
export { previewTemplate, type PreviewedMilestone, type PreviewRefusal, type PreviewRequest } from './preview-template';
export { datedByHand, moveAlong, movesOf, type MoveRefusal, type OfferedMove } from './moves-of-template';
export { readDraft, readTemplate, TEMPLATE_FORMAT, writtenTemplate, type TemplateRefusal } from './read-template';
export { isShipped, SHIPPED_TEMPLATES, shippedTemplate, type ShippedKey } from './shipped-templates';
export type { TemplateFault } from './template-fault';
export {
  FINAL_VERSION_STATES,
  FIRST_VERSION_STATE,
  moveVersion,
  VERSION_STATES,
  VERSION_TRANSITIONS,
  type VersionAct,
  type VersionRefusal,
  type VersionState,
} from './version-states';
export { entriesOf } from './way-of-template';
export { whatWouldChange, type PathwayChange } from './what-would-change';
