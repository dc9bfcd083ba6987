import { attribute, scanXml } from './scan-xml';

/** ECMA-376 part 1, 18.8.30: built-in formats that show a date or an hour (27–36 and 50–58 in some locales). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** For each cell style of the workbook, whether it shows its number as a date or an hour. */
export function readDatedStyles(stylesXml: string): readonly boolean[] {
  const custom = new Map<number, boolean>();
  const dated: boolean[] = [];
  let inCellFormats = false;
  scanXml(stylesXml, {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId')), showsDate(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        dated.push(custom.get(id) ?? isBuiltInDate(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return dated;
}

/** A format shows a date or an hour when one of d, m, y, h, s (or French j, a) is left once its literals are removed. */
export function showsDate(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|standard|e[+-]/gi, '')
    .replace(/am\/pm|a\/p/gi, 'h');
  return /[dmyhsj]/i.test(bare.split(';')[0] ?? '');
}
