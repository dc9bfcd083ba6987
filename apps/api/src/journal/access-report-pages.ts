import type { Actor, Purpose } from '@jalon/access';
import { formatPartialDate, localDateOf, localTimeOf } from '@jalon/domain/calendar';
import type { Content, TableCell } from 'pdfmake';
import type { ReportedAccess, ReportedPatient } from '@jalon/persistence/journal';
import type { PaperLayout } from '../platform/paper/make-pdf';
import type { REPORT_WORDS } from './report-words';

interface Paper {
  words: (typeof REPORT_WORDS)['fr'];
  actor: Actor;
  report: { patient: ReportedPatient; madeAt: string; accesses: readonly (ReportedAccess & { purpose: Purpose })[] };
  from: string;
  to: string;
  askedOn: string;
}

const day = (iso: string) => iso.split('-').reverse().join('/');

/** The report as a patient keeps it: every line readable by itself, nothing by colour alone, the head of the table on each page. */
export function reportPages(paper: Paper): Content[] {
  const { words, actor, report, from, to, askedOn } = paper;
  const { patient, madeAt } = report;
  const stamp = `${day(localDateOf(madeAt, actor.timeZone))}${words.at}${localTimeOf(madeAt, actor.timeZone)}`;
  const by = `${actor.givenName} ${actor.familyName}, ${actor.title}, ${actor.organisationName}`;
  const birthName = patient.birthFamilyName && patient.birthFamilyName !== patient.familyName ? patient.birthFamilyName : null;
  const who = [
    ...(birthName ? [`${words.birthName} ${birthName}`] : []),
    `${words.born} ${formatPartialDate(patient.birthDate)}`,
    ...(patient.ipp ? [`IPP ${patient.ipp}`] : []),
  ];
  return [
    { text: words.title, fontSize: 16, bold: true },
    { text: [{ text: `${patient.familyName} ${patient.givenName}`, bold: true }, `, ${who.join(', ')}`], margin: [0, 6, 0, 2] },
    { text: `${words.period(day(from), day(to))} ${words.made(day(askedOn), stamp, by)}`, margin: [0, 0, 0, 8] },
    { text: words.explained, fontSize: 9, margin: [0, 0, 0, 10] },
    report.accesses.length === 0 ? { text: words.none, bold: true } : tableOf(paper),
    { text: words.rights, fontSize: 9, margin: [0, 12, 0, 0] },
  ];
}

export function reportLayout({ words }: Paper): PaperLayout {
  return {
    pageMargins: [40, 40, 40, 48],
    defaultStyle: { fontSize: 10 },
    footer: (page, pages) => ({ text: words.page(page, pages), alignment: 'center', fontSize: 8, margin: [0, 12, 0, 0] }),
  };
}

function tableOf({ words, report, actor }: Paper): Content {
  const heads = [words.when, words.where, words.who, words.what, words.why];
  return {
    fontSize: 9,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [62, '*', '*', 92, 92],
      body: [
        heads.map((text): TableCell => ({ text, bold: true })),
        ...report.accesses.map((one): TableCell[] => {
          const on = day(localDateOf(one.at, actor.timeZone));
          const listed = one.kind === 'listed';
          return [
            listed ? on : `${on}\n${localTimeOf(one.at, actor.timeZone)}`,
            one.organisation ?? words.elsewhere,
            [one.title ?? (one.organisation ? words.automatic : ''), one.name].filter(Boolean).join('\n'),
            [words.kinds[one.kind] ?? one.kind, listed && one.times > 1 ? words.times(one.times) : ''].filter(Boolean).join('\n'),
            words.purposes[one.purpose],
          ];
        }),
      ],
    },
    layout: 'lightHorizontalLines',
  };
}
