import { attribute, scanXml } from './scan-xml';

/** ECMA-376 part 1, 18.8.30: built-in formats that show a date or an hour (27–36 and 50–58 in some locales). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** What a style of the workbook says of a cell: its number is a date or an hour, what it holds is crossed out. */
export type CellStyle = { readonly dated: boolean; readonly struck: boolean };

export function readCellStyles(stylesXml: string): readonly CellStyle[] {
  const custom = new Map<number, boolean>();
  const struckFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  let section = '';
  scanXml(stylesXml, {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId')), showsDate(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'fonts' || name === 'cellXfs') section = name;
      else if (name === 'font' && section === 'fonts') struckFonts.push(false);
      else if (name === 'strike' && section === 'fonts')
        struckFonts[struckFonts.length - 1] = !/^(?:0|false)$/.test(attribute(attributes, 'val') ?? '');
      else if (name === 'xf' && section === 'cellXfs') {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        const struck = struckFonts[Number(attribute(attributes, 'fontId') ?? 0)] === true;
        styles.push({ dated: custom.get(id) ?? isBuiltInDate(id), struck });
      }
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  return styles;
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
