import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FEATURES = join(__dirname, '../../../apps/web/src/features');

/** The very document that a page of the web sends: what is measured is what somebody waits for. Throws when the page has it no more. */
export function pageQuestion(file: string, name: string): string {
  const source = readFileSync(join(FEATURES, file), 'utf8');
  const found = new RegExp(`const ${name} = graphql\\(\`([^\`]+)\``).exec(source)?.[1];
  if (!found) throw new Error(`${file} has no document "${name}".`);
  return found;
}
