import { expectedTermOf, isIsoDate, isTerm, readTerm, termOf, type IsoDate } from '../calendar';
import { expectedMilestones, HAPPENS_AGAIN, NO_FACTS, type Anchors, type MilestoneState, type PathwayTemplate } from '../pathway';
import { ok, refuse, type Result } from '../result';
import { anchorsOf } from './check-anchors';

/** An invented patient: dates as they were typed. */
export interface PreviewRequest {
  anchors: readonly { key: string; date: string }[];
  term?: string;
  birthWeightGrams?: number;
  diagnosis?: string;
  treatment?: string;
  scores?: Readonly<Record<string, number>>;
  done?: readonly { key: string; date: string }[];
  on: string;
}

export interface PreviewedMilestone {
  key: string;
  title: string;
  from: IsoDate;
  due: IsoDate;
  to: IsoDate;
  inCharge: string;
  state: MilestoneState;
}

export type PreviewRefusal =
  | { code: 'anchor-unknown'; typed: string; known: string[] }
  | { code: 'anchor-twice'; typed: string }
  | { code: 'not-a-day'; typed: string; of: string }
  | { code: 'not-a-term'; typed: string }
  | { code: 'term-without-birth' }
  | { code: 'term-contradicts'; term: string; expected: IsoDate; given: IsoDate }
  | { code: 'term-impossible'; birth: IsoDate; given: IsoDate }
  | { code: 'born-after'; birth: IsoDate; on: IsoDate }
  | { code: 'before-birth'; typed: string; of: string }
  | { code: 'done-after'; of: string; done: IsoDate; on: IsoDate }
  | { code: 'milestone-unknown'; typed: string; known: string[] };

/** An invented way may leave the hospital several times too; of all others there is one date. */
const SEVERAL = [...HAPPENS_AGAIN, 'discharge'];

/** Other ways of naming the same anchor. */
const ALSO: Readonly<Record<string, string>> = {
  'first-course': 'first-cure',
  course: 'cures',
  courses: 'cures',
  cure: 'cures',
  term: 'expected-term',
};

/** The dated milestones of an invented patient, as a committee looks at them before agreeing. */
export function previewTemplate(
  template: PathwayTemplate,
  request: PreviewRequest,
): Result<PreviewedMilestone[], PreviewRefusal> {
  const { on, done = [] } = request;
  if (!isDayOfALife(on)) return refuse({ code: 'not-a-day' as const, typed: on, of: 'on' });
  const read = readAnchors(template, request);
  if (!read.ok) return read;
  const anchors = read.value;
  const birth = typeof anchors.birth === 'string' ? anchors.birth : null;
  if (birth && birth > on) return refuse({ code: 'born-after' as const, birth, on });
  const term = request.term === undefined ? null : readTerm(request.term);
  if (request.term !== undefined && !term) return refuse({ code: 'not-a-term' as const, typed: request.term });
  if (term && !birth) return refuse({ code: 'term-without-birth' as const });
  const given = anchors['expected-term'];
  const expected = term && birth ? expectedTermOf(birth, term) : null;
  if (expected && typeof given === 'string' && given !== expected)
    return refuse({ code: 'term-contradicts' as const, term: request.term ?? '', expected, given });
  if (birth && typeof given === 'string' && !isTerm(termOf(birth, given)))
    return refuse({ code: 'term-impossible' as const, birth, given });
  const keys = template.milestones.map(({ key }) => key);
  for (const { key, date } of done) {
    if (!keys.includes(key.split('@')[0] ?? key)) return refuse({ code: 'milestone-unknown' as const, typed: key, known: keys });
    if (!isDayOfALife(date)) return refuse({ code: 'not-a-day' as const, typed: date, of: key });
    if (date > on) return refuse({ code: 'done-after' as const, of: key, done: date, on });
  }
  const { birthWeightGrams, diagnosis, treatment, scores = {} } = request;
  const facts = { ...NO_FACTS, birth, term, birthWeightGrams, diagnosis, treatment, scores, forecast: true };
  const milestones = expectedMilestones(
    template,
    anchors,
    { ...facts, done: done.map(({ key, date }) => ({ key, on: date })) },
    on,
  );
  return ok(milestones.map(({ key, title, from, due, to, inCharge, state }) => ({ key, title, from, due, to, inCharge, state })));
}

/** A slip of the hand in the year (0206, 9999) must not date anybody's milestones. */
function isDayOfALife(typed: string): boolean {
  return isIsoDate(typed) && typed >= '1900' && typed < '2200';
}

function readAnchors(template: PathwayTemplate, { anchors }: PreviewRequest): Result<Anchors, PreviewRefusal> {
  const known = anchorsOf(template);
  const read: Record<string, IsoDate | IsoDate[]> = {};
  for (const { key: typed, date } of anchors) {
    const key = anchorNamed(typed, known);
    if (!key) return refuse({ code: 'anchor-unknown' as const, typed, known });
    if (!isDayOfALife(date)) return refuse({ code: 'not-a-day' as const, typed: date, of: typed });
    const before = read[key];
    if (SEVERAL.includes(key) || template.events?.some((event) => event.key === key))
      read[key] = [...(before === undefined ? [] : [before].flat()), date];
    else if (before !== undefined) return refuse({ code: 'anchor-twice' as const, typed });
    else read[key] = date;
  }
  const birth = typeof read.birth === 'string' ? read.birth : null;
  const early = birth ? anchors.find(({ key, date }) => anchorNamed(key, known) !== 'expected-term' && date < birth) : undefined;
  if (early) return refuse({ code: 'before-birth' as const, typed: early.date, of: early.key });
  return ok(read);
}

function anchorNamed(typed: string, known: readonly string[]): string | null {
  const plain = typed.trim().toLowerCase().replace(/[_ ]/g, '-');
  const named = ALSO[plain] ?? plain;
  return [named, named.replace(/^end-of-/, 'end-of:')].find((one) => known.includes(one)) ?? null;
}
