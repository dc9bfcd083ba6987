import { ok, refuse, type Result } from '@jalon/domain/result';
import { jpegWithoutTraces, pngWithoutTraces } from '@jalon/interop/picture';

export type DocumentMime = 'image/jpeg' | 'image/png' | 'application/pdf';

export type DocumentRefusal =
  | { code: 'document-empty' }
  | { code: 'document-too-large'; most: number }
  /** An iPhone’s own format: browsers and printers of the ward do not open it. */
  | { code: 'document-heic' }
  /** It begins as a photo and does not end as one: the sending was cut. */
  | { code: 'document-cut' }
  | { code: 'document-unknown' };

/** Bytes: what the database keeps and the parser lets through. */
export const LARGEST_DOCUMENT = 15_000_000;

const starts = (bytes: Buffer, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

/** What a file is, by its first bytes: its name and what the browser says of it are not believed. */
export function recogniseDocument(bytes: Buffer): Result<DocumentMime, DocumentRefusal> {
  if (bytes.length === 0) return refuse({ code: 'document-empty' as const });
  if (bytes.length > LARGEST_DOCUMENT) return refuse({ code: 'document-too-large' as const, most: LARGEST_DOCUMENT });
  if (starts(bytes, 0xff, 0xd8, 0xff)) return ok('image/jpeg');
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return ok('image/png');
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return ok('application/pdf');
  const brand = bytes.subarray(4, 12).toString('latin1');
  if (/^ftyp(heic|heix|hevc|heim|heis|mif1|msf1)/.test(brand)) return refuse({ code: 'document-heic' as const });
  return refuse({ code: 'document-unknown' as const });
}

export interface KeptDocument {
  mime: DocumentMime;
  bytes: Uint8Array;
}

/** The document as it is kept: a picture without the place and hour at which it was taken. */
export function documentToKeep(sent: Buffer): Result<KeptDocument, DocumentRefusal> {
  const mime = recogniseDocument(sent);
  if (!mime.ok) return mime;
  if (mime.value === 'application/pdf') return ok({ mime: mime.value, bytes: sent });
  const bytes = mime.value === 'image/jpeg' ? jpegWithoutTraces(sent) : pngWithoutTraces(sent);
  return bytes ? ok({ mime: mime.value, bytes }) : refuse({ code: 'document-cut' as const });
}

/** A file name that no header and no disk stumbles on. */
export function safeName(name: string, mime: DocumentMime): string {
  const ending = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' }[mime];
  const stem = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _-]+/gu, '')
    .trim()
    .slice(0, 80);
  return `${stem || 'document'}.${ending}`;
}
