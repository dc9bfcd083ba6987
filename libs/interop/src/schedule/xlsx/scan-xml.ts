/** Thrown for a document type or an entity declaration: no workbook needs one, and they are how XML bombs are made. */
export class UnsafeXmlError extends Error {}

export type XmlHandler = {
  /** `name` without its prefix; `attributes` as written, read with `attribute`. */
  open(name: string, attributes: string, empty: boolean): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Walks the tags of a part in order, in constant memory. Strict enough for what spreadsheets write, and no more. */
export function scanXml(xml: string, handler: XmlHandler): void {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag === -1 ? xml.length : tag;
    if (handler.text && end > at) handler.text(decodeEntities(xml.slice(at, end)));
    if (tag === -1) return;
    const next = xml.charCodeAt(tag + 1);
    if (next === 0x21) at = skipDeclaration(xml, tag, handler);
    else if (next === 0x3f) at = after(xml, '?>', tag);
    else at = readTag(xml, tag, next === 0x2f, handler);
  }
}

function readTag(xml: string, tag: number, closing: boolean, handler: XmlHandler): number {
  const stop = tagEnd(xml, tag);
  if (closing) {
    handler.close?.(localName(xml.slice(tag + 2, stop).trim()));
    return stop + 1;
  }
  const empty = xml.charCodeAt(stop - 1) === 0x2f;
  const inside = xml.slice(tag + 1, empty ? stop - 1 : stop);
  const space = inside.search(/\s/);
  const name = localName(space === -1 ? inside : inside.slice(0, space));
  handler.open(name, space === -1 ? '' : inside.slice(space), empty);
  if (empty) handler.close?.(name);
  return stop + 1;
}

function tagEnd(xml: string, tag: number): number {
  let quote = '';
  for (let i = tag + 1; i < xml.length; i += 1) {
    const char = xml[i] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  throw new Error('tag never closed');
}

function skipDeclaration(xml: string, tag: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag);
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = after(xml, ']]>', tag);
    handler.text?.(xml.slice(tag + 9, end - 3));
    return end;
  }
  throw new UnsafeXmlError('declaration refused');
}

function after(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end === -1) throw new Error('declaration never closed');
  return end + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | null {
  const match = patternFor(name).exec(attributes);
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const patterns = new Map<string, RegExp>();

function patternFor(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}
