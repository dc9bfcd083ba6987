import type { Cell } from '../table';

export type IppAnswer = { readonly ipp: string } | { readonly code: 'missing-ipp' | 'impossible-ipp' | 'rounded-ipp' };

/** The permanent identifier, padded with the zeros that a spreadsheet has taken away. */
export function readIpp(cell: Cell, length: number): IppAnswer {
  const text = cell.text.replace(/^(?:i\.?p\.?p\.?|n\.?i\.?p\.?|n[°ºo]|num(?:[ée]ro)?|dossier|id)\s*[:.°º]?\s*/i, '').trim();
  if (text === '' || /^[-–—/?.]+$/.test(text) || /^(?:nc|n\/a|inconnu|néant|neant)$/i.test(text)) return { code: 'missing-ipp' };
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return { code: 'rounded-ipp' };
  const whole = text.replace(/^(\d+)[.,]0{1,2}$/, '$1');
  if (/\d/.test(whole) && /^[\d\s.\-_'’/]+$/.test(whole) && !isGrouped(whole)) return { code: 'impossible-ipp' };
  const figures = whole.replace(/[\s.\-_'’]/g, '');
  if (/^\d+$/.test(figures)) {
    const significant = figures.replace(/^0+/, '');
    if (significant === '') return { code: 'missing-ipp' };
    return significant.length > length ? { code: 'impossible-ipp' } : { ipp: significant.padStart(length, '0') };
  }
  // The letter O in the place of a nought.
  if (figures.length === length && /^[\dOo]+$/.test(figures)) return { code: 'impossible-ipp' };
  // Some establishments put a letter or two before or after the figures; these are no number and are left as they are.
  const lettered = /^[A-Z]{1,3}\d{3,}[A-Z]?$|^\d{3,}[A-Z]{1,2}$/i.test(figures) && figures.length <= length + 3;
  return lettered ? { ipp: figures.toUpperCase() } : { code: 'impossible-ipp' };
}

/** « 04 101 369 », « 04.10.13.69 »: figures in equal groups. A date, or a second number behind a stroke, is no part of an IPP. */
function isGrouped(text: string): boolean {
  if (/^\d{1,2}[.\-/]\d{1,2}[.\-/](?:\d{4}|\d{2})$/.test(text)) return false;
  const parts = text.split(/[\s.\-_'’]/);
  const [first = '', ...others] = parts;
  if (parts.some((part) => !/^\d+$/.test(part))) return false;
  const size = others[0]?.length ?? 0;
  return others.length === 0 || (size > 1 && first.length <= size && others.every((part) => part.length === size));
}
