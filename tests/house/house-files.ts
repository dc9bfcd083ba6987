import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(__dirname, '../..');

const passed = new Set(['node_modules', 'dist', '.git', '.nx', '.data', 'generated', 'test-results', 'shots', 'bench-results']);

/** Every file that we wrote below these folders of the repository, as paths from its root; made and installed ones left out. */
export function filesUnder(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => !passed.has(entry.name))
      .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`])),
  );
}

export const typescriptUnder = (...folders: string[]): string[] => filesUnder(...folders).filter((file) => /\.tsx?$/.test(file));

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The modules that a file imports or exports from; relative ones as paths from the repository's root. */
export function importsOf(file: string): string[] {
  const specifiers = [...textOf(file).matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*['"]([^'"]+)['"]/g)].map(
    ([, name]) => name ?? '',
  );
  return specifiers.map((name) => (name.startsWith('.') ? relative(root, join(root, file, '..', name)) : name));
}
