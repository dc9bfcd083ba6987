import { startsWith, zerosOnOneSide } from './sniff-kind';

export type DecodedText = { readonly text: string; readonly encoding: string };

/**
 * Text of a file whose encoding nobody declares. A byte order mark decides; else valid UTF-8 is UTF-8, since French
 * text in another encoding almost never happens to be valid; else Windows-1252, or Mac Roman where its accents read
 * better, or the code page of DOS, which some hospital programs still write.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { text: decode('utf-8', bytes.subarray(3)), encoding: 'utf-8' };
  if (startsWith(bytes, [0xff, 0xfe])) return { text: decode('utf-16le', bytes.subarray(2)), encoding: 'utf-16le' };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: decode('utf-16be', bytes.subarray(2)), encoding: 'utf-16be' };
  const wide = zerosOnOneSide(bytes);
  if (wide) return { text: decode(wide, bytes), encoding: wide };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { text: mendTwiceEncoded(utf8), encoding: 'utf-8' };
  const windows = decodeWindows(bytes);
  const mac = decode('macintosh', bytes);
  const mixed = decode('utf-8', bytes);
  const dos = decodeDos(bytes);
  const best = [
    { text: windows, encoding: 'windows-1252', score: strangeness(windows) },
    { text: mac, encoding: 'macintosh', score: strangeness(mac) + 1 },
    { text: mixed, encoding: 'utf-8', score: strangeness(mixed) + 1 },
    { text: dos, encoding: 'cp850', score: strangeness(dos) + 1 },
  ].reduce((a, b) => (b.score < a.score ? b : a));
  return best.text === windows
    ? { text: asLatin9(windows), encoding: best.encoding }
    : { text: best.text, encoding: best.encoding };
}

/** Unix programs write ISO-8859-15, the same but for a few signs: a fraction inside a word is the œ of « LEBŒUF ». */
function asLatin9(text: string): string {
  const signs: Readonly<Record<string, string>> = { '¼': 'Œ', '½': 'œ', '¾': 'Ÿ' };
  return text.replace(/(?<=\p{L})[¼½¾]|¼(?=\p{Lu}{2})/gu, (sign) => signs[sign] ?? sign);
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * What Windows-1252 holds between 0x80 and 0x9f. Written here: the platform's own decoder of that name reads these bytes as
 * Latin-1 in Node 20, where « D’HAUTEVILLE » loses its apostrophe and « œdème » its œ.
 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1252 = new Map([...WINDOWS].map((char, i) => [char, 0x80 + i]));

function decodeWindows(bytes: Uint8Array): string {
  return latinOf(bytes).replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char);
}

function latinOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The upper half of code page 850, of which the platform knows nothing. */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function decodeDos(bytes: Uint8Array): string {
  return latinOf(bytes).replace(/[\u0080-\u00ff]/g, (char) => DOS[char.charCodeAt(0) - 0x80] ?? char);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters that French names and words use beyond ASCII, with a few of the names that live in France. */
const EXPECTED = new Set('éèêëàâäùûüîïôöçœæÿñáíóúãõåøšžčćğıİşßÉÈÊËÀÂÄÙÛÜÎÏÔÖÇŒÆÑÁÍÓÚØŠŽČ°ºª«»€’‘“”–—…²³µ·§±×½¼¾ \u00a0\u202f');

function strangeness(text: string): number {
  let score = 0;
  let before = '';
  for (const char of text) {
    if (char > '\u007f') {
      if (char === '\ufffd') score += 3;
      else if (!EXPECTED.has(char)) score += 2;
      // An accented capital inside a lower-case word, or a quote between two letters, betrays the wrong table.
      else if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(char)) score += 1;
    }
    before = char;
  }
  return score;
}

/** UTF-8 read once as Windows-1252 and saved again (« PrÃ©nom »): turned back when the whole text agrees. */
function mendTwiceEncoded(text: string): string {
  if (!/Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ\u00a0-¿]/.test(text)) return text;
  const bytes: number[] = [];
  for (const char of text) {
    const code = WINDOWS_1252.get(char) ?? char.codePointAt(0) ?? 0;
    if (code > 255) return text;
    bytes.push(code);
  }
  return strictUtf8(Uint8Array.from(bytes)) ?? text;
}
