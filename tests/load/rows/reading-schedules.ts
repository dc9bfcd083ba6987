import { readSchedule } from '@jalon/interop/schedule';
import type { Row } from '../goals';
import { median } from '../measure/rounds';

const VISITS = 10_000;
const ROUNDS = 7;

const line = (n: number): string =>
  `${23 + (n % 5)}/11/2026;${8 + (n % 9)}:${String(n % 60).padStart(2, '0')};${4_100_000 + n};GAUTHIER;Raphaël;19/05/1953;FOLFOX C9J1;;Dr ROUGIER`;

/** The file alone, as the thread that reads it has it. */
export function readScheduleRow(): Row {
  const lines = ['Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Venue;Médecin', ...Array.from({ length: VISITS }, (_, n) => line(n))];
  const file = new TextEncoder().encode(lines.join('\r\n'));
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    const reading = readSchedule(file, { today: '2026-11-22' });
    if (reading.kind !== 'read' || reading.rows.length !== VISITS)
      throw new Error('The schedule that is timed was not read whole.');
    return (performance.now() - started) / 1000;
  });
  const detail = `${(file.byteLength / 1e6).toFixed(1)} MB of text; slowest round ${Math.max(...times).toFixed(2)} s`;
  return { key: 'readSchedule', found: median(times), detail };
}
