/** For a spreadsheet as French ones open it: semicolons, a byte order mark, and no cell that it would run. */
export function tableAsCsv(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return '\ufeff' + [head, ...lines].map((cells) => cells.map(neutral).join(';')).join('\r\n') + '\r\n';
}

/** A cell that begins like a formula is read as one (OWASP, CSV injection): an apostrophe makes it a text. */
export function neutral(cell: string): string {
  const text = /^[\s]*[=+\-@\t\r|%＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
