/** Spreadsheets eat leading zeros: '4100000' is given back as '04100000' where the organisation's IPP has eight characters. */
export function padIpp(ipp: string, length: number): string {
  return ipp.trim().padStart(length, '0');
}

/** Equal but for leading zeros and letter case. */
export function sameIpp(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(ipp: string): string {
  return ipp
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, '');
}
