import { by, nurse, type Line } from './line';

/** Operations about the house: directory, identities, templates, the journal, one's own account, administration. */
export const ABOUT_THE_HOUSE: Record<string, Line> = {
  directory: nurse(() => ({ text: '' })),
  ownAbsences: nurse(),
  replacementChoices: nurse(),
  declareAbsence: nurse(() => ({ input: { from: '2026-12-20', until: '2026-12-27', replacement: null } })),
  endAbsence: nurse((r) => ({ id: r.absence })),
  teamAbsences: by('coordinator'),
  declareAbsenceFor: by('coordinator', (r) => ({
    situation: r.nurse.situation,
    input: { from: '2026-12-28', until: '2026-12-30', replacement: null },
  })),
  endAbsenceFor: by('coordinator', (r) => ({ situation: r.nurse.situation, id: r.absence })),
  continuityCauses: nurse(),
  pathwayTemplates: nurse(),
  templateVersion: nurse((r) => r.template),
  templateVersions: nurse((r) => ({ key: r.template.key })),
  shippedTemplates: by('coordinator'),
  templateMigration: by('coordinator', (r) => ({ key: r.template.key, from: 1, to: 2 }), 'empty'),
  migratePathways: by(
    'coordinator',
    (r) => ({ input: { key: r.template.key, from: 1, to: 2, pathways: [r.pathway.id] } }),
    'template-unknown',
  ),
  openTemplateDraft: by('coordinator', () => ({ key: 'oncology-adult' })),
  saveTemplateDraft: by('coordinator', (r) => ({ input: { ...r.templateDraft, content: r.templateContent } })),
  publishTemplate: by('coordinator', (r) => ({ input: { ...r.templateDraft, decided: 'comité' } })),
  retireTemplate: by('coordinator', (r) => ({ input: r.template })),
  forkTemplate: by('coordinator', (r) => ({
    input: { from: r.template.key, fromVersion: r.template.version, key: 'local-x', source: 'comité', title: 'Parcours local' },
  })),
  importTemplate: by('coordinator', () => ({ input: { shipped: 'oncology-adult' } })),
  addContinuityCause: by('coordinator', () => ({ title: 'Un fait nouveau' })),
  answerCause: by('coordinator', () => ({
    input: { cause: 'no-place', element: 'Une liste tenue à jour', rule: 'Un successeur sous un mois', template: null },
  })),
  retireContinuityCause: by('coordinator', (r) => ({ key: r.ownCause })),
  identityQuestions: by('identity-officer'),
  officerRecords: by('identity-officer', () => ({ search: '05/02/1943 gar' })),
  settleIdentity: by('identity-officer', (r) => ({ question: r.question.id, how: 'record-is-right' })),
  correctIdentity: by('identity-officer', (r) => ({ patient: r.unfollowed, corrected: r.corrected })),
  merges: by('identity-officer'),
  mergeRecords: by(
    'identity-officer',
    (r) => ({ input: { question: r.duplicate, kept: r.patient, absorbed: r.unfollowed, reference: 'FUS-1', confirmed: [] } }),
    'deceased',
  ),
  undoMerge: by('identity-officer', (r) => ({ id: r.merge, reason: 'erreur' })),
  recordLinks: by('identity-officer'),
  linkRecords: by(
    'identity-officer',
    (r) => ({ input: { question: r.duplicate, patient: r.unfollowed, identity: r.elsewhere, note: 'vu', confirmed: [] } }),
    'not-checked',
  ),
  undoLink: by('identity-officer', (r) => ({ id: r.link, reason: 'erreur' })),
  formTunings: nurse(),
  tuneForm: by('coordinator', () => ({ input: { form: 'complexity', seen: 0, points: {}, settings: {}, reason: 'comité' } })),
  // A network's own: its coordinator's page, and its pilots' signature; `charter.spec.ts` goes the whole way.
  charters: by('coordinator', undefined, 'nothing'),
  chartersToSign: by('pilot-physician'),
  keepCharter: by(
    'coordinator',
    () => ({
      input: { audience: 'families', seen: 0, title: 'Charte', body: 'Nous suivons votre enfant.', required: false },
    }),
    'no-network',
  ),
  signCharter: by('pilot-physician', (r) => r.charter),
  noteSignedCharter: by(
    'coordinator',
    (r) => ({ input: { person: r.nurse.person, on: '2026-11-20', source: 'classeur' } }),
    'not-found',
  ),
  emergencyAccesses: by('data-protection-officer'),
  reviewEmergencyAccess: by('data-protection-officer', (r) => ({ input: { id: r.emergency, verdict: 'justified', note: '' } })),
  searchJournal: by('data-protection-officer', () => ({ search: { from: '2026-11-01', to: '2026-11-24' } })),
  findForJournal: by('data-protection-officer', () => ({ typed: '05/02/1943 gar' })),
  accessReport: by('data-protection-officer', (r) => ({
    input: { patient: r.patient, from: '2026-11-01', to: '2026-11-24', askedOn: '2026-11-20' },
  })),
  nameJournalLine: by('data-protection-officer', (r) => r.journalLine),
  ownAccount: nurse(undefined, 'nothing'),
  ownSessions: nurse(),
  endOwnSession: nurse(() => ({ session: '018f0000-0000-4000-8000-00000000d052' }), 'no'),
  changePassword: nurse(() => ({ current: 'x', chosen: 'une phrase bien assez longue pour cela' }), 'no-account'),
  beginSecondFactor: nurse(undefined, 'no-account'),
  confirmSecondFactor: nurse(() => ({ code: '000000' }), 'no-account'),
  dropSecondFactor: nurse(() => ({ code: '000000' }), 'no-second-factor'),
  renewRecoveryCodes: nurse(() => ({ code: '000000' }), 'no-second-factor'),
  administration: by('administrator'),
  administeredPeople: by('administrator', () => ({ text: '', left: false })),
  accessReview: by('administrator'),
  openAccessReview: by('administrator'),
  completeAccessReview: by('administrator', undefined, 'review-not-open'),
  reviewSituation: by('administrator', (r) => ({ situation: r.account.situation, kept: true }), 'review-not-open'),
  openAccountFor: by('administrator', (r) => ({
    input: { person: { familyName: 'Neuve', givenName: 'Noëlle', prescriber: false }, situation: situation(r), login: 'neuve' },
  })),
  openAccount: by('administrator', (r) => ({ person: r.nurse.person, login: 'camille' })),
  closeAccount: by('administrator', (r) => ({ person: r.account.person })),
  renewPassword: by('administrator', (r) => ({ person: r.account.person })),
  invitePerson: by('administrator', (r) => ({ person: r.account.person })),
  resetSecondFactor: by('administrator', (r) => ({ person: r.account.person })),
  changePerson: by('administrator', (r) => ({
    person: r.nurse.person,
    input: { familyName: 'Autre', givenName: 'Camille', prescriber: false },
  })),
  addSituation: by('administrator', (r) => ({ person: r.account.person, input: { ...situation(r), function: 'coordinator' } })),
  changeSituationOf: by('administrator', (r) => ({ situation: r.account.situation, input: situation(r) })),
  endSituation: by('administrator', (r) => ({ situation: r.account.situation })),
  saveOrganisation: by('administrator', () => ({
    input: { holidayRegion: 'metropole', ippLength: 8, signsInJalon: false, timeZone: 'Europe/Paris' },
  })),
  saveUnit: by('administrator', (r) => ({
    input: {
      ...{ id: r.hdj, kind: 'day-hospital', name: 'Hôpital de jour', shortName: 'HDJ' },
      settings: { breakDays: 14, historyDays: 365, mergeActsWithinMinutes: 10, closed: [], open: [], weekdays: [1, 2, 3, 4, 5] },
    },
  })),
};

const situation = (r: { hdj: number }) => ({
  fromOn: '2026-11-24',
  function: 'unit-secretary',
  title: 'Secrétaire',
  units: [r.hdj],
});

/** Asked by anybody, signed in or not, they open nobody's file; what is told while a page stands carries addresses and ids. Each has its test. */
export const OUTSIDE_THE_MATRIX = {
  session: 'identity/session.spec.ts',
  signIn: 'identity/sign-in.spec.ts',
  signOut: 'identity/session.spec.ts',
  invitation: 'identity/invitation.spec.ts',
  acceptInvitation: 'identity/invitation.spec.ts',
  chooseSituation: 'identity/session.spec.ts',
  happened: 'platform/live/live.spec.ts',
} as const;
