import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { SETTLE_WAITING_ROW, WAITING_ROWS, type WaitingRow } from './waiting-operations';

interface Fault {
  column: string | null;
  code: string;
  message: string;
  english: string;
}
export interface AskedIdentity {
  kind: string;
  answers: string[];
  known: string[];
  differences: { trait: string; incoming: string; known: string }[];
}
/** What the server answered instead of taking the row. */
export type Held =
  | { why: 'still-faulty'; faults: Fault[] }
  | { why: 'identity-asked'; question: AskedIdentity | null }
  | { why: 'also-planned'; start: string }
  | { why: 'day-gone' | 'already-settled' | 'changed-meanwhile' | 'not-sent' };

type Cells = { index: number; text: string }[];
interface Settling {
  cells: Cells;
  answer?: string;
  sameVisit?: boolean;
}

/** One row put back on its way; each answer that is asked is added to what was already said. */
export function useSettling(row: WaitingRow, onDone: (onPlan: boolean) => void) {
  const [settle, { loading }] = useMutation(SETTLE_WAITING_ROW, { refetchQueries: [WAITING_ROWS] });
  const [said, setSaid] = useState<Settling>({ cells: [] });
  const [held, setHeld] = useState<Held | null>(null);
  const send = async (more: Partial<Settling>): Promise<void> => {
    const how = { ...said, ...more };
    setSaid(how);
    const { data } = await settle({ variables: { id: row.id, how } }).catch(() => ({ data: null }));
    const answer = data?.settleWaitingRow;
    if (answer?.__typename === 'WaitingRowSettled') return onDone(answer.push !== null);
    setHeld(answer?.__typename === 'Refused' ? heldBy(answer.code, answer.data) : { why: 'not-sent' });
  };
  return { send, held, busy: loading };
}

function heldBy(code: string, data: unknown): Held {
  if (code === 'still-faulty') return { why: code, faults: (data as { faults: Fault[] }).faults };
  if (code === 'identity-asked') return { why: code, question: (data as { question: AskedIdentity | null }).question };
  if (code === 'also-planned') return { why: code, start: (data as { start: string }).start };
  if (code === 'day-gone' || code === 'already-settled' || code === 'changed-meanwhile') return { why: code };
  return { why: 'not-sent' };
}
