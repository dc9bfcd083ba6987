import path from 'node:path';
import type { Content, Style } from 'pdfmake';

const FONTS = path.resolve(path.dirname(require.resolve('pdfmake')), '../fonts/Roboto');
const ROBOTO = {
  normal: path.join(FONTS, 'Roboto-Regular.ttf'),
  bold: path.join(FONTS, 'Roboto-Medium.ttf'),
  italics: path.join(FONTS, 'Roboto-Italic.ttf'),
  bolditalics: path.join(FONTS, 'Roboto-MediumItalic.ttf'),
};

export interface PaperLayout {
  pageOrientation?: 'landscape';
  pageMargins?: [number, number, number, number];
  defaultStyle?: Style;
  styles?: Record<string, Style>;
  footer?: (page: number, pages: number) => Content;
}

/**
 * An A4 paper that asks for nothing from outside: neither the network, nor a file other than its own letters. The library is loaded by
 * the first paper: most days a server prints none.
 */
export async function makePdf(title: string, content: Content[], layout: PaperLayout = {}): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Roboto: ROBOTO });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file.startsWith(FONTS));
  return pdfmake
    .createPdf({ info: { title }, pageSize: 'A4', pageMargins: 48, defaultStyle: { fontSize: 11 }, ...layout, content })
    .getBuffer();
}
