import { useEffect, useRef } from 'react';
import { useHotkeySwitch } from './hotkey-switch';

/** One key as the keyboard names it (KeyboardEvent.key), letters in lower case: 'j', '/', '?', 'Enter', 'Escape'. */
export type Hotkeys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const WRITING =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]:not([contenteditable=false])';
const PRESSABLE = 'a[href], button, summary, [role=button], [role=menuitem], [role=option]';

function spokenFor(event: KeyboardEvent): boolean {
  const at = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  if (at?.closest(WRITING)) return event.key !== 'Escape';
  return event.key === 'Enter' && Boolean(at?.closest(PRESSABLE));
}

/**
 * Keys of the page. They keep silent while somebody writes, while a dialog is open (its own keys apart: call the hook inside it
 * with `inDialog`), when a control already answers the key, and, for single characters, once switched off.
 */
export function useHotkeys(keys: Hotkeys, { enabled = true, inDialog = false }: { enabled?: boolean; inDialog?: boolean } = {}) {
  const { enabled: letters } = useHotkeySwitch();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const hear = (event: KeyboardEvent) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const answer = latest.current[key];
      if (!answer || spokenFor(event) || (key.length === 1 && !letters)) return;
      if (!inDialog && document.querySelector('[aria-modal=true]')) return;
      event.preventDefault();
      answer(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [enabled, inDialog, letters]);
}
