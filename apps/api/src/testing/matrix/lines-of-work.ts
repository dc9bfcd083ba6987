import { by, nurse, type Line } from './line';
import type { Ready } from './ready';

const DAY = '2026-11-24';

const taskOf = ({ tasks }: Ready) => ({ kind: 'task', id: tasks.open, seenVersion: 1 });

/** Operations about work between people: tasks, messages, prescriptions and their requests, schedules. */
export const ABOUT_WORK: Record<string, Line> = {
  tasks: nurse(() => ({ view: 'todo' })),
  taskCounts: nurse(),
  fileTasks: nurse((r) => ({ patient: r.patient })),
  createTask: nurse((r) => ({ task: { patient: r.patient, title: 'Relancer', dueOn: DAY, toUnit: r.hdj } })),
  doTask: nurse((r) => ({ id: r.tasks.open })),
  notDoTask: nurse((r) => ({ id: r.tasks.open, reason: 'inutile' })),
  undoTask: nurse((r) => ({ id: r.tasks.done })),
  colleagues: nurse(),
  putOffWork: nurse(undefined, 'empty'),
  handedOverWork: nurse(),
  putOffTogether: nurse((r) => ({ input: { work: [taskOf(r)], until: '2026-11-27', reason: 'attente' } })),
  handOver: nurse((r) => ({ input: { work: [taskOf(r)], to: r.nurse.situation, note: null } }), 'not-a-colleague'),
  whomToAsk: nurse((r) => ({ patient: r.patient })),
  askForSchedule: nurse((r) => ({ unit: r.hdj })),
  inbox: nurse(() => ({ view: 'all' })),
  sentMessages: by('physician'),
  fileMessages: nurse((r) => ({ patient: r.patient })),
  whomToWrite: nurse((r) => ({ patient: r.patient })),
  sendMessage: nurse((r) => ({ message: { patient: r.patient, body: 'Bonjour', to: [] } })),
  markSeen: nurse((r) => ({ ids: [r.addressee] })),
  acknowledge: nurse((r) => ({ ids: [r.addressee] })),
  changeRequests: nurse(),
  changeRequest: nurse((r) => ({ id: r.requests.requested.id })),
  lookAtRequest: by('physician', (r) => ({ id: r.requests.prepared.id })),
  requestChange: by('town-nurse', (r) => ({
    input: {
      ...{ prescription: r.first.id, line: LINE.id, reason: 'wrong-dates', words: 'x' },
      wanted: { wrong: 'frequency', frequency: { kind: 'times-a-day', times: 1 }, from: '2026-11-25', strictlyDaily: true },
    },
  })),
  verifyRequest: nurse((r) => step(r.requests.requested)),
  returnRequest: nurse((r) => ({ ...step(r.requests.requested), reason: 'incomplet' })),
  withdrawRequest: by('town-nurse', (r) => ({ ...step(r.requests.requested), reason: 'erreur' })),
  giveOpinion: by('physician', (r) => ({ id: r.requests.requested.id, opinion: 'surveiller' })),
  prepareRequest: by('medical-secretary', (r) => step(r.requests.verified)),
  attachSigned: by('medical-secretary', (r) => ({ paper: paper(r.requests.prepared) })),
  sendBackRequest: by('medical-secretary', (r) => ({ ...step(r.requests.prepared), reason: 'à revoir' })),
  refuseToSign: by('physician', (r) => ({ ...step(r.requests.prepared), reason: 'non' })),
  issueOwn: by('physician', (r) => ({ paper: paper(r.requests.prepared) })),
  signInJalon: by('physician', (r) => ({ paper: { ...paper(r.requests.prepared), document: null } }), 'signing-not-enabled'),
  resendRequest: by('town-nurse', (r) => ({
    ...step(r.requests.returned),
    wanted: r.requests.returned.wanted,
    reason: 'wrong-dates',
  })),
  acknowledgeRequest: by('town-nurse', (r) => step(r.requests.sent)),
  acknowledgePrescription: by('town-nurse', (r) => ({ id: r.first.id })),
  patientPrescriptions: nurse((r) => ({ patient: r.patient })),
  awaitedPrescriptions: nurse(),
  prescriptionChoices: nurse((r) => ({ patient: r.patient, letters: 'til' })),
  preparePrescription: nurse((r) => ({ input: first(r) })),
  planPrescription: by('medical-secretary', (r) => ({ input: first(r) }), 'signing-not-enabled'),
  closeDraft: nurse((r) => ({ draft: r.draft.id, version: 1, reason: 'erreur' })),
  sendings: by('unit-secretary', (r) => ({ unit: r.hdj })),
  schedulePreview: by('unit-secretary', (r) => ({ reading: r.reading, choices: {} })),
  scheduleLines: by('unit-secretary', (r) => ({ reading: r.reading, choices: {}, from: 0, count: 10, show: 'all' })),
  readScheduleAgain: by('unit-secretary', (r) => ({ reading: r.reading })),
  correctScheduleRow: by('unit-secretary', (r) => ({ reading: r.reading, row: r.row, cells: [{ index: 3, text: 'NOUVEAU' }] })),
  abandonSchedule: by('unit-secretary', (r) => ({ reading: r.reading })),
  sendSchedule: by('unit-secretary', (r) => ({ reading: r.reading, choices: {}, seen: r.seen })),
  withdrawSending: by('unit-secretary', (r) => ({ push: r.push.id }), 'nothing-to-restore'),
  waitingRows: by('unit-secretary', (r) => ({ unit: r.waiting.unit })),
  settleWaitingRow: by('unit-secretary', (r) => ({ id: r.waiting.id, how: { cells: [] } }), 'still-faulty'),
  dismissWaitingRow: by('unit-secretary', (r) => ({ id: r.waiting.id, reason: 'doublon' })),
};

const step = ({ id, version }: { id: string; version: number }) => ({ id, version });
const paper = (request: { id: string; version: number; seen: number; document: string }) => ({
  ...{ request: request.id, version: request.version, seen: request.seen, document: request.document, signedOn: DAY },
});
export const LINE = {
  id: 'line-1',
  ...{ act: 'port-dressing', detail: null, device: 'port', frequency: { kind: 'every-n-days', n: 2 } },
  ...{ start: DAY, end: '2026-12-13', sessions: 9, strictlyDaily: false, longTermIllness: null },
};
const first = (r: { patient: string; prescriber: string; tilleuls: number }) => ({
  ...{ patient: r.patient, prescriber: r.prescriber, practiceUnit: r.tilleuls, signedOn: DAY, lines: [LINE] },
});
