import path from 'node:path';
import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake';

const FONTS = path.resolve(path.dirname(require.resolve('pdfmake')), '../fonts/Roboto');
const ROBOTO = {
  normal: path.join(FONTS, 'Roboto-Regular.ttf'),
  bold: path.join(FONTS, 'Roboto-Medium.ttf'),
  italics: path.join(FONTS, 'Roboto-Italic.ttf'),
  bolditalics: path.join(FONTS, 'Roboto-MediumItalic.ttf'),
};

/** An A4 page; nothing is fetched from anywhere. */
export function makePdf(title: string, content: Content[]): Promise<Buffer> {
  pdfmake.setFonts({ Roboto: ROBOTO });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file.startsWith(FONTS));
  return pdfmake
    .createPdf({ info: { title }, pageSize: 'A4', pageMargins: 48, defaultStyle: { fontSize: 11 }, content })
    .getBuffer();
}
