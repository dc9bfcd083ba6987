import { orientationOf, orientationSegment } from './orientation';

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14, APP15, COMMENT] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];

const stands = (bytes: Uint8Array, at: number, text: string) =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/**
 * A JPEG without what the camera adds to the picture: place, hour, device, thumbnail, and whatever follows its end (a phone hides a
 * film there, with its own place). The way up is kept, in a segment of our own. Null when the bytes are not a whole JPEG.
 */
export function jpegWithoutTraces(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (marker === APP1 && stands(bytes, at + 4, 'Exif\0\0')) orientation = orientationOf(bytes.subarray(at + 10, end));
    if (belongsToThePicture(bytes, at, marker)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker !== SOS) continue;
    const after = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, after));
    at = after;
  }
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  return joined(kept);
}

function belongsToThePicture(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP2) return stands(bytes, at + 4, 'ICC_PROFILE\0');
  return marker === APP0 || marker === APP14;
}

/** The first marker after the entropy-coded data: a stuffed zero and the restart markers belong to the data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
