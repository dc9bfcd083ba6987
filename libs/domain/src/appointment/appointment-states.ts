export type AppointmentStatus = 'planned' | 'cancelled' | 'done' | 'missed' | 'unlinked';
export type AppointmentAct = 'move' | 'cancel' | 'restore' | 'mark-done' | 'mark-missed' | 'correct' | 'unlink';

export interface AppointmentTransition {
  act: AppointmentAct;
  from: AppointmentStatus;
  to: AppointmentStatus;
  needs: 'nothing' | 'reason';
}

/** 'unlinked' took the visit off a wrong patient: it is planned anew for the right one, and this one stays as the trace. */
export const APPOINTMENT_TRANSITIONS: readonly AppointmentTransition[] = [
  { act: 'move', from: 'planned', to: 'planned', needs: 'nothing' },
  { act: 'cancel', from: 'planned', to: 'cancelled', needs: 'reason' },
  { act: 'restore', from: 'cancelled', to: 'planned', needs: 'nothing' },
  { act: 'mark-done', from: 'planned', to: 'done', needs: 'nothing' },
  { act: 'mark-missed', from: 'planned', to: 'missed', needs: 'nothing' },
  { act: 'correct', from: 'done', to: 'planned', needs: 'reason' },
  { act: 'correct', from: 'missed', to: 'planned', needs: 'reason' },
  { act: 'unlink', from: 'planned', to: 'unlinked', needs: 'reason' },
  { act: 'unlink', from: 'cancelled', to: 'unlinked', needs: 'reason' },
  { act: 'unlink', from: 'done', to: 'unlinked', needs: 'reason' },
  { act: 'unlink', from: 'missed', to: 'unlinked', needs: 'reason' },
];

export const FIRST_APPOINTMENT_STATUS: AppointmentStatus = 'planned';
export const FINAL_APPOINTMENT_STATUSES: readonly AppointmentStatus[] = ['unlinked'];

export interface CancelReason {
  label: { fr: string; en: string };
  /** What the reason opens besides: a death is declared in two steps, never by a menu. */
  leadsTo: 'nothing' | 'new-date' | 'death-declaration';
}

/** Why a visit does not take place; « Oubli du fichier » belongs to a sending, and restores it. */
export const CANCEL_REASONS = {
  postponed: { label: { fr: 'Reportée', en: 'Postponed' }, leadsTo: 'new-date' },
  cancelled: { label: { fr: 'Annulée', en: 'Cancelled' }, leadsTo: 'nothing' },
  'in-hospital': { label: { fr: 'Hospitalisée', en: 'In hospital' }, leadsTo: 'nothing' },
  deceased: { label: { fr: 'Décédée', en: 'Deceased' }, leadsTo: 'death-declaration' },
  transferred: { label: { fr: 'Transférée', en: 'Transferred' }, leadsTo: 'nothing' },
  forgotten: { label: { fr: 'Oubli du fichier', en: 'Forgotten in the file' }, leadsTo: 'nothing' },
  'patient-asked': { label: { fr: 'À la demande du patient', en: 'At the patient’s request' }, leadsTo: 'nothing' },
  'service-asked': { label: { fr: 'À la demande du service', en: 'At the service’s request' }, leadsTo: 'nothing' },
} as const satisfies Record<string, CancelReason>;

export type CancelReasonCode = keyof typeof CANCEL_REASONS;
