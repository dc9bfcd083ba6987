import { addDays } from '@jalon/domain/calendar';
import { labMissing, labOf } from './blood-tests';
import { asPast, columnOf, stepsUntil } from './past-visits';
import { SAMPLE_MONDAY, SAMPLE_WEEK, type SampleVisit } from './sample-week';
import type { Scene } from './scene';
import type { Sending, Sendings } from './sendings';
import { nextWeek } from './treatments';
import { addEvent, addVisit, contentOf, type Visit, type VisitSeed } from './visit-rows';

/**
 * The week that the secretary sends herself: in the days before the sample files' own week the demo holds none of its visits, so that
 * `hj-export-utf8.csv` is that week's first sending. From its Monday on, the demo's week is that very file, already sent.
 */
export function secretarySendsNextWeek(today: string): boolean {
  return today >= addDays(SAMPLE_MONDAY, -7) && today < SAMPLE_MONDAY;
}

type Planned = Pick<
  VisitSeed,
  'day' | 'hour' | 'treatment' | 'cycle' | 'cycleDay' | 'arrival' | 'physician' | 'bloodTest' | 'chair' | 'note'
> & { ipp: string };

/** The day hospital's visits: months of history, this week's list as its secretary sent it, and the first days of the next. */
export function addDayHospital(scene: Scene, sendings: Sendings): Visit[] {
  const { time } = scene;
  const herself = secretarySendsNextWeek(time.today);
  const monday = herself ? SAMPLE_MONDAY : time.mondayOf(time.firstDay);
  const lastDay = time.workingDay(4);
  const thisWeek = SAMPLE_WEEK.map((row) => ofWeek(row, monday)).filter(({ day }) => time.works(day));
  const after = thisWeek.flatMap((row) => aWeekLater(row)).filter(({ day }) => day <= lastDay && time.works(day));
  const visits: Visit[] = [];
  for (const row of thisWeek)
    for (const step of stepsUntil(scene, row)) {
      const earlier = { ...row, ...step, arrival: step.cycle === 1 && step.cycleDay === 1 ? '1ère cure' : '', note: null };
      visits.push(place(scene, earlier, null));
    }
  if (herself) {
    lastWeeks(scene, sendings, addDays(monday, -7));
    return visits;
  }
  lastWeeks(scene, sendings, monday);
  const days = [...new Set(thisWeek.map(({ day }) => day))].sort();
  const sentAt = time.before(time.at(time.lastOpenDay(addDays(monday, -3)), '16:12'));
  const counts = { rows: thisWeek.length, added: thisWeek.length };
  const friday = sendings.send({ unit: 'hdj', by: 'sandrine', at: sentAt, file: 'hj-export-utf8.csv', days, counts });
  for (const row of thisWeek) visits.push(place(scene, row, friday));
  if (after.length > 0) {
    const more = [...new Set(after.map(({ day }) => day))].sort();
    const at = time.before(time.at(time.workingDay(-1), '16:05'));
    const next = { rows: after.length, added: after.length };
    const daily = sendings.send({ unit: 'hdj', by: 'sandrine', at, file: 'hj-export-suite.csv', days: more, counts: next });
    for (const row of after) visits.push(place(scene, row, daily));
  }
  return visits;
}

/** The Fridays before: what each covered, so that « comparé à l’envoi du… » has something to name. */
function lastWeeks(scene: Scene, sendings: Sendings, monday: string): void {
  for (const back of [28, 21, 14, 7]) {
    const week = addDays(monday, -back + 7);
    if (week >= monday) continue;
    const days = [0, 1, 2, 3, 4].map((n) => addDays(week, n)).filter((day) => scene.time.works(day));
    const at = scene.time.at(scene.time.lastOpenDay(addDays(week, -3)), '16:20');
    sendings.send({ unit: 'hdj', by: 'sandrine', at, file: 'hj-export.csv', days, counts: { rows: 38, added: 38 } });
  }
}

function ofWeek({ weekday, day: cycleDay, ...row }: SampleVisit, monday: string): Planned {
  return { ...row, cycleDay, day: addDays(monday, weekday) };
}

function aWeekLater(row: Planned): Planned[] {
  const next = nextWeek(row.treatment, { cycle: row.cycle, day: row.cycleDay });
  if (!next) return [];
  return [{ ...row, day: addDays(row.day, 7), cycle: next.cycle, cycleDay: next.day, arrival: '', note: null }];
}

function place(scene: Scene, row: Planned, sending: Sending | null): Visit {
  const patient = scene.patient(row.ipp);
  const sentAt = sending?.at ?? scene.time.at(addDays(row.day, -5), '16:10');
  const visit = addVisit(scene, {
    ...row,
    patient,
    unit: 'hdj',
    past: asPast(stepsUntil(scene, row), row.treatment),
    push: sending?.id ?? null,
    sentAt: scene.time.before(sentAt),
    by: 'sandrine',
    lab: labFor(scene, row),
  });
  if (sending && !visit.over)
    addEvent(scene, visit, { kind: 'planned', at: sending.at, by: 'sandrine', after: contentOf(scene, visit) });
  return visit;
}

/** Two are not in hand: one for the plan's first day, and one of the day after that nobody has asked for. */
function labFor(scene: Scene, row: Planned) {
  const sameDay = SAMPLE_WEEK.filter(({ weekday, bloodTest }) => bloodTest === 'yes' && weekday === weekdayFrom(row));
  const column = columnOf(scene, row.day);
  const ahead = !scene.time.isPast(scene.time.at(row.day, row.hour));
  if (ahead && column === 0 && row.ipp === sameDay.at(-1)?.ipp) return labMissing(scene, row.day);
  if (ahead && column === 1 && row.ipp === sameDay[0]?.ipp)
    return { state: 'to-request', requestedAt: null, receivedAt: null } as const;
  return labOf(scene, row.day, row.bloodTest, Number(row.ipp) % 7);
}

const weekdayFrom = ({ ipp }: Planned): number => SAMPLE_WEEK.find((visit) => visit.ipp === ipp)?.weekday ?? 0;
