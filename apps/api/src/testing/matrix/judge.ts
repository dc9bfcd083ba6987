import {
  DATA_CLASSES,
  FUNCTIONS,
  JOB_FUNCTIONS,
  PERMISSIONS,
  type DataClass,
  type JobFunction,
  type Permission,
} from '@jalon/access';
import type { GraphQLAnswer } from '../test-server';
import { aboutNobody, idsIn, outcomeOf, type Fault, type Outcome } from './cell';
import { STANDINGS, type Standing } from './everyone';
import { fieldsIn } from './fields-in';
import { LINES, type Matrix } from './matrix';
import { markOf } from './secrets';

/** The table of libs/access as it stands before anything is dropped from it: what is dropped, the matrix must notice. */
export const TABLE = structuredClone({ permissions: PERMISSIONS, functions: FUNCTIONS }) as {
  permissions: Record<Permission, readonly JobFunction[]>;
  functions: Record<JobFunction, { sees: readonly DataClass[] }>;
};

/** Asked of a whole organisation, by design: a unit of the same establishment is no stranger to them. */
const OF_THE_ORGANISATION: readonly Permission[] = ['identity.settle', 'administration', 'template.write'];
const WITHIN_THE_HOUSE: readonly Standing[] = ['not-yet', 'barred', 'opposed'];
/** She works in no unit and answers for the whole of hers, whatever she asks: only of another organisation may she be told nothing. */
export const OFFICER_OF_ALL: JobFunction = 'data-protection-officer';

const SECTIONS: Record<DataClass, string> = {
  ...{ administrative: 'FileAdministrative', schedule: 'FileSchedule', prescription: 'FilePrescription' },
  ...{ coordination: 'FileCoordination', clinical: 'FileClinical' },
};

export interface Asked {
  /** Which cells of an operation are asked; all of them, when it is left out. */
  cells?: (operation: string, job: JobFunction, standing: Standing) => boolean;
  /** Stops at the first fault: a mutant is dead. */
  untilFault?: boolean;
}

export interface Judged {
  cells: number;
  /** Cells that were refused, of operations whose right person was answered on the same rows. */
  refused: number;
  faults: Fault[];
  /** The classes of which at least one word came to somebody, and every `Type.field` that was answered. */
  words: Set<DataClass>;
  fields: Set<string>;
}

/** Asks operations of everybody and judges each answer by the one table. */
export async function judge(matrix: Matrix, names: readonly string[], asked: Asked = {}): Promise<Judged> {
  const judged: Judged = { cells: 0, refused: 0, faults: [], words: new Set(), fields: new Set() };
  for (const name of names) {
    const line = LINES[name];
    if (!line) throw new Error(`Nobody knows how to ask ${name}: give it a line.`);
    const args = line.ask(matrix.ready);
    for (const job of JOB_FUNCTIONS)
      for (const standing of STANDINGS) {
        if (asked.cells && !asked.cells(name, job, standing)) continue;
        const what = await judgeCell(matrix, judged, { name, args, job, standing });
        if (what) judged.faults.push({ operation: name, job, standing, what });
        if (asked.untilFault && judged.faults.length > 0) return judged;
      }
    const twin = outcomeOf(note(judged, await matrix.ask(matrix.people.in[line.as], name, args)), name);
    const what = `the right person was answered ${twin}`;
    if (twin !== (line.answers ?? 'answered')) judged.faults.push({ operation: name, job: line.as, standing: 'in', what });
    if (asked.untilFault && judged.faults.length > 0) return judged;
  }
  return judged;
}

interface Cell {
  name: string;
  args: Record<string, unknown>;
  job: JobFunction;
  standing: Standing;
}

async function judgeCell(matrix: Matrix, judged: Judged, cell: Cell): Promise<string | null> {
  const { name, args, job, standing } = cell;
  const who = matrix.people[standing][job];
  const permission = matrix.permissions.get(name)!;
  const answer = note(judged, await matrix.ask(who, name, args));
  const outcome = outcomeOf(answer, name);
  if (!TABLE.permissions[permission].includes(job)) {
    judged.refused += 1;
    return outcome === 'FORBIDDEN' ? null : `not permitted, and answered ${outcome}`;
  }
  if (/^[A-Z_]+$/.test(outcome)) return outcome;
  const ofTheHouse =
    (WITHIN_THE_HOUSE.includes(standing) && OF_THE_ORGANISATION.includes(permission)) ||
    (standing !== 'outside' && job === OFFICER_OF_ALL);
  const without = ofTheHouse ? 'in' : standing;
  const told = unseenClass(answer, job) ?? toldOfARow(matrix, answer, without, args);
  if (told || without === 'in') return told;
  const nobodys = aboutNobody(args, matrix.secrets.all);
  if (idsIn(args).join() === idsIn(nobodys).join()) return null;
  judged.refused += 1;
  if (without === 'former' || without === 'private') return wroteFromWithout(matrix, cell, outcome);
  const unknown = await matrix.ask(who, name, nobodys);
  return plain(unknown) === plain(answer)
    ? null
    : `told apart from a row that there never was: ${plain(answer)}, ${plain(unknown)}`;
}

function note(judged: Judged, answer: GraphQLAnswer): GraphQLAnswer {
  judged.cells += 1;
  const text = JSON.stringify(answer);
  for (const dataClass of DATA_CLASSES) if (text.includes(markOf(dataClass))) judged.words.add(dataClass);
  for (const field of fieldsIn(answer.data)) judged.fields.add(field);
  return answer;
}

/** The answer without ids, which may be those that were asked with, said back. */
const plain = (answer: GraphQLAnswer) => JSON.stringify(answer).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');

function unseenClass(answer: GraphQLAnswer, job: JobFunction): string | null {
  const text = JSON.stringify(answer);
  const unseen = DATA_CLASSES.filter((dataClass) => !TABLE.functions[job].sees.includes(dataClass));
  const told = unseen.find((dataClass) => text.includes(markOf(dataClass)) || text.includes(`"${SECTIONS[dataClass]}"`));
  return told ? `a word of class ${told}` : null;
}

/** Somebody who knows the patient by another way may be told of the patient, never of a row that the care circle holds. */
function toldOfARow({ secrets }: Matrix, answer: GraphQLAnswer, standing: Standing, args: object): string | null {
  if (standing === 'in') return null;
  const [given, knows] = [new Set(idsIn(args)), standing === 'former' || standing === 'private'];
  const told = idsIn(answer).find((id) => !given.has(id) && (secrets.held.has(id) || (!knows && secrets.patients.has(id))));
  return told ? `the id of a row, ${told}` : null;
}

/** A unit that left, or that has a private pathway alone, reads what is its own; it changes nothing that the care circle holds. */
function wroteFromWithout(matrix: Matrix, { name, args }: Cell, outcome: Outcome): string | null {
  const aboutARow = idsIn(args).some((id) => matrix.secrets.held.has(id));
  return aboutARow && matrix.schema.getMutationType()?.getFields()[name] && outcome === 'answered' ? 'it was done' : null;
}
