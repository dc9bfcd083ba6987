import { ok, refuse, type Result } from '../result';

export const VERSION_STATES = ['draft', 'published', 'retired'] as const;
export type VersionState = (typeof VERSION_STATES)[number];
export type VersionAct = 'edit' | 'publish' | 'retire';

export const FIRST_VERSION_STATE: VersionState = 'draft';
export const FINAL_VERSION_STATES: readonly VersionState[] = ['retired'];

/** A version is written until it is published, and never after; publishing the next one retires it. Pathways stay on theirs. */
export const VERSION_TRANSITIONS: readonly { act: VersionAct; from: VersionState; to: VersionState }[] = [
  { act: 'edit', from: 'draft', to: 'draft' },
  { act: 'publish', from: 'draft', to: 'published' },
  { act: 'retire', from: 'published', to: 'retired' },
];

export type VersionRefusal = { code: 'version-stays'; state: VersionState; act: VersionAct };

export function moveVersion(state: VersionState, act: VersionAct): Result<VersionState, VersionRefusal> {
  const transition = VERSION_TRANSITIONS.find((one) => one.from === state && one.act === act);
  return transition ? ok(transition.to) : refuse({ code: 'version-stays' as const, state, act });
}
