import type { Stage } from './types';

export type PathwayState = Stage | 'closed';
export type PathwayAct =
  | 'announce'
  | 'present'
  | 'propose'
  | 'start-treatment'
  | 'watch'
  | 'present-again'
  | 'end-treatment'
  | 'resume-treatment'
  | 'follow'
  | 'relapse'
  | 'close';

export interface PathwayTransition {
  act: PathwayAct;
  from: PathwayState;
  to: PathwayState;
  needs: 'nothing' | 'reason';
}

const openStages: readonly Stage[] = [
  'suspicion',
  'announcement',
  'tumour-board',
  'care-plan',
  'treatment',
  'return-home',
  'surveillance',
];

/**
 * From suspicion and announcement to return home and surveillance (dispositif d’annonce, INCa 2019). A significant change announces
 * again: several announcements a patient. Treatment before the tumour board is an emergency that says so.
 */
export const PATHWAY_TRANSITIONS: readonly PathwayTransition[] = [
  { act: 'announce', from: 'suspicion', to: 'announcement', needs: 'nothing' },
  { act: 'present', from: 'announcement', to: 'tumour-board', needs: 'nothing' },
  { act: 'propose', from: 'tumour-board', to: 'care-plan', needs: 'nothing' },
  { act: 'start-treatment', from: 'care-plan', to: 'treatment', needs: 'nothing' },
  { act: 'start-treatment', from: 'announcement', to: 'treatment', needs: 'reason' },
  { act: 'watch', from: 'care-plan', to: 'surveillance', needs: 'nothing' },
  { act: 'present-again', from: 'treatment', to: 'tumour-board', needs: 'nothing' },
  { act: 'end-treatment', from: 'treatment', to: 'return-home', needs: 'nothing' },
  { act: 'resume-treatment', from: 'return-home', to: 'treatment', needs: 'nothing' },
  { act: 'follow', from: 'return-home', to: 'surveillance', needs: 'nothing' },
  { act: 'relapse', from: 'treatment', to: 'announcement', needs: 'nothing' },
  { act: 'relapse', from: 'return-home', to: 'announcement', needs: 'nothing' },
  { act: 'relapse', from: 'surveillance', to: 'announcement', needs: 'nothing' },
  ...openStages.map((from): PathwayTransition => ({ act: 'close', from, to: 'closed', needs: 'reason' })),
];

export const FIRST_PATHWAY_STATES: readonly PathwayState[] = ['suspicion', 'announcement'];
export const FINAL_PATHWAY_STATES: readonly PathwayState[] = ['closed'];

/** Why a way ends here. Moved, refused, deceased and followed elsewhere are not « perdu de vue »: each leaves with its own reason. */
export const CLOSE_REASONS = {
  'ruled-out': { fr: 'Diagnostic écarté', en: 'Ruled out' },
  completed: { fr: 'Surveillance terminée', en: 'Surveillance completed' },
  'followed-elsewhere': { fr: 'Suivi ailleurs', en: 'Followed elsewhere' },
  transferred: { fr: 'Transfert', en: 'Transferred' },
  moved: { fr: 'Déménagement', en: 'Moved away' },
  refused: { fr: 'Refus du patient', en: 'Refused by the patient' },
  deceased: { fr: 'Décès', en: 'Deceased' },
  lost: { fr: 'Perdu de vue', en: 'Lost to follow-up' },
} as const satisfies Record<string, { fr: string; en: string }>;

export type CloseReasonCode = keyof typeof CLOSE_REASONS;
