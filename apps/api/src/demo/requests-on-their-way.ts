import { addDays } from '@jalon/domain/calendar';
import { proposedLine, type PrescriptionLine } from '@jalon/domain/prescription';
import { dressing, injection, picc, signedAround } from './care-lines';
import { addPrescription } from './prescription-rows';
import { addRequest, type StepSeed } from './request-rows';
import type { Scene } from './scene';

interface Loop {
  ipp: string;
  prescriber: string;
  practice: string;
  nurse: string;
  lineOf: (start: string, end: string) => PrescriptionLine;
  wrong: 'frequency' | 'dates';
  reason: 'coming-off' | 'wrong-dates' | 'care-moved' | 'sentence-missing';
  words: string;
  /** States after the asking, with minutes before now. */
  way: readonly [to: StepSeed['to'], by: string, minutesAgo: number, reason?: string][];
}

const EVERY_OTHER_DAY = { kind: 'every-n-days', n: 2 } as const;
const TWICE_A_WEEK = { kind: 'times-a-week', times: 2, weekdays: [2, 5] } as const;

/** One request in each state of its way. */
const LOOPS: readonly Loop[] = [
  {
    ipp: '04100037',
    prescriber: 'rougier',
    practice: 'halles',
    nurse: 'solene',
    lineOf: dressing,
    wrong: 'frequency',
    reason: 'coming-off',
    words: 'Le pansement se décolle au bout de deux jours.',
    way: [['verified', 'claire', 55]],
  },
  {
    ipp: '04200054',
    prescriber: 'vasseur',
    practice: 'halles',
    nurse: 'solene',
    lineOf: picc,
    wrong: 'frequency',
    reason: 'coming-off',
    words: 'Une fois par semaine ne suffit pas.',
    way: [
      ['verified', 'yann', 130],
      ['prepared', 'lucie', 80],
    ],
  },
  {
    ipp: '04200128',
    prescriber: 'vasseur',
    practice: 'halles',
    nurse: 'solene',
    lineOf: dressing,
    wrong: 'dates',
    reason: 'care-moved',
    words: 'La cure est décalée, les dates ne suivent plus.',
    way: [
      ['verified', 'claire', 150],
      ['prepared', 'lucie', 95],
    ],
  },
  {
    ipp: '04100777',
    prescriber: 'klein',
    practice: 'tilleuls',
    nurse: 'bruno',
    lineOf: injection,
    wrong: 'dates',
    reason: 'wrong-dates',
    words: 'Il manque quatre injections.',
    way: [
      ['verified', 'claire', 300],
      ['prepared', 'lucie', 260],
      ['signed', 'lucie', 160],
      ['sent', 'lucie', 159],
    ],
  },
  {
    ipp: '04101406',
    prescriber: 'vasseur',
    practice: 'port',
    nurse: 'hugo',
    lineOf: dressing,
    wrong: 'frequency',
    reason: 'coming-off',
    words: 'Décollé à chaque fois : passer à un jour sur deux ?',
    way: [
      ['verified', 'yann', 900],
      ['prepared', 'lucie', 840],
      ['refused', 'vasseur', 700, 'Pas de signe local : garder un jour sur trois et me rappeler si la peau change.'],
    ],
  },
  {
    ipp: '04100296',
    prescriber: 'rougier',
    practice: 'port',
    nurse: 'hugo',
    lineOf: picc,
    wrong: 'dates',
    reason: 'wrong-dates',
    words: 'Dates à revoir.',
    way: [['returned', 'claire', 180, 'De quelle date à quelle date ?']],
  },
];

export function addRequestsOnTheirWay(scene: Scene): void {
  const { time } = scene;
  for (const loop of LOOPS) {
    const patient = scene.patient(loop.ipp);
    const signedOn = signedAround(scene, -9);
    const asIs = loop.lineOf(addDays(signedOn, 1), addDays(signedOn, 28));
    const asked = Math.max(...loop.way.map(([, , minutes]) => minutes)) + 45;
    const ago = (minutes: number) => time.ago(minutes);
    const answered = loop.way.some(([to]) => to === 'sent');
    const wanted =
      loop.wrong === 'dates'
        ? ({ wrong: 'dates', start: time.day(1), end: addDays(asIs.end, 4) } as const)
        : ({
            wrong: 'frequency',
            frequency: asIs.act === 'port-dressing' ? EVERY_OTHER_DAY : TWICE_A_WEEK,
            from: time.day(1),
          } as const);
    const after = proposedLine(asIs, wanted).line;
    addPrescription(scene, {
      patient,
      prescriber: loop.prescriber,
      prescriberUnit: patient.units[0] ?? 'hdj',
      practice: loop.practice,
      versions: [
        { signedAt: time.at(signedOn, '15:10'), lines: [asIs] },
        ...(answered ? [{ signedAt: ago(160), lines: [after], answers: loop.ipp }] : []),
      ],
    });
    const first: StepSeed = { to: 'requested', by: loop.nurse, at: ago(asked) };
    addRequest(scene, {
      ...{
        key: loop.ipp,
        patient,
        line: asIs,
        wanted,
        reason: loop.reason,
        words: loop.words,
        channel: 'jalon',
        practice: loop.practice,
      },
      steps: [first, ...loop.way.map(([to, by, minutes, reason]): StepSeed => ({ to, by, at: ago(minutes), reason }))],
    });
  }
}

/** Whose prescription a request already speaks of. */
export const WITH_REQUEST: readonly string[] = LOOPS.map(({ ipp }) => ipp);
