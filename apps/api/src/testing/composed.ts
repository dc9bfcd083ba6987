/** No crash, no fault of the server, nothing of its inside told. */
export function expectComposed({ statusCode, body }: { statusCode: number; body: string }): void {
  expect(statusCode).toBeLessThan(500);
  expect(body).not.toMatch(/node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|select .* from|stacktrace/i);
}

/** How many inputs a property tries: few in `npm test`, by the thousand in `npm run prove`, or as many as one says. */
export const fuzzRuns = (few: number): number => Number(process.env.FUZZ_RUNS ?? few);
