import { writeSync } from 'node:fs';
import { outcomeOf } from '../../testing/matrix/cell';
import { LINES, openMatrix, type Matrix } from '../../testing/matrix/matrix';
import { twisted } from '../../testing/matrix/twisted';

let matrix: Matrix;
let asked = 0;
beforeAll(async () => {
  matrix = await openMatrix();
  jest.spyOn(console, 'error').mockImplementation(() => {});
}, 300_000);
afterAll(async () => {
  writeSync(2, `${asked} strange questions asked\n`);
  await matrix?.close();
});

const OURS = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'error'];

// About twelve thousand questions in all, a few minutes on a quiet machine; one operation alone: -t NAME.
it.each(Object.entries(LINES))(
  '%s answers whoever may ask, one of its values strange, without a fault of ours',
  async (name, line) => {
    const ask = async (args: object) => outcomeOf(await matrix.ask(matrix.people.in[line.as], name, args), name);
    const faults: string[] = [];
    for (const { args, where } of twisted(line.ask(matrix.ready))) {
      const outcome = await ask(args);
      asked += 1;
      if (OURS.includes(outcome)) faults.push(`${where}: ${outcome}`);
    }
    writeSync(2, `${name}: ${asked} asked so far${faults.map((fault) => `\n  ${fault}`).join('')}\n`);
    expect(faults).toEqual([]);
    expect(await ask(line.ask(matrix.ready))).toBe(line.answers ?? 'answered');
  },
);
