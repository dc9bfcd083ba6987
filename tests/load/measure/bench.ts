import type { Base } from '../data/base';
import { serverProcess, type ServerProcess } from '../servers/child';
import { OneConnection } from './one-connection';
import type { Bounds, Times } from './rounds';
import { signedIn, type Worker } from './worker';

/** One base with both servers up, one connection to each, and the people who ask. */
export interface Bench {
  base: Base;
  bounds: Bounds;
  floor: OneConnection;
  product: OneConnection;
  productProcess: ServerProcess;
  nurses: Worker[];
  secretaries: Worker[];
  close(): Promise<void>;
}

/** Nurses take turns, so that no answer is the same twice in a row. */
const NURSES = 20;

export async function benchOn(base: Base, bounds: Bounds): Promise<Bench> {
  const floorProcess = await serverProcess('floor', base);
  const productProcess = await serverProcess('product', base);
  const [floor, product] = [new OneConnection(floorProcess.port), new OneConnection(productProcess.port)];
  return {
    base,
    bounds,
    floor,
    product,
    productProcess,
    nurses: await signedIn(base, 'nurse', NURSES),
    secretaries: await signedIn(base, 'secretary', base.size.units),
    async close() {
      floor.close();
      product.close();
      await Promise.all([floorProcess.stop(), productProcess.stop()]);
    },
  };
}

export function nurseOf({ nurses }: Bench, n: number): Worker {
  const nurse = nurses[n % nurses.length];
  if (!nurse) throw new Error('Nobody is signed in.');
  return nurse;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`;

export const sentenceOf = (name: string, { median, p99, perSecond }: Times): string =>
  `${name} p50 ${ms(median)}, p99 ${ms(p99)}, ${perSecond.toFixed(0)}/s`;
