import { parentPort, workerData } from 'node:worker_threads';
import { readSchedule, type ReadOptions } from '@jalon/interop/schedule';

export type ReadingTask = { readonly bytes: Uint8Array; readonly options: ReadOptions };

/** The only work of this thread: it holds no connection, no session and no secret. */
const { bytes, options } = workerData as ReadingTask;
parentPort?.postMessage(readSchedule(bytes, options));
