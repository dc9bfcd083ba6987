import { BREAK_TRANSITIONS, changesOfBreaks, type BreakState, type KeptBreak } from '../break-life';
import { evaluateContinuity, keyOfBreak, type Continuity } from '../evaluate';
import { ENROLLED, factsOf, happen, momentOf, type Happening, type World } from './histories';

export interface Engine {
  evaluate: typeof evaluateContinuity;
  changes: typeof changesOfBreaks;
}

export const ENGINE: Engine = { evaluate: evaluateContinuity, changes: changesOfBreaks };

/** Plays a history, the gaps kept from event to event; answers the first thing that a patient could be lost by, or null. */
export function firstFault(history: readonly Happening[], engine: Engine = ENGINE): string | null {
  let world: World = ENROLLED;
  let kept: KeptBreak[] = [];
  for (const event of [null, ...history]) {
    if (event) world = happen(world, event);
    const facts = factsOf(world);
    const found = engine.evaluate(facts, momentOf(world));
    const written = engine.changes(kept, found, facts);
    const fault = faultOfInvariant(world, found) ?? faultOfLife(kept, written);
    kept = applied(kept, written);
    const after = fault ?? faultOfKept(world, kept, found, engine);
    if (after) return `${after}, after ${event?.kind ?? 'enrolment'} on ${world.today}`;
  }
  return null;
}

function faultOfInvariant({ deceased, left }: World, { responsible, nextStep, breaks, coming }: Continuity): string | null {
  if (deceased) return breaks.length + coming.length > 0 ? 'the dead are chased' : null;
  if (left) return null;
  const said = (...codes: string[]) => breaks.some(({ code }) => codes.includes(code));
  if (!responsible && !said('no-pivot', 'pivot-absent')) return 'nobody answers, and no gap says so';
  if (!nextStep && !said('no-next-step')) return 'no step is dated, and no gap says so';
  return [...breaks, ...coming.map((one) => one.found)].some(({ owner }) => !owner) ? 'a gap that nobody owns' : null;
}

type Changes = ReturnType<typeof changesOfBreaks>;

/** Every step of a gap's life is one of the table. */
function faultOfLife(kept: readonly KeptBreak[], { write, close }: Changes): string | null {
  const stateOf = (key: string): BreakState | null => kept.find((one) => one.key === key)?.state ?? null;
  const steps = [
    ...write.flatMap(({ key, act, state }) => (act ? [{ act, from: stateOf(key), to: state }] : [])),
    ...close.map(({ key, act }) => ({ act, from: stateOf(key), to: 'closed' as const })),
  ];
  const known = (step: (typeof steps)[number]) =>
    BREAK_TRANSITIONS.some(({ act, from, to }) => act === step.act && from === step.from && to === step.to);
  const unknown = steps.find((step) => !known(step));
  return unknown ? `a gap goes from ${unknown.from} to ${unknown.to} by ${unknown.act}` : null;
}

function applied(kept: readonly KeptBreak[], { write, close }: Changes): KeptBreak[] {
  const after = new Map(kept.map((one) => [one.key, one]));
  for (const { key, state, print } of write) after.set(key, { key, state, print });
  for (const { key } of close) after.set(key, { ...after.get(key)!, state: 'closed' });
  return [...after.values()];
}

/** What is kept from event to event is what one full reading finds, and a second reading writes nothing. */
function faultOfKept(world: World, kept: KeptBreak[], found: Continuity, engine: Engine): string | null {
  const open = kept.filter(({ state }) => state === 'open').map(({ key }) => key);
  const full = found.breaks.map(keyOfBreak);
  if (open.sort().join() !== full.sort().join()) return 'what is kept is not what is found';
  const again = engine.changes(kept, engine.evaluate(factsOf(world), momentOf(world)), factsOf(world));
  return again.write.length + again.close.length > 0 ? 'evaluating twice writes twice' : null;
}
