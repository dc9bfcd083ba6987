/** When somebody last touched this browser, in any tab of it. Kept where the other tabs read it; a time, nothing else. */
const GESTURE = 'jalon.gesture';
const GESTURES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
/** A gesture is written down at most this often. */
const WRITE_EVERY_MS = 5_000;

let written = 0;

export function noteGesture(): void {
  if (Date.now() - written < WRITE_EVERY_MS) return;
  written = Date.now();
  localStorage.setItem(GESTURE, String(written));
}

/** Whether nobody has touched this browser for so many minutes. */
export function isIdle(minutes: number): boolean {
  const last = Math.max(written, Number(localStorage.getItem(GESTURE)) || 0);
  return last > 0 && Date.now() - last >= minutes * 60_000;
}

/** Calls back when nobody touches the browser for so many minutes; looks often, and at once when the page is seen again. */
export function watchIdle(minutes: number, onIdle: () => void): () => void {
  const look = () => {
    if (isIdle(minutes)) onIdle();
  };
  const gesture = () => {
    look();
    if (!isIdle(minutes)) noteGesture();
  };
  noteGesture();
  const timer = setInterval(look, 10_000);
  GESTURES.forEach((name) => window.addEventListener(name, gesture, { passive: true, capture: true }));
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    GESTURES.forEach((name) => window.removeEventListener(name, gesture, { capture: true }));
    document.removeEventListener('visibilitychange', look);
  };
}
