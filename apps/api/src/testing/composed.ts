import { writeSync } from 'node:fs';
import type { Parameters } from 'fast-check';

/** No crash, no fault of the server, nothing of its inside told. */
export function expectComposed({ statusCode, body }: { statusCode: number; body: string }): void {
  expect(statusCode).toBeLessThan(500);
  expect(body).not.toMatch(/node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|select .* from|stacktrace/i);
}

/** The long proof says where it is this often, so that nobody takes it for one that hangs. */
const SAID_EVERY_MS = 15_000;

/**
 * How long a property tries inputs: few in `npm test`; in `npm run prove` thousands, at most for so many seconds, and says how many it was.
 * `tried` is called once an input.
 */
export function fuzz(what: string, few: number, seed: number) {
  const { FUZZ_RUNS, FUZZ_SECONDS } = process.env;
  const [runs, seconds] = [Number(FUZZ_RUNS ?? few), Number(FUZZ_SECONDS ?? 0)];
  let count = 0;
  let said = Date.now();
  const say = () => seconds > 0 && writeSync(2, `${what}: ${count} of ${runs} inputs tried\n`);
  return {
    parameters: {
      numRuns: runs,
      seed,
      ...(seconds > 0 && { interruptAfterTimeLimit: seconds * 1000 }),
    } satisfies Parameters<unknown>,
    tried() {
      count += 1;
      if (Date.now() - said < SAID_EVERY_MS) return;
      said = Date.now();
      say();
    },
    end: say,
  };
}
