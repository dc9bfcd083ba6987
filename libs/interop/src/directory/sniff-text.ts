/** A workbook, a picture or a document renamed: its first bytes are no text's. */
export function sniffText(bytes: Uint8Array): boolean {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return utf16 || !bytes.subarray(0, 4096).includes(0);
}
