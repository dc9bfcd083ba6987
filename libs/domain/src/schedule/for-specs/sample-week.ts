import type { ReadRow } from '../reading';
import { aRow } from './rows';

/** The day hospital's week of 23 November 2026, as its software exports it; everybody in it is invented. */
const WEEK = `
23/11/2026;08:00;04100000;GAUTHIER;Raphaël;19/05/1953;M;Azacitidine;C9J1;;Dr ROUGIER;F1;Non;VSL demandé
23/11/2026;09:15;04100037;LEROY;Raphaël;24/06/1947;M;Carboplatine-Etoposide;C4J1;;Dr ROUGIER;F2;Oui;
23/11/2026;10:30;04100074;BERNARD;Zoé;24/03/1968;F;Trastuzumab;C1J1;1ère cure;Dr ROUGIER;F3;Oui;
23/11/2026;11:45;04100111;VINCENT;Marie-Claude;23/05/1943;F;Azacitidine;C8J1;;Dr KLEIN;F4;Oui;
23/11/2026;13:00;04100148;MATHIEU;Catherine;27/02/1948;F;FOLFOX;C2J8;;Dr VASSEUR;F5;Non;
23/11/2026;14:15;04100185;EL AMRANI;Marie-Claude;24/02/1977;F;Nivolumab;C2J1;;Dr VASSEUR;F6;Non;
23/11/2026;15:30;04100222;BOYER;Thérèse;16/12/1971;F;Azacitidine;C8J1;;Dr KLEIN;F7;Non;
23/11/2026;16:45;04100259;ANDRÉ;Thérèse;26/03/1955;F;Paclitaxel hebdo;C6J8;;Dr ROUGIER;F8;Non;
24/11/2026;08:00;04100296;DUPONT;Françoise;25/10/1983;F;EC100;C3J15;;Dr ROUGIER;F1;Non;
24/11/2026;09:15;04100333;CLÉMENT;Françoise;07/11/1970;F;R-CHOP;C8J8;Reprise;Dr ROUGIER;F2;Oui;VSL demandé
24/11/2026;10:30;04100370;GARCIA;Nathalie;15/11/1981;F;Trastuzumab;C2J15;;Dr ROUGIER;F3;Non;
24/11/2026;11:45;04100407;GARCIA;Océane;04/09/1981;F;Zolédronate;C3J1;;Dr ROUGIER;F4;Oui;
24/11/2026;13:00;04100444;MASSON;Gérard;28/05/1975;M;R-CHOP;C1J1;1ère cure;Dr ROUGIER;F5;Oui;
24/11/2026;14:15;04100481;FAURE;Mehdi;09/03/1982;M;Pembrolizumab;C1J1;1ère cure;Dr ROUGIER;F6;Oui;
24/11/2026;15:30;04100518;NICOLAS;Nathalie;06/12/1950;F;Trastuzumab;C3J15;;Dr KLEIN;F7;Non;
24/11/2026;16:45;04100555;DUPONT;André;01/02/1958;M;Azacitidine;C3J1;;Dr KLEIN;F8;Non;
25/11/2026;08:00;04100592;DUBOIS;Inès;06/05/1943;F;Carboplatine-Etoposide;C7J8;;Dr SABATIER;F1;Oui;
25/11/2026;09:15;04100629;ROBERT;Catherine;03/11/1988;F;EC100;C8J1;;Dr VASSEUR;F2;Oui;
25/11/2026;10:30;04100666;MORIN;Étienne;13/09/1968;M;Docetaxel;C8J8;;Dr SABATIER;F3;Non;VSL demandé
25/11/2026;11:45;04100703;BERTRAND;Océane;08/09/1953;F;Carboplatine-Etoposide;C2J15;;Dr ROUGIER;F4;Oui;
25/11/2026;13:00;04100740;DUPONT;Joël;23/08/1983;M;FOLFIRI;C1J1;1ère cure;Dr ROUGIER;F5;Non;
25/11/2026;14:15;04100777;BONNET;Michel;11/08/1943;M;Zolédronate;C2J1;;Dr KLEIN;F6;Non;
25/11/2026;15:30;04100814;DURAND;Rémi;17/07/1958;M;Paclitaxel hebdo;C1J1;1ère cure;Dr SABATIER;F7;Non;
25/11/2026;16:45;04100851;ROBERT;Gérard;05/04/1961;M;Pembrolizumab;C1J1;1ère cure;Dr KLEIN;F8;Non;
26/11/2026;08:00;04100888;MORIN;Monique;06/03/1991;F;FOLFOX;C9J1;;Dr ROUGIER;F1;Oui;
26/11/2026;09:15;04100925;RICHARD;Jeanne;02/09/1964;F;Docetaxel;C1J1;1ère cure;Dr ROUGIER;F2;Oui;
26/11/2026;10:30;04100962;RICHARD;Catherine;03/01/1968;F;FOLFOX;C9J1;;Dr ROUGIER;F3;Oui;
26/11/2026;11:45;04100999;MOREL;Monique;01/01/1975;F;FOLFIRI;C6J15;;Dr KLEIN;F4;Oui;VSL demandé
26/11/2026;13:00;04101036;HENRY;Noëlle;15/11/1984;F;Azacitidine;C7J1;;Dr KLEIN;F5;Oui;
26/11/2026;14:15;04101073;CHEVALIER;Loïc;09/03/1948;M;R-CHOP;C1J1;1ère cure;Dr ROUGIER;F6;Oui;
26/11/2026;15:30;04101110;SIMON;Françoise;08/04/1965;F;FOLFIRI;C4J1;Reprise;Dr KLEIN;F7;Oui;
26/11/2026;16:45;04101147;BERNARD;Françoise;20/07/1941;F;Paclitaxel hebdo;C6J1;;Dr ROUGIER;F8;Oui;
27/11/2026;08:00;04101184;CLÉMENT;Aïcha;26/03/1970;F;Zolédronate;C7J1;;Dr SABATIER;F1;Oui;
27/11/2026;09:15;04101221;BLANC;Joël;02/09/1937;M;Azacitidine;C1J1;1ère cure;Dr ROUGIER;F2;Non;
27/11/2026;10:30;04101258;MOREAU;Aïcha;23/04/1940;F;Nivolumab;C1J1;1ère cure;Dr ROUGIER;F3;Oui;
27/11/2026;11:45;04101295;BERTRAND;Aïcha;26/10/1953;F;Zolédronate;C1J1;1ère cure;Dr ROUGIER;F4;Oui;
27/11/2026;13:00;04101332;DE LA TOUR;Hélène;25/02/1951;F;Carboplatine-Etoposide;C1J1;1ère cure;Dr KLEIN;F5;Oui;VSL demandé
27/11/2026;14:15;04101369;GARNIER;Hélène;05/02/1943;F;R-CHOP;C7J1;Reprise;Dr VASSEUR;F6;Oui;
27/11/2026;15:30;04101406;LAMBERT;Monique;22/12/1940;F;FOLFIRI;C7J8;;Dr VASSEUR;F7;Oui;
27/11/2026;16:45;04101443;LAMBERT;Gaël;08/12/1980;M;FOLFIRI;C5J1;;Dr KLEIN;F8;Non;
`;

