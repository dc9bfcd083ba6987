import type { FileFaultCode } from './table';

export type FileKind = 'text' | 'zip' | { readonly refused: FileFaultCode };

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly code: FileFaultCode; readonly at?: number }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], code: 'picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], code: 'picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], code: 'picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], code: 'picture' },
  { bytes: [0x57, 0x45, 0x42, 0x50], code: 'picture', at: 8 },
  { bytes: [0x66, 0x74, 0x79, 0x70], code: 'picture', at: 4 },
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'pdf' },
  { bytes: [0x1f, 0x8b], code: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], code: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], code: 'archive' },
  { bytes: [0x42, 0x5a, 0x68], code: 'archive' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], code: 'binary-file' },
  { bytes: [0x09, 0x08, 0x10, 0x00], code: 'old-xls' },
  { bytes: [0x09, 0x08, 0x08, 0x00], code: 'old-xls' },
  { bytes: [0x09, 0x04, 0x06, 0x00], code: 'old-xls' },
  { bytes: [0x09, 0x02, 0x06, 0x00], code: 'old-xls' },
  { bytes: [0x09, 0x00, 0x04, 0x00], code: 'old-xls' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], code: 'word-document' },
];

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF16_BOMS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What the bytes are, whatever the file's name says: a picture renamed .csv is a picture. */
export function sniffKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { refused: 'empty-file' };
  if (startsWith(bytes, COMPOUND)) return { refused: isEncryptedWorkbook(bytes) ? 'protected-workbook' : 'old-xls' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  for (const signature of SIGNATURES) if (startsWith(bytes, signature.bytes, signature.at)) return { refused: signature.code };
  if (startsWith(bytes, [0x42, 0x4d]) && looksBinary(bytes)) return { refused: 'picture' };
  if (startsWith(bytes, [0x4d, 0x5a]) && looksBinary(bytes)) return { refused: 'binary-file' };
  if (UTF16_BOMS.some((bom) => startsWith(bytes, bom)) || zerosOnOneSide(bytes)) return 'text';
  if (looksBinary(bytes)) return { refused: 'binary-file' };
  return 'text';
}

/** UTF-16 without its mark: in French text every other byte is zero. */
export function zerosOnOneSide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length & ~1, 4_000);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.8 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.8 && odd < half * 0.05) return 'utf-16be';
  return null;
}

export function startsWith(bytes: Uint8Array, head: readonly number[], at = 0): boolean {
  return bytes.length >= at + head.length && head.every((byte, i) => bytes[at + i] === byte);
}

/** Zeros and control characters do not occur in a list that a person typed or a program exported as text. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 64_000);
  let controls = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 11 && byte !== 26) controls += 1;
  }
  return controls > Math.max(2, length * 0.01);
}

/** A protected .xlsx is a compound file that holds a stream named EncryptedPackage, written in UTF-16. */
function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000)).replace(/\0/g, '');
  return text.includes('EncryptedPackage') || text.includes('EncryptionInfo');
}
