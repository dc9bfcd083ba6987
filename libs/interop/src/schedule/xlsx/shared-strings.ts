import { attribute, scanXml } from './scan-xml';

export type SharedStrings = {
  readonly texts: readonly string[];
  /** Those wholly crossed out. */ readonly struck: ReadonlySet<number>;
};

/** The texts that cells point to. A word crossed out beside its correction (« ~~FOLFOX~~ FOLFIRI ») is no longer part of the text. */
export function readStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const struck = new Set<number>();
  let kept = '';
  let crossed = '';
  let inText = false;
  let inPhonetic = false;
  let inStrike = false;
  scanXml(xml, {
    open(name, attributes, empty) {
      if (name === 'si') [kept, crossed] = ['', ''];
      else if (name === 'r') inStrike = false;
      else if (name === 'strike') inStrike = !/^(?:0|false)$/.test(attribute(attributes, 'val') ?? '');
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !empty;
    },
    text(text) {
      if (!inText || inPhonetic) return;
      if (inStrike) crossed += text;
      else kept += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'r') inStrike = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        if (kept.trim() === '' && crossed !== '') struck.add(texts.length);
        texts.push(kept.trim() === '' ? crossed : kept);
      }
    },
  });
  return { texts, struck };
}
