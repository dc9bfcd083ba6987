import { decodeHtml } from './html-entities';

export type HtmlHandler = {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
};

/** Elements whose content is no text of the page. */
const UNSEEN = new Set(['script', 'style', 'title', 'xml', 'template', 'noscript', 'textarea', 'select']);

/** Walks the tags of a page in order and in one pass. As forgiving as a browser is with tags left open; runs nothing. */
export function scanHtml(html: string, handler: HtmlHandler): void {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const end = tag === -1 ? html.length : tag;
    if (end > at) handler.text(decodeHtml(html.slice(at, end)));
    if (tag === -1) return;
    at = html.startsWith('<!--', tag) ? past(html, '-->', tag) : readTag(html, tag, handler);
  }
}

function readTag(html: string, tag: number, handler: HtmlHandler): number {
  const match = /^<(\/?)([a-z][a-z0-9:]*)/i.exec(html.slice(tag, tag + 40));
  if (!match) {
    if (/^<[!?/]/.test(html.slice(tag, tag + 2))) return past(html, '>', tag);
    handler.text('<');
    return tag + 1;
  }
  const name = (match[2] ?? '').toLowerCase();
  const stop = tagEnd(html, tag + match[0].length);
  if (match[1]) handler.close(name);
  else {
    handler.open(name, html.slice(tag + match[0].length, stop));
    if (UNSEEN.has(name) && html[stop - 1] !== '/') return pastElement(html, name, stop);
  }
  return stop + 1;
}

/** Where the tag ends; a quote that is never closed does not hold the rest of the page. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  const limit = Math.min(html.length, from + 8_000);
  for (let i = from; i < limit; i += 1) {
    const char = html[i] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
  }
  const plain = html.indexOf('>', from);
  return plain === -1 ? html.length : plain;
}

function pastElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b`, 'gi');
  closing.lastIndex = from;
  const match = closing.exec(html);
  return match ? past(html, '>', match.index) : html.length;
}

function past(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end === -1 ? html.length : end + mark.length;
}
