import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { pipeline } from 'node:stream';

/**
 * A backup is one compressed file of lines: what it is, then for each table its columns and its rows in JSON, then how many there were
 * and the checksum of every line before.
 */
export type Line =
  | { jalon: 'backup'; format: 1; schema: string; at: string }
  | { table: string; columns: string[] }
  | { row: Record<string, unknown> }
  | { end: { rows: number; tables: number; sha256: string } };

export interface ArchiveWriter {
  write(line: string): Promise<void>;
  /** @returns the checksum of what was written before the last line. */
  close(end: { rows: number; tables: number }): Promise<void>;
}

/** For the owner's eyes alone: it holds health data. @throws when the file exists */
export async function writeArchive(file: string): Promise<ArchiveWriter> {
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await once(target, 'open');
  const gzip = createGzip();
  const done = new Promise<void>((resolve, reject) => pipeline(gzip, target, (error) => (error ? reject(error) : resolve())));
  const hash = createHash('sha256');
  const put = async (line: string) => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), done]);
  };
  return {
    async write(line) {
      hash.update(`${line}\n`);
      await put(line);
    },
    async close(end) {
      await put(JSON.stringify({ end: { ...end, sha256: hash.digest('hex') } }));
      gzip.end();
      await done;
    },
  };
}

/** Reads line by line, whatever the size. The checksum is true once the last line has come. */
export async function* readArchive(file: string): AsyncGenerator<{ line: Line; intact: boolean }> {
  const gunzip = createGunzip();
  let failed: Error | null = null;
  pipeline(createReadStream(file), gunzip, (error) => {
    failed = error ?? null;
  });
  const hash = createHash('sha256');
  let last = '';
  for await (const text of createInterface({ input: gunzip, crlfDelay: Infinity })) {
    if (last !== '') hash.update(`${last}\n`);
    last = text;
    const line = JSON.parse(text) as Line;
    const intact = 'end' in line ? line.end.sha256 === hash.copy().digest('hex') : true;
    yield { line, intact };
  }
  if (failed) throw failed;
}
