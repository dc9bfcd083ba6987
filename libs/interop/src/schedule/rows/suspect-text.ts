import type { Cell } from '../table';
import type { RowFaultCode } from './row-faults';

/** Starts with a sign that makes a spreadsheet compute, and goes on as a formula, a function or a command. */
const FORMULA = /^=|^[@+\-]\s*[\p{L}\d(][\p{L}\d.+\-*/' ]*[(|!]|^[@+\-]\s*\d+\s*[+\-*/]\s*\d/u;
const LEADING_SIGN = /^[=@+]\s*[\p{L}\d(]|^-\s*[\p{L}(]/u;
const SCRIPT =
  /<\s*\/?\s*(?:script|img|svg|iframe|object|embed|link|style|a|body|html)\b|javascript:|\bon(?:error|load|click)\s*=|\{\{.*\}\}|\$\{/i;
const ERROR = /^#(?:REF|N\/A|NA|VALEUR|VALUE|NOM|NAME|DIV\/0|NUM|NOMBRE|NULL|NUL|SPILL|CALC)[!?]?/i;

/**
 * A cell that is no plain text: refused where it stands in a recognised column, so that it reaches neither a screen nor
 * somebody else's spreadsheet. In the needed columns a leading sign is enough.
 */
export function suspectText(cell: Cell, needed: boolean): RowFaultCode | null {
  if (cell.formula === 'outside') return 'formula-text';
  if (cell.formula === 'without-value') return 'formula-without-value';
  if (cell.number !== undefined) return null;
  if (SCRIPT.test(cell.text)) return 'script-text';
  if (FORMULA.test(cell.text) || (needed && LEADING_SIGN.test(cell.text))) return 'formula-text';
  if (ERROR.test(cell.text)) return needed ? 'error-cell' : null;
  // Hashes are what a spreadsheet shows when the column is too narrow, and saves when asked for what is shown.
  return needed && /^#{2,}$/.test(cell.text) ? 'error-cell' : null;
}
