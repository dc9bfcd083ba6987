import { joined } from './jpeg-without-traces';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Text, hour and Exif: all that is not the picture itself. */
const TRACES = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf']);

/** A PNG without its texts, hour and Exif, and without whatever follows its end. Null when the bytes are not a whole PNG. */
export function pngWithoutTraces(bytes: Uint8Array): Uint8Array | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  for (;;) {
    if (at + 12 > bytes.length) return null;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    if (!TRACES.has(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return joined(kept);
    at = end;
  }
}
