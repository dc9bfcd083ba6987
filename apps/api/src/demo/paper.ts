/** A real one-page PDF, small enough to be made by hand: the signed papers of the demo open in every reader. */
export function paper(title: string, lines: readonly string[]): Buffer {
  const written = [title, '', ...lines].map((line) => `(${inWinAnsi(line)}) Tj T*`).join('\n');
  const content = `BT /F1 13 Tf 60 780 Td 20 TL\n${written}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, 'latin1');
}

/** Octal escapes for accents, so that every character is one byte and the offsets stay right. */
function inWinAnsi(text: string): string {
  return [...text.replace(/[’‘]/g, "'").replace(/[«»]/g, '"').replace(/œ/g, 'oe')]
    .map((character) => {
      const code = character.charCodeAt(0);
      if ('()\\'.includes(character)) return `\\${character}`;
      return code < 128 ? character : code < 256 ? `\\${code.toString(8)}` : '?';
    })
    .join('');
}
