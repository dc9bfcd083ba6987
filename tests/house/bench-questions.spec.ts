import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageQuestion } from '../load/measure/page-question';

const ROWS = join(__dirname, '../load/rows');

it('the bench asks what the web asks: each document that it names is still where it looks for it', () => {
  const asked = readdirSync(ROWS).flatMap((row) =>
    [...readFileSync(join(ROWS, row), 'utf8').matchAll(/pageQuestion\('([^']+)', '([^']+)'\)/g)].map(([, file, name]) => ({
      file,
      name,
    })),
  );
  expect(asked.length).toBeGreaterThan(2);
  for (const { file = '', name = '' } of asked) expect(pageQuestion(file, name)).toMatch(/query|mutation/);
});
