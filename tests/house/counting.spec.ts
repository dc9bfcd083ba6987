import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}
const { countJest, countPlaywright, countRun } = jest.requireActual<{
  countRun(run: { code: number }): Count;
  countJest(run: { code: number }, file: string): Count;
  countPlaywright(run: { code: number }, file: string): Count;
}>('../../tools/test/count.cjs');

const folder = mkdtempSync(join(tmpdir(), 'counting-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reported(report: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}
const ofJest = (numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number) =>
  reported({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites });
const ofPlaywright = (expected: number, unexpected: number, flaky: number, errors: string[]) =>
  reported({ stats: { expected, unexpected, flaky }, errors });

test('passes and failures are added up as the runners tell them', () => {
  expect(countJest({ code: 1 }, ofJest(12, 2, 0))).toEqual({ passed: 12, failed: 2 });
  expect(countPlaywright({ code: 0 }, ofPlaywright(7, 0, 0, []))).toEqual({ passed: 7, failed: 0 });
  expect(countRun({ code: 0 })).toEqual({ passed: 1, failed: 0 });
});

test('a suite that crashed before its first test has failed', () => {
  expect(countJest({ code: 1 }, ofJest(12, 0, 1))).toEqual({ passed: 12, failed: 1 });
  expect(countPlaywright({ code: 1 }, ofPlaywright(0, 0, 0, ['no such module']))).toEqual({ passed: 0, failed: 1 });
});

test('a runner that dies without a word, finds no test, or ends badly after good tests has failed', () => {
  expect(countJest({ code: 137 }, join(folder, 'never-written.json'))).toEqual({ passed: 0, failed: 1 });
  expect(countJest({ code: 0 }, ofJest(0, 0, 0))).toEqual({ passed: 0, failed: 1 });
  expect(countJest({ code: 1 }, ofJest(5, 0, 0))).toEqual({ passed: 5, failed: 1 });
});

test('a journey that passed only at its second try has failed', () => {
  expect(countPlaywright({ code: 0 }, ofPlaywright(3, 0, 1, []))).toEqual({ passed: 3, failed: 1 });
});
