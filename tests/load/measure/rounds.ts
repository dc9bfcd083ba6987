/** What was measured of one thing: each request's time in milliseconds, over all rounds. */
export interface Times {
  median: number;
  p99: number;
  /** Requests a second, one at a time. */
  perSecond: number;
  count: number;
}

export interface Compared {
  floor: Times;
  product: Times;
  /** The product's speed over the floor's: the median of the rounds' own ratios, so that a noisy second weighs on both. */
  speed: number;
}

export interface Bounds {
  rounds: number;
  /** A round ends after so many requests or so many milliseconds, whichever comes first. */
  requests: number;
  milliseconds: number;
}

/** Does one request; told its number, so that successive requests can concern different patients. */
export type Once = (n: number) => Promise<void>;

export const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
export const median = (values: readonly number[]): number => at(ascending(values), 0.5);

export function timesOf(values: readonly number[]): Times {
  const sorted = ascending(values);
  const total = values.reduce((sum, value) => sum + value, 0);
  return { median: at(sorted, 0.5), p99: at(sorted, 0.99), perSecond: (1000 * values.length) / total, count: values.length };
}

async function round(once: Once, from: number, { requests, milliseconds }: Omit<Bounds, 'rounds'>): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  for (let n = 0; n < requests; n += 1) {
    const started = performance.now();
    await once(from + n);
    const ended = performance.now();
    times.push(ended - started);
    if (ended > end) break;
  }
  return times;
}

/**
 * What is not counted: a server is compiled while it runs, and only after some thousand requests is it what it will be for months. The
 * least server is done with that in a hundred, the product in some thousand (its own part of a file: 0.79 ms at 2,500, 0.64 at 5,000,
 * 0.58 at 7,500); how long a new one takes to its first answer is a row of its own (`start`).
 */
const WARM_UP = { requests: 5000, milliseconds: 20_000 };

/** Short rounds of one and the other in turn, once both are warm. */
export async function alternate(floor: Once, product: Once, bounds: Bounds): Promise<Compared> {
  let next = (await round(floor, 0, WARM_UP)).length;
  next += (await round(product, next, WARM_UP)).length;
  const [floors, products, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < bounds.rounds; n += 1) {
    const one = await round(floor, next, bounds);
    const other = await round(product, next + one.length, bounds);
    next += one.length + other.length;
    floors.push(...one);
    products.push(...other);
    ratios.push(median(one) / median(other));
  }
  return { floor: timesOf(floors), product: timesOf(products), speed: median(ratios) };
}
