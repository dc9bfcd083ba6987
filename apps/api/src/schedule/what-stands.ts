import {
  ARRIVAL_SETTINGS,
  treatmentKey,
  treatmentRuleOf,
  whatArrival,
  type ArrivalSettings,
  type PastVisit,
} from '@jalon/domain/appointment';
import {
  bloodTestDay,
  dayOf,
  physicianKey,
  rowId,
  type ReadRow,
  type SendingPlan,
  type VisitContent,
} from '@jalon/domain/schedule';
import type { HistoryVisit, StandingVisit, UnitPhysician, VisitState } from '@jalon/persistence/schedule';
import type { SendingFacts } from './sending-facts';

/** What the product makes of what the file says: the arrival shown, the blood test to ask for, the physician meant. */
export interface Standing {
  ofNew(rowId: string, content: VisitContent): VisitState;
  ofRewritten(rowId: string, before: StandingVisit, after: VisitContent): VisitState;
  unchanged(visit: StandingVisit, content?: VisitContent): VisitState;
}

/** The visits that a plan writes. */
export type PlannedWrites = Pick<SendingPlan, 'create' | 'move' | 'update' | 'cancel'>;

export function whatStands(
  facts: Pick<SendingFacts, 'unit'> & { stored: { reading: { rows: readonly ReadRow[] } } },
  plan: PlannedWrites,
  history: readonly HistoryVisit[],
  physicians: readonly UnitPhysician[],
): Standing {
  const rows = new Map(facts.stored.reading.rows.map((row) => [rowId(row), row]));
  const past = pastOf(plan, history);
  const settings = arrivalSettings(facts.unit.settings);
  const physicianOf = physicianFinder(physicians);

  const arrivalOf = (content: VisitContent, row: ReadRow | undefined, statedColumn: boolean) =>
    whatArrival(
      {
        on: dayOf(content.start),
        treatment: content.treatment,
        cycle: content.cycle,
        day: content.day,
        stated: content.arrival.kind,
        columnPresent: row?.stated.columnPresent ?? statedColumn,
        past: past.get(content.patientId) ?? [],
        historyFrom: facts.unit.historyFrom,
        chosen: null,
      },
      settings,
    );
  const about = (content: VisitContent) => ({
    content,
    doctorPerson: physicianOf(content.doctor),
    treatmentKey: treatmentKey(content.treatment),
  });

  return {
    ofNew(id, content) {
      const row = rows.get(id);
      const { shown, reasons } = arrivalOf(content, row, false);
      const lab = needsBloodTest(content) ? ('to-request' as const) : ('none' as const);
      return {
        ...about(content),
        statedColumn: row?.stated.columnPresent ?? false,
        shownArrival: shown,
        arrivalReasons: reasons,
        lab,
        labDueOn: lab === 'none' ? null : bloodTestDay(content),
      };
    },
    ofRewritten(id, before, after) {
      const row = rows.get(id);
      const statedColumn = row?.stated.columnPresent || before.statedColumn;
      const { shown, reasons } = arrivalOf(after, row, statedColumn);
      const lab = labAfter(before, after);
      return {
        ...about(after),
        statedColumn,
        shownArrival: before.arrivalChosen ? before.shownArrival : shown,
        arrivalReasons: reasons,
        lab,
        labDueOn: lab === 'none' ? null : bloodTestDay(after),
      };
    },
    unchanged(visit, content = contentOfVisit(visit)) {
      const { shown, reasons } = arrivalOf(content, undefined, visit.statedColumn);
      return {
        ...about(content),
        statedColumn: visit.statedColumn,
        shownArrival: visit.shownArrival ?? shown,
        arrivalReasons: reasons,
        lab: visit.lab,
        labDueOn: visit.lab === 'none' ? null : bloodTestDay(content),
      };
    },
  };
}

/** A visit of the plan, without what only the database knows of it. */
export function contentOfVisit(visit: VisitContent): VisitContent {
  const { unitId, patientId, start, treatment, cycle, day, doctor, place, arrival, bloodTest, comment } = visit;
  return { unitId, patientId, start, treatment, cycle, day, doctor, place, arrival, bloodTest, comment };
}

/** The unit's known visits as they will be: a visit that moves or leaves is not part of its own past. */
function pastOf(plan: PlannedWrites, history: readonly HistoryVisit[]): Map<string, PastVisit[]> {
  const leaving = new Set([...plan.move, ...plan.update, ...plan.cancel].map(({ before }) => before.id));
  const past = new Map<string, PastVisit[]>();
  const add = (patientId: string, visit: PastVisit): void => {
    const list = past.get(patientId);
    if (list) list.push(visit);
    else past.set(patientId, [visit]);
  };
  for (const { id, patientId, on, treatment } of history) if (!leaving.has(id)) add(patientId, { on, treatment });
  const coming = [...plan.create.map(({ content }) => content), ...[...plan.move, ...plan.update].map(({ after }) => after)];
  for (const { patientId, start, treatment } of coming) add(patientId, { on: dayOf(start), treatment: treatmentKey(treatment) });
  return past;
}

/** The file decides when it has the column; without, the treatment does. */
function needsBloodTest({ bloodTest, treatment }: VisitContent): boolean {
  return bloodTest === null ? treatmentRuleOf(treatment).bloodTestNeeded : bloodTest === 'yes';
}

/** A test asked for or received stays so: a file never takes back what a nurse did. */
function labAfter(before: StandingVisit, after: VisitContent): VisitState['lab'] {
  if (before.lab === 'requested' || before.lab === 'received') return before.lab;
  if (before.bloodTest === after.bloodTest && before.treatment === after.treatment) return before.lab;
  return needsBloodTest(after) ? 'to-request' : 'none';
}

function arrivalSettings(settings: Record<string, unknown>): ArrivalSettings {
  const own = settings.arrival;
  if (typeof own !== 'object' || own === null) return ARRIVAL_SETTINGS;
  const days = (name: string, usual: number): number => {
    const value: unknown = Reflect.get(own, name);
    return typeof value === 'number' && value > 0 ? value : usual;
  };
  return {
    breakDays: days('breakDays', ARRIVAL_SETTINGS.breakDays),
    historyDays: days('historyDays', ARRIVAL_SETTINGS.historyDays),
  };
}

function physicianFinder(physicians: readonly UnitPhysician[]): (name: string | null) => string | null {
  const byName = new Map<string, string | null>();
  for (const { person, familyName, givenName } of physicians)
    for (const name of writtenNames({ familyName, givenName }))
      byName.set(name, byName.has(name) && byName.get(name) !== person ? null : person);
  return (name) => (name ? (byName.get(physicianKey(name)) ?? null) : null);
}

/** A file writes "Dr ROUGIER", "ROUGIER Paul" or "Paul ROUGIER". */
export function writtenNames({ familyName, givenName }: Pick<UnitPhysician, 'familyName' | 'givenName'>): string[] {
  return [familyName, `${familyName} ${givenName}`, `${givenName} ${familyName}`].map(physicianKey);
}
