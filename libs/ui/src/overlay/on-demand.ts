import { useEffect, useSyncExternalStore } from 'react';
import type * as Frames from './frames';

/**
 * What floats (dialogs, panels, menus) rests on Mantine, which weighs as much as the rest of this library three times over.
 * Nobody opens a dialog before the page is there: the frames come when the browser is idle, or at the first need.
 */
type FrameSet = typeof Frames;

let frames: FrameSet | null = null;
let coming: Promise<void> | null = null;
const waiting = new Set<() => void>();

/** Resolves once dialogs and menus open at once. Worth awaiting in a test; the application never needs to. */
export function preloadOverlays(): Promise<void> {
  coming ??= import('./frames').then(
    (found) => {
      frames = found;
      waiting.forEach((tell) => tell());
    },
    (reason: unknown) => {
      // The network was away: the next opening tries again.
      coming = null;
      throw reason;
    },
  );
  return coming;
}

function subscribe(tell: () => void) {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

/** The frames, or null while they are on their way; asks for them as soon as they are `wanted`. */
export function useFrames(wanted: boolean): FrameSet | null {
  const found = useSyncExternalStore(subscribe, () => frames);
  useEffect(() => {
    if (wanted && !found) preloadOverlays().catch(() => undefined);
  }, [wanted, found]);
  return found;
}
