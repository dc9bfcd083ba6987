export { badgeRow, type BadgeRow, type WaitingRequest } from './badge-row';
