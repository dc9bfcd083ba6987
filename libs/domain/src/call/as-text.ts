/** What a call leaves, already in the reader's words. */
export interface CallText {
  title: string;
  patient: string;
  outcome: string;
  symptoms: string;
  note: string | null;
  reminded: readonly string[];
  next: string | null;
  by: string;
}

/** Plain text for the hospital's own record: one fact a line, no mark-up, nothing that a paste could break. */
export function callAsText(call: CallText, labels: { reminded: string; next: string }): string {
  return [
    call.title,
    call.patient,
    call.outcome,
    call.symptoms,
    call.note?.trim() ?? '',
    call.reminded.length ? `${labels.reminded} ${call.reminded.join(' ; ')}` : '',
    call.next ? `${labels.next} ${call.next}` : '',
    call.by,
  ]
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
