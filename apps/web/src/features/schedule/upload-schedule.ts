import type { SaidFault } from './fault-words';

/** Twelve megabytes: past it nothing is sent, and the sentence says what to do. */
const MOST_BYTES = 12 * 1024 * 1024;

export type Uploaded =
  { reading: string } | { refused: 'tooLarge' | 'tooMany' | 'unreachable' | 'notYourUnit' } | { unreadable: SaidFault };

interface Answer {
  reading?: string;
  refused?: { code: string; fault?: SaidFault };
}

/** Gives a file, or pasted rows, to be read; nothing but the reading is kept. */
export async function uploadSchedule(unit: number, file: Blob, name: string): Promise<Uploaded> {
  if (file.size > MOST_BYTES) return { refused: 'tooLarge' };
  try {
    const response = await fetch(`/files/schedule?unit=${unit}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'x-jalon': '1', 'x-file-name': encodeURIComponent(name) },
      body: file,
    });
    if (response.status === 413) return { refused: 'tooLarge' };
    if (response.status === 429) return { refused: 'tooMany' };
    if (!response.ok) return { refused: 'unreachable' };
    const { reading, refused } = (await response.json()) as Answer;
    if (reading) return { reading };
    if (refused?.fault) return { unreadable: refused.fault };
    return { refused: refused?.code === 'not-your-unit' ? 'notYourUnit' : 'unreachable' };
  } catch {
    return { refused: 'unreachable' };
  }
}