/** Rows are numbered as the spreadsheet shows them: the header is row 1. */
export function readSample(text: string): ReadRow[] {
  const lines = text.trim().split('\n');
  return lines.map((line, index) => {
    const raw = line.split(';');
    const [
      date = '',
      time = '',
      ipp = '',
      last = '',
      first = '',
      birth = '',
      sex,
      protocol = '',
      cure = '',
      arrival = '',
      ...rest
    ] = raw;
    const [doctor = '', place = '', bloodTest, comment = ''] = rest;
    const iso = (day: string): string => day.split('/').reverse().join('-');
    const [, cycle, day] = /C(\d+)J(\d+)/.exec(cure) ?? [];
    const kind = arrival === '1ère cure' ? 'first' : arrival === 'Reprise' ? 'resumption' : null;
    return aRow({
      row: index + 2,
      start: `${iso(date)}T${time}`,
      ipp,
      last,
      first,
      birth: iso(birth),
      sex: sex === 'M' ? 'M' : 'F',
      protocol,
      cycle: Number(cycle),
      day: Number(day),
      stated: { kind, text: arrival, columnPresent: true },
      doctor,
      place,
      bloodTest: bloodTest === 'Oui' ? 'yes' : 'no',
      comment: comment || null,
      raw,
    });
  });
}

export const firstSending = (): ReadRow[] => readSample(WEEK);

/** What the secretary changed before sending again: two visits moved, one taken out, one added at the end. */
export function secondSending(): ReadRow[] {
  const lines = WEEK.trim()
    .split('\n')
    .filter((line) => !line.includes('04100370'))
    .map((line) => (line.includes('04100111') ? line.replace('11:45', '16:45') : line))
    .map((line) => (line.includes('04100777') ? line.replace('25/11/2026', '27/11/2026') : line));
  const added = '26/11/2026;14:15;04109435;ROBIN;Sylvie;02/10/1938;F;Nivolumab;C1J1;1ère cure;Dr SABATIER;F3;Oui;';
  return readSample([...lines, added].join('\n'));
}
