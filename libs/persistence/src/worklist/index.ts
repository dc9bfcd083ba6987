export { dayFrame, type DayUnitRow, type UnitDaySettings } from './day-frame';
export { namesOf, type NameRow } from './names-of';
export { ownPathways, type OwnPathwayRow } from './own-pathways';
export { plannedWork, type PlannedWorkRow } from './planned-work';
export { toldChanges, type ToldChangeRow } from './told-changes';
export { townPatients, type TownPatientRow } from './town-patients';
export { unreadMessages, type UnreadRow } from './unread';
export { waitingRequests, type WaitingRequestRow } from './waiting-requests';
