import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScheduleInWorker } from './read-in-worker';

const SAMPLES = join(__dirname, '../../../../tests/fixtures/schedules');
const today = '2026-11-22';

describe('reading a schedule in its own thread', () => {
  it('gives the visits of a real export', async () => {
    const reading = await readScheduleInWorker(readFileSync(join(SAMPLES, 'hj-export-utf8.csv')), { today });
    expect(reading).toMatchObject({ kind: 'read', faults: [] });
    expect(reading.kind === 'read' && reading.rows).toHaveLength(40);
  });

  it('stops a reading that lasts too long, and says so', async () => {
    const bytes = readFileSync(join(SAMPLES, 'hj-export-utf8.csv'));
    const reading = await readScheduleInWorker(bytes, { today }, { timeout: 1, memory: 256 });
    expect(reading).toMatchObject({ kind: 'unreadable', fault: { code: 'took-too-long' } });
  });

  it('stops a reading that needs too much memory, and the process lives on', async () => {
    const line = '23/11/2026;08:00;04100000;GAUTHIER;Raphaël;19/05/1953;M;Azacitidine;C9J1;;Dr ROUGIER\n';
    const bytes = new TextEncoder().encode(`Date;Heure;IPP;Nom;Prénom;DDN;Sexe;Protocole;Cure;Venue;Dr\n${line.repeat(40_000)}`);
    const reading = await readScheduleInWorker(bytes, { today }, { timeout: 20_000, memory: 12 });
    expect(reading).toMatchObject({ kind: 'unreadable', fault: { code: 'took-too-long' } });
  }, 30_000);

  it('refuses a file of fifty megabytes without starting a thread', async () => {
    const reading = await readScheduleInWorker(new Uint8Array(50 * 1024 * 1024), { today });
    expect(reading).toMatchObject({ kind: 'unreadable', fault: { code: 'file-too-large' } });
  });
});
