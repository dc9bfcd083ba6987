import { by, nurse, type Line } from './line';

const DAY = '2026-11-24';
const LATER = '2026-12-01';

/** Operations about a patient's file: who she is, her circle, her pathway, her visits, her calls. */
export const ABOUT_A_FILE: Record<string, Line> = {
  patientFile: nurse((r) => ({ id: r.patient })),
  patientHistory: nurse((r) => ({ id: r.patient })),
  whoOpened: nurse((r) => ({ id: r.patient })),
  patients: nurse(() => ({ question: { whose: 'units', which: 'all' } })),
  findPatients: nurse(() => ({ search: '05/02/1943 gar' })),
  closeRecords: nurse(() => ({ birthDate: '1943-02-05', names: ['GARNIER'] })),
  deathOf: nurse((r) => ({ patient: r.unfollowed })),
  sayDeath: nurse((r) => ({ input: { patient: r.patient, diedOn: DAY, source: 'relatives' } })),
  confirmDeath: by('physician', (r) => ({ patient: r.unfollowed })),
  undoDeath: by('physician', (r) => ({ patient: r.unfollowed, reason: 'erreur' })),
  registerPatient: nurse((r) => ({
    input: { ...{ usedFamilyName: 'NOUVELLE', usedGivenName: 'Anne', birthDate: '1950-01-02', sex: 'F', unit: r.hdj }, seen: [] },
  })),
  keepRelative: nurse((r) => ({
    input: { ...{ patient: r.patient, name: 'Anne', link: 'fille', parentalAuthority: false, toNotify: true, trusted: false } },
  })),
  endRelative: nurse((r) => r.relative),
  addressesOfPatient: nurse((r) => ({ patient: r.patient })),
  keepAddress: by('coordinator', (r) => ({
    input: { ...{ patient: r.patient, kind: 'main', recipient: 'Mme Garnier', confidential: false }, phone: '06 39 98 41 27' },
  })),
  endAddress: by('coordinator', (r) => r.address),
  sharingOf: nurse((r) => ({ patient: r.patient })),
  informOfSharing: nurse((r) => ({ input: { patient: r.patient, on: DAY, how: 'de vive voix' } })),
  opposeSharing: nurse((r) => ({ input: { patient: r.patient, unit: r.tilleuls, person: null, on: DAY, how: 'de vive voix' } })),
  liftOpposition: nurse((r) => ({ input: { id: r.opposition.id, on: DAY, how: 'de vive voix' } })),
  findForEmergency: nurse(() => ({ birthDate: '1943-02-05', familyName: 'GARNIER' })),
  // The key belongs to whoever searched, and nobody has an access now: `emergency.spec.ts` goes the whole way.
  openEmergencyAccess: nurse(
    () => ({
      input: {
        ...{ birthDate: '1943-02-05', familyName: 'GARNIER', key: 'of-somebody-else', reason: 'on-call', minutes: 60 },
        words: 'Appelée cette nuit',
      },
    }),
    'not-found',
  ),
  endEmergencyAccess: nurse((r) => ({ patient: r.patient }), 'not-found'),
  circleCandidates: nurse(() => ({ letters: 'tille' })),
  joinCircle: nurse((r) => ({
    input: { ...{ patient: r.patient, unit: r.atHalles, function: 'town-nurse', basis: 'care-team-chosen', how: 'oral' } },
  })),
  leaveCircle: nurse((r) => ({ input: { id: r.member.id, reason: 'fin', withdrawn: false } })),
  enrol: nurse((r) => ({
    input: {
      ...{ patient: r.unfollowed, template: r.template.key, stage: 'announcement', pivot: r.nurse.situation },
      anchors: { announcement: DAY },
    },
  })),
  movePathway: nurse((r) => ({ input: { ...r.pathway, act: 'close', reason: 'moved' } })),
  changePivot: nurse((r) => ({ input: { ...r.pathway, pivot: r.nurse.situation } })),
  markComplex: nurse((r) => ({ input: { ...r.pathway, social: 'vit seule' } })),
  doMilestone: nurse((r) => ({ input: r.milestone })),
  dropMilestone: nurse((r) => ({ input: { ...r.milestone, result: 'sans objet' } })),
  undoMilestone: nurse((r) => ({ input: { ...r.ticked, result: 'erreur' } })),
  accountForGap: nurse((r) => ({ input: { ...r.gap, action: 'rappelée' } })),
  pivotChoices: nurse(),
  patientAssessments: nurse((r) => ({ patient: r.patient })),
  recordAssessment: nurse((r) => ({ input: { patient: r.patient, form: 'g8', answers: {} } })),
  setAssessmentAside: nurse((r) => ({ id: r.assessment.id, reason: 'erreur' })),
  awaitedAssessments: nurse((r) => ({ patient: r.patient }), 'empty'),
  complexity: nurse((r) => ({ patient: r.patient })),
  continuityOverview: by('coordinator'),
  ladder: by('coordinator', () => ({ states: ['late'] })),
  ladderOfPatient: by('pilot-physician', (r) => ({ patient: r.child.patient })),
  ladderOfVisit: by('pilot-physician', (r) => ({ visit: r.child.id })),
  ladderRate: by('coordinator', () => ({ key: 'perinatal', from: '2026-01-01', to: DAY })),
  moveOnLadder: by('pilot-physician', (r) => ({
    input: { visit: r.child.id, act: 'chase', channel: 'phone', outcome: 'no-answer' },
  })),
  withdrawLadderTry: nurse((r) => ({ id: r.tried.id })),
  patientActs: nurse((r) => ({ patient: r.patient })),
  correctAct: nurse((r) => ({ input: { ...r.act, nature: 'other' } })),
  planAppointment: nurse((r) => ({
    input: { patient: r.patient, kind: 'consultation', label: 'Consultation', on: LATER, at: '10:00' },
  })),
  moveAppointment: nurse((r) => ({ input: { ...r.visits.ahead, on: LATER, at: '11:00', reason: 'service' } })),
  cancelAppointment: nurse((r) => ({ input: { ...r.visits.ahead, reason: 'patient-asked' } })),
  settleAppointment: nurse((r) => ({ input: { ...r.visits.past, act: 'mark-done' } })),
  unlinkVisit: nurse((r) => ({ input: { ...r.visits.byPush, reason: 'autre personne' } })),
  chooseArrival: nurse((r) => ({ visit: r.visits.today.id, arrival: 'first' })),
  markBloodTest: nurse((r) => ({ visit: r.visits.ahead.id, state: 'requested' })),
  giveDecision: by('physician', (r) => ({ visit: r.visits.today.id, decision: 'go' })),
  reportDecision: nurse((r) => ({
    visit: r.visits.today.id,
    reported: { decision: 'go', by: 'Dr Paul Vasseur', at: '2026-11-24T07:00:00Z' },
  })),
  confirmDecision: by('physician', (r) => ({ decision: r.decision.id })),
  seeAt: nurse((r) => ({ visit: r.visits.ahead.id, hour: '10:30' })),
  undoVisitNote: nurse((r) => ({ note: r.planned, what: 'own-plan' })),
  day: nurse(),
  acknowledgeChanges: nurse(() => ({ upTo: '2026-11-24T07:00:00Z' })),
  badges: nurse(),
  call: nurse((r) => ({ id: r.calls.planned.id })),
  planCall: nurse((r) => ({ patient: r.patient, purpose: 'Nouvelles', when: { on: LATER, time: '10:00' } })),
  startCall: nurse((r) => ({ patient: r.patient, purpose: 'Nouvelles' })),
  cancelCall: nurse((r) => ({ ...r.calls.planned, reason: 'mistake' })),
  callUnreached: nurse((r) => ({ ...r.calls.planned, tryAgain: { on: LATER, time: '10:00' } })),
  callReached: nurse((r) => ({ said: { ...r.calls.other, identity: [true, true], reminded: [] } })),
  putOff: nurse((r) => ({ kind: 'task', id: r.tasks.open, seenVersion: 1, until: LATER, reason: 'attente' })),
};
