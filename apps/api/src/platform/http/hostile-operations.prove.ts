import { writeSync } from 'node:fs';
import { outcomeOf } from '../../testing/matrix/cell';
import { LINES, openMatrix, type Matrix } from '../../testing/matrix/matrix';
import { twisted } from '../../testing/matrix/twisted';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await openMatrix();
}, 300_000);
afterAll(() => matrix?.close());

const OURS = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'error'];

// About ten thousand questions, two minutes on a quiet machine.
it('answers whoever may ask, each value of each operation replaced by each strange one, without a fault of ours', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const faults: string[] = [];
  let asked = 0;
  for (const [place, [name, line]] of Object.entries(LINES).entries()) {
    const ask = async (args: object) => outcomeOf(await matrix.ask(matrix.people.in[line.as], name, args), name);
    for (const { args, where } of twisted(line.ask(matrix.ready))) {
      const outcome = await ask(args);
      asked += 1;
      if (OURS.includes(outcome)) faults.push(`${name} ${where}: ${outcome}`);
    }
    const twin = await ask(line.ask(matrix.ready));
    if (twin !== (line.answers ?? 'answered')) faults.push(`${name}, asked rightly afterwards: ${twin}`);
    if (place % 10 === 9) writeSync(2, `${place + 1} operations, ${asked} strange questions, ${faults.length} faults\n`);
  }
  writeSync(2, `${asked} strange questions to ${Object.keys(LINES).length} operations, ${faults.length} faults\n`);
  expect(faults).toEqual([]);
});
