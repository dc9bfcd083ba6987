import { BLOOD_TEST_SETTINGS, shownBloodTest, type KeptBloodTest } from '@jalon/domain/appointment';
import { formatPartialDate, localDateOf, localTimeOf } from '@jalon/domain/calendar';
import { BORN_IN_FRENCH, sexOf } from '@jalon/domain/patient';
import type { Content, TableCell } from 'pdfmake';
import { calendarOf, type PlanUnit, type PlanVisit } from './plan-rows';

const ARRIVALS: Record<string, string> = { first: '1re VENUE', resumption: 'REPRISE', ongoing: 'suite', unsure: 'À VÉRIFIER' };
const LABS: Record<string, string> = {
  'to-request': 'à demander',
  requested: 'demandé',
  received: 'reçu',
  missing: 'MANQUANT',
  none: '',
};
const DECISIONS: Record<string, string> = { go: 'OK', 'no-go': 'NON', postponed: 'REPORTÉ' };
const HEADINGS = ['Heure', 'Patient', 'Venue', 'Traitement', 'Médecin', 'Bilan', 'Décision', 'Vu'];

/** The day of one unit on paper, in black: what is coloured on the screen is a word here. The last column is for the pen. */
export function planPage(unit: PlanUnit, day: string, visits: readonly PlanVisit[], printedAt: string): Content[] {
  const { timeZone } = unit;
  const stamp = (at: string) => `${french(localDateOf(at, timeZone))} à ${localTimeOf(at, timeZone)}`;
  const sent = unit.lastPushAt ? `Dernier envoi du planning : ${stamp(unit.lastPushAt)}.` : 'Aucun planning envoyé.';
  const head: Content[] = [
    { text: `${unit.name}, ${longDay(day)}`, style: 'title' },
    {
      text: `${unit.organisation}${unit.phone ? ` · ${unit.phone}` : ''} · ${visits.length} ${visits.length > 1 ? 'venues' : 'venue'}`,
      margin: [0, 0, 0, 2],
    },
    {
      text: `Imprimé le ${stamp(printedAt)}. ${sent} Ce qui a changé depuis n’est pas sur ce papier.`,
      bold: true,
      margin: [0, 0, 0, 8],
    },
  ];
  if (visits.length === 0) return [...head, { text: 'Personne n’est attendu ce jour-là.' }];
  return [
    ...head,
    {
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: [32, '*', 58, '*', 80, 52, 88, 24],
        body: [
          HEADINGS.map((text): TableCell => ({ text, bold: true })),
          ...visits.map((visit) => lineOf(visit, unit, printedAt)),
        ],
      },
      layout: 'lightHorizontalLines',
    },
  ];
}

function lineOf(visit: PlanVisit, unit: PlanUnit, now: string): TableCell[] {
  const { timeZone } = unit;
  const name = [visit.familyName, visit.givenName].filter(Boolean).join(' ') || 'Identité à vérifier';
  const born = visit.birthDate ? `${BORN_IN_FRENCH[sexOf(visit.sex)]} le ${formatPartialDate(visit.birthDate)}` : '';
  const course = visit.cycle === null ? '' : ` C${visit.cycle}${visit.cycleDay === null ? '' : ` J${visit.cycleDay}`}`;
  const test = { missingWithinHours: unit.settings.missingWithinHours ?? BLOOD_TEST_SETTINGS.missingWithinHours };
  const place = { calendar: calendarOf(unit), timeZone };
  const lab = shownBloodTest({ kept: visit.lab as KeptBloodTest, visitStart: visit.startsAt }, now, place, test);
  const arrival = ARRIVALS[visit.arrival ?? ''] ?? '';
  return [
    { text: localTimeOf(visit.startsAt, timeZone), bold: true },
    { text: [{ text: name, bold: true }, `\n${[born, visit.ipp ? `IPP ${visit.ipp}` : ''].filter(Boolean).join(' · ')}`] },
    { text: arrival, bold: arrival !== 'suite' },
    `${visit.treatment ?? ''}${course}`,
    [visit.doctor, visit.place].filter(Boolean).join('\n'),
    { text: LABS[lab] ?? '', bold: lab === 'missing' },
    decisionOf(visit),
    '',
  ];
}

function decisionOf({ decision, decidedBy, confirmed }: PlanVisit): string {
  if (!decision) return 'attendue';
  return `${DECISIONS[decision] ?? decision} ${decidedBy ?? ''}${confirmed ? '' : ' (rapporté, à confirmer)'}`;
}

function french(day: string): string {
  return day.split('-').reverse().join('/');
}

export function longDay(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}
