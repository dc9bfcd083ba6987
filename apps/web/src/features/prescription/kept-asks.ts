import type { RequestReasonCode, Wanted } from '@jalon/domain/prescription';

/** A request written without network: ids and codes, no name of anybody. It leaves when the network comes back. */
export interface KeptAsk {
  key: string;
  situation: string;
  prescription: string;
  line: string;
  wanted: Wanted;
  reason: RequestReasonCode;
  words: string | null;
}

const KEPT_AS = 'jalon.asks';
const CHANGED = 'jalon:asks';

function all(): KeptAsk[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(kept) ? (kept as KeptAsk[]) : [];
  } catch {
    return [];
  }
}

function write(asks: readonly KeptAsk[]): void {
  if (asks.length === 0) localStorage.removeItem(KEPT_AS);
  else localStorage.setItem(KEPT_AS, JSON.stringify(asks));
  window.dispatchEvent(new Event(CHANGED));
}

/** Those of this situation alone: a phone that changes hands sends nothing in another’s name. */
export const keptAsks = (situation: string): KeptAsk[] => all().filter((ask) => ask.situation === situation);

export function keepAsk(ask: Omit<KeptAsk, 'key'>): void {
  const key = `${ask.prescription} ${ask.line}`;
  write([...all().filter((kept) => kept.key !== key || kept.situation !== ask.situation), { ...ask, key }]);
}

export function dropAsk(situation: string, key: string): void {
  write(all().filter((kept) => kept.key !== key || kept.situation !== situation));
}

/** Calls back when something was kept or dropped, or the network came back. */
export function watchKeptAsks(changed: () => void): () => void {
  const events = [CHANGED, 'online', 'storage'] as const;
  for (const event of events) window.addEventListener(event, changed);
  return () => {
    for (const event of events) window.removeEventListener(event, changed);
  };
}
