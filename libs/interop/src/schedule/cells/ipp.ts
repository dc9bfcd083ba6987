import type { Cell } from '../table';

export type IppAnswer = { readonly ipp: string } | { readonly code: 'missing-ipp' | 'impossible-ipp' | 'rounded-ipp' };

/** The permanent identifier, padded with the zeros that a spreadsheet has taken away. */
export function readIpp(cell: Cell, length: number): IppAnswer {
  const text = cell.text.replace(/^(?:i\.?p\.?p\.?|n\.?i\.?p\.?|n[°ºo]|num(?:[ée]ro)?|dossier|id)\s*[:.°º]?\s*/i, '').trim();
  if (text === '' || /^[-–—/?.]+$/.test(text) || /^(?:nc|n\/a|inconnu|néant|neant)$/i.test(text)) return { code: 'missing-ipp' };
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return { code: 'rounded-ipp' };
  const figures = text.replace(/^(\d+)[.,]0{1,2}$/, '$1').replace(/[\s.\-_/']/g, '');
  if (/^\d+$/.test(figures)) {
    const significant = figures.replace(/^0+/, '');
    if (significant === '') return { code: 'missing-ipp' };
    return significant.length > length ? { code: 'impossible-ipp' } : { ipp: significant.padStart(length, '0') };
  }
  // Some establishments put a letter or two before or after the figures; these are no number and are left as they are.
  const lettered = /^[A-Z]{1,3}\d{3,}[A-Z]?$|^\d{3,}[A-Z]{1,2}$/i.test(figures) && figures.length <= length + 3;
  return lettered ? { ipp: figures.toUpperCase() } : { code: 'impossible-ipp' };
}
