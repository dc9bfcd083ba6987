import { inflateRawSync } from 'node:zlib';

/** Sizes in bytes. A week's schedule unpacks to some hundred kilobytes, ten thousand visits to about ten megabytes. */
export const MAX_PART = 64 * 1024 * 1024;
export const MAX_READ = 96 * 1024 * 1024;
const MAX_DECLARED = 400 * 1024 * 1024;
const MAX_ENTRIES = 4_000;

export type ZipFailure = 'damaged' | 'too-large' | 'protected';

export class ZipError extends Error {
  constructor(readonly failure: ZipFailure) {
    super(`zip ${failure}`);
  }
}

type Entry = { readonly method: number; readonly packed: number; readonly unpacked: number; readonly at: number };

/** A reader of the named parts of an archive, which never unpacks more than the bounds whatever the archive declares. */
export type Archive = { readonly names: readonly string[]; read(name: string): Uint8Array | null };

/** @throws ZipError when the archive is damaged, ciphered, or would unpack beyond the bounds. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let budget = MAX_READ;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name) ?? entries.get(caseInsensitive(entries, name) ?? '');
      if (!entry) return null;
      const limit = Math.min(MAX_PART, budget);
      if (entry.unpacked > limit) throw new ZipError('too-large');
      const part = unpack(bytes, view, entry, limit);
      budget -= part.length;
      return part;
    },
  };
}

function caseInsensitive(entries: ReadonlyMap<string, Entry>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return [...entries.keys()].find((key) => key.toLowerCase() === wanted);
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES || count === 0xffff || at === 0xffffffff) throw new ZipError('too-large');
  const entries = new Map<string, Entry>();
  let declared = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ZipError('damaged');
    if (view.getUint16(at + 8, true) & 1) throw new ZipError('protected');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replace(/\\/g, '/')
      .replace(/^\//, '');
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    declared += entry.unpacked;
    if (declared > MAX_DECLARED) throw new ZipError('too-large');
    entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ZipError('damaged');
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Uint8Array {
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw new ZipError('damaged');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw new ZipError('damaged');
  if (entry.method === 0) {
    if (packed.length > limit) throw new ZipError('too-large');
    return packed;
  }
  if (entry.method !== 8) throw new ZipError('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const tooLarge = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipError(tooLarge ? 'too-large' : 'damaged');
  }
}
