import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ScheduleReading } from '@jalon/domain/schedule';
import { DEFAULT_MAX_BYTES, type ReadOptions, unreadableSchedule } from '@jalon/interop/schedule';
import type { ReadingTask } from './reading-worker';

export type WorkerBounds = {
  /** Milliseconds before the thread is stopped. */
  readonly timeout: number;
  /** Megabytes of heap. */
  readonly memory: number;
};

export const READING_BOUNDS: WorkerBounds = { timeout: 20_000, memory: 768 };

const FROM_SOURCES = __filename.endsWith('.ts');
const ENTRY = join(__dirname, FROM_SOURCES ? 'reading-worker.source.cjs' : 'reading-worker.js');

/**
 * Reads a schedule in a thread of its own, bounded in time and memory: a file made to exhaust the server is a fault of
 * that file, and other people's pages stay alive. Never rejects.
 */
export function readScheduleInWorker(bytes: Uint8Array, options: ReadOptions, bounds = READING_BOUNDS): Promise<ScheduleReading> {
  if (bytes.length > (options.maxBytes ?? DEFAULT_MAX_BYTES)) return Promise.resolve(unreadableSchedule('file-too-large'));
  const task: ReadingTask = { bytes, options };
  return new Promise((resolve) => {
    const worker = new Worker(ENTRY, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: bounds.memory, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      // The thread needs nothing of what the process was started with.
      env: {},
      stdin: false,
      stdout: false,
      stderr: false,
    });
    const settle = (reading: ScheduleReading): void => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle(unreadableSchedule('took-too-long')), bounds.timeout);
    worker.once('message', (reading: ScheduleReading) => settle(reading));
    worker.once('error', (error) => settle(unreadableSchedule(isExhausted(error) ? 'took-too-long' : 'reading-failed')));
    worker.once('exit', () => settle(unreadableSchedule('reading-failed')));
  });
}

function isExhausted(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
