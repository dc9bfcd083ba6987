import { JOB_FUNCTIONS, type JobFunction } from './functions';

const nurses = ['pivot-nurse', 'onco-geriatric-nurse', 'town-nurse'] as const;
const physicians = ['physician', 'general-practitioner', 'pilot-physician'] as const;
const care = [...nurses, ...physicians, 'coordinator'] as const;
const circle = [...care, 'social-worker'] as const;
const hospitalCare = ['pivot-nurse', 'onco-geriatric-nurse', 'physician', 'coordinator'] as const;
const everyone = JOB_FUNCTIONS;
const withPatients = JOB_FUNCTIONS.filter((f) => f !== 'administrator' && f !== 'data-protection-officer');

/**
 * Which functions may ask for which act at all. Whether they may on *this* patient is decided by `may` with the facts,
 * and again by the database. An operation that names no permission of this table is refused.
 */
export const PERMISSIONS = {
  'session.own': everyone,
  'directory.read': everyone,
  'patient.find': withPatients,
  'patient.read': withPatients,
  'patient.register': [...hospitalCare, 'unit-secretary', 'identity-officer'],
  'patient.relatives': [...circle, 'reception', 'unit-secretary', 'medical-secretary'],
  // Who keeps the files also knows the confidential ones: the same functions as in the policy of contact_address.
  'patient.addresses': ['coordinator', 'medical-secretary', 'unit-secretary'],
  'death.say': [...circle, 'unit-secretary', 'medical-secretary', 'identity-officer'],
  'death.confirm': ['pivot-nurse', 'onco-geriatric-nurse', ...physicians, 'coordinator'],
  'circle.read': withPatients,
  'circle.change': [...hospitalCare, 'general-practitioner', 'pilot-physician'],
  'circle.oppose': circle,
  // A network's charter: read with who has signed; signed by those whom it binds; written, and noted of a sheet, by its coordinator.
  'charter.read': ['coordinator', 'administrator'],
  'charter.sign': ['coordinator', 'pilot-physician'],
  'charter.write': ['coordinator'],
  'charter.note': ['coordinator', 'pilot-physician'],
  'emergency.open': [...nurses, ...physicians],
  'emergency.review': ['data-protection-officer'],
  'schedule.send': ['unit-secretary'],
  'day.read': circle,
  'visit.arrival': hospitalCare,
  'visit.lab': hospitalCare,
  'visit.decide': physicians,
  'visit.report-decision': ['pivot-nurse', 'onco-geriatric-nurse', 'coordinator'],
  'visit.own-plan': hospitalCare,
  'visit.unlink': ['pivot-nurse', 'unit-secretary', 'identity-officer'],
  'appointment.plan': [...hospitalCare, 'pilot-physician', 'social-worker', 'unit-secretary'],
  'pathway.read': circle,
  'pathway.change': [...hospitalCare, 'pilot-physician'],
  'continuity.read': ['coordinator', 'pilot-physician', 'pivot-nurse'],
  'absence.own': [...circle, 'unit-secretary', 'medical-secretary'],
  'absence.team': ['coordinator'],
  'template.write': ['coordinator'],
  'assessment.read': circle,
  'assessment.write': circle,
  'form.read': [...circle, 'administrator'],
  'form.tune': ['coordinator', 'administrator'],
  'task.read': [...circle, 'unit-secretary', 'medical-secretary'],
  'task.write': [...circle, 'unit-secretary', 'medical-secretary'],
  'call.write': ['pivot-nurse', 'onco-geriatric-nurse', 'coordinator', 'town-nurse', 'social-worker', 'pilot-physician'],
  'message.read': [...circle, 'unit-secretary', 'medical-secretary'],
  'message.write': circle,
  'prescription.read': [...care, 'medical-secretary'],
  'prescription.request': ['town-nurse', 'pivot-nurse', 'onco-geriatric-nurse', 'coordinator'],
  'prescription.verify': ['pivot-nurse', 'onco-geriatric-nurse'],
  'prescription.prepare': ['medical-secretary'],
  'prescription.draft': ['pivot-nurse', 'onco-geriatric-nurse', 'medical-secretary', ...physicians],
  'prescription.attach': ['medical-secretary', ...physicians],
  'prescription.sign': physicians,
  'prescription.acknowledge': ['town-nurse', 'pivot-nurse'],
  'activity.read': circle,
  'activity.correct': circle,
  'identity.settle': ['identity-officer'],
  'journal.read-patient': [...care],
  'journal.search': ['data-protection-officer'],
  'journal.report': ['data-protection-officer', 'pivot-nurse'],
  administration: ['administrator'],
} as const satisfies Record<string, readonly JobFunction[]>;

export type Permission = keyof typeof PERMISSIONS;

export function holds(jobFunction: JobFunction, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly JobFunction[]).includes(jobFunction);
}
