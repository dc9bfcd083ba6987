import { addDays } from '@jalon/domain/calendar';
import { labOf } from './blood-tests';
import { HAEMATOLOGY_PEOPLE } from './other-people';
import { asPast, columnOf, stepsUntil } from './past-visits';
import { secretarySendsNextWeek } from './day-hospital';
import { SAMPLE_MONDAY, SAMPLE_WEEK } from './sample-week';
import type { Scene } from './scene';
import type { Sending, Sendings } from './sendings';
import { addEvent, addVisit, contentOf, type Visit, type VisitSeed } from './visit-rows';

const HOURS = ['09:00', '11:15', '14:30'] as const;

/** IPP of the four whose visits changed since yesterday evening. */
const MOVED = '04200239';
const ADDED = '04200498';
const WITHDRAWN = '04200350';
const CORRECTED = '04200387';
/** « 1ère cure » beside C1J8: the file contradicts itself, a person decides. */
const CONTRADICTORY = '04200276';
/** On the schedule, and not yet on any pathway. */
export const WITHOUT_PATHWAY = '04200313';

/** Between two courses: no visit of theirs falls in these five days. */
const BETWEEN_COURSES = ['04200091', '04200424', '04200461', '04200165'];

/** Haematology's five coming days, whatever the date, and what its secretary changed last night. */
export function addHaematologyWeek(scene: Scene, sendings: Sendings): Visit[] {
  const { time } = scene;
  const days = [0, 1, 2, 3, 4].map((n) => time.workingDay(n));
  const sentAt = time.at(time.workingDay(-2), '15:40');
  const changedAt = time.before(time.at(time.workingDay(-1), '18:04'), 20);
  const counts = { rows: 10, added: 10 };
  const first = sendings.send({ unit: 'haematology', by: 'maelle', at: sentAt, file: 'hemato-5-jours.xlsx', days, counts });
  const changed = { rows: 10, added: 1, moved: 1, absent: 1, unchanged: 8 };
  const second = sendings.send({
    unit: 'haematology',
    by: 'maelle',
    at: changedAt,
    file: 'hemato-5-jours-bis.xlsx',
    days,
    counts: changed,
  });
  const visits = HAEMATOLOGY_PEOPLE.flatMap((_, index) => visitsOf(scene, index, first, second));
  for (const visit of visits) tellStory(scene, visit, first, second);
  return visits;
}

function visitsOf(scene: Scene, index: number, first: Sending, second: Sending): Visit[] {
  const person = HAEMATOLOGY_PEOPLE[index];
  if (!person || BETWEEN_COURSES.includes(person.ipp)) return [];
  const { ipp, treatment } = person;
  const starts = ipp === ADDED || ipp === CONTRADICTORY;
  const cycle = starts ? 1 : 2 + (index % 5);
  const row: Base = {
    unit: 'haematology',
    day: ipp === '04200017' ? dayOfTheOther(scene) : scene.time.workingDay(index % 5),
    hour: HOURS[Math.floor(index / 5)] ?? '10:00',
    treatment,
    cycle,
    cycleDay: ipp === CONTRADICTORY ? 8 : 1,
    arrival: starts ? '1ère cure' : ipp === '04200128' ? 'Reprise' : '',
    physician: 'VASSEUR',
    bloodTest: 'yes',
    chair: null,
    note: null,
  };
  const sending = ipp === ADDED ? second : first;
  const steps = starts ? [] : stepsUntil(scene, row);
  return [...steps.map((step) => place(scene, ipp, { ...row, ...step, arrival: '' }, null)), place(scene, ipp, row, sending)];
}

type Base = Omit<VisitSeed, 'patient' | 'past' | 'push' | 'sentAt' | 'by' | 'lab'>;

function place(scene: Scene, ipp: string, row: Base, sending: Sending | null): Visit {
  const { time } = scene;
  return addVisit(scene, {
    ...row,
    patient: scene.patient(ipp),
    past: row.cycle === 1 && row.cycleDay !== 1 ? [] : asPast(stepsUntil(scene, row), row.treatment),
    push: sending?.id ?? null,
    sentAt: sending?.at ?? time.before(time.at(addDays(row.day, -5), '15:40')),
    by: 'maelle',
    lab: labOf(scene, row.day, row.bloodTest, Number(ipp) % 5),
    cancelled: sending && ipp === WITHDRAWN ? 'in-hospital' : undefined,
  });
}

function tellStory(scene: Scene, visit: Visit, first: Sending, second: Sending): void {
  if (!visit.push) return;
  const { ipp } = visit.patient;
  const now = contentOf(scene, visit);
  const before = ipp === MOVED ? contentOf(scene, visit, movedFrom(scene, visit), '15:15') : now;
  addEvent(scene, visit, { kind: 'planned', at: ipp === ADDED ? second.at : first.at, by: 'maelle', after: before });
  if (ipp === MOVED) addEvent(scene, visit, { kind: 'moved', at: second.at, by: 'maelle', before, after: now });
  if (ipp === WITHDRAWN)
    addEvent(scene, visit, { kind: 'cancelled', at: second.at, by: 'maelle', before: now, reason: 'in-hospital' });
  if (ipp === CORRECTED) {
    const at = scene.time.before(scene.time.at(scene.time.workingDay(-1), '18:20'), 15);
    const shown = { shownArrival: visit.shown };
    addEvent(scene, visit, { kind: 'arrival', at, by: 'yann', before: { shownArrival: 'unsure' }, after: shown });
  }
}

function movedFrom(scene: Scene, visit: Visit): string {
  const column = columnOf(scene, visit.day);
  return scene.time.workingDay(column === 0 ? 2 : column - 1);
}

/** The day on which the day hospital's RICHARD Catherine comes, when it is one of these five. */
function dayOfTheOther(scene: Scene): string {
  const other = SAMPLE_WEEK.find(({ family, given }) => family === 'RICHARD' && given === 'Catherine');
  const { today, firstDay } = scene.time;
  const monday = secretarySendsNextWeek(today) ? SAMPLE_MONDAY : scene.time.mondayOf(firstDay);
  const day = addDays(monday, other?.weekday ?? 3);
  return day >= firstDay && day <= scene.time.workingDay(4) && scene.time.works(day) ? day : scene.time.workingDay(3);
}
