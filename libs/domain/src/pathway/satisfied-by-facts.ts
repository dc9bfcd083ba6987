import { addDays, type IsoDate } from '../calendar';
import { plainWords } from '../wording';
import type { MilestoneRule } from './types';

export const FACT_KINDS = ['appointment', 'call', 'document', 'act', 'blood-test', 'go-ahead'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Something that took place, as it stands now: an appointment that was cancelled, a call taken back, a paper removed are no facts. */
export interface SatisfyingFact {
  id: string;
  kind: FactKind;
  /** Which appointment, document or act; of a call 'reached' or 'tried'. */
  of: string;
  /** How it was called by whoever planned it. */
  title: string | null;
  on: IsoDate;
  /** The milestone that it was planned for. */
  milestone: string | null;
  /** Of a call: how many tries reached nobody, this one included. */
  attempts: number;
}

export interface StandingMilestone {
  id: string;
  key: string;
  title: string;
  from: IsoDate;
  doneOn: IsoDate | null;
  /** The fact that did it; null when a person said so. */
  fact: string | null;
  /** Facts that a person said are not it. */
  notBy: readonly string[];
  dropped: boolean;
}

export interface Tick {
  milestone: string;
  on: IsoDate;
  how: FactKind;
  of: string;
  fact: string;
}

export interface Satisfied {
  ticks: Tick[];
  /** Done by something that no longer stands. */
  unticks: string[];
}

/** Done a little early is done: as long before its window does a fact already count. */
const AHEAD_DAYS = 14;

interface Standing {
  rules: readonly MilestoneRule[];
  milestones: readonly StandingMilestone[];
  facts: readonly SatisfyingFact[];
}

/**
 * What facts do of a pathway’s milestones, and what they no longer do. A tick stays as long as its fact stands and its rule accepts it; what
 * a person ticked is left alone. A paper or an act may do several milestones, an appointment or a call one.
 */
export function satisfiedByFacts({ rules, milestones, facts }: Standing): Satisfied {
  const standing = new Map(facts.map((fact) => [fact.id, fact]));
  const ofRule = new Map(
    rules.map((rule) => [rule.key, milestones.filter(({ key }) => ruleOf(key) === rule.key).sort(byWindow)]),
  );
  const ticks = new Map<string, Tick>();
  const taken = new Set<string>();
  for (const rule of rules.filter((one) => !isCounted(one)))
    for (const milestone of ofRule.get(rule.key) ?? []) {
      const fact = milestone.fact === null ? undefined : standing.get(milestone.fact);
      if (!fact || !accepts(rule, milestone, fact) || milestone.notBy.includes(fact.id)) continue;
      ticks.set(milestone.id, tickOf(milestone, fact));
      if (!isShared(fact)) taken.add(fact.id);
    }
  const isOpen = (milestone: StandingMilestone, fact: SatisfyingFact) =>
    !milestone.dropped &&
    !(milestone.doneOn !== null && milestone.fact === null) &&
    !ticks.has(milestone.id) &&
    !milestone.notBy.includes(fact.id);
  for (const fact of [...facts].sort(byDay)) {
    if (taken.has(fact.id)) continue;
    const candidates = rules
      .filter((rule) => !isCounted(rule))
      .flatMap((rule) => {
        const milestone = meant(ofRule.get(rule.key) ?? [], fact);
        return milestone && accepts(rule, milestone, fact) ? [milestone] : [];
      });
    const open = isShared(fact) ? candidates : bestOf(candidates, fact, isOpen);
    for (const milestone of open) if (isOpen(milestone, fact)) ticks.set(milestone.id, tickOf(milestone, fact));
  }
  for (const rule of rules.filter(isCounted))
    for (const [milestone, fact] of counted(rule, ofRule.get(rule.key) ?? [], facts))
      if (isOpen(milestone, fact)) ticks.set(milestone.id, tickOf(milestone, fact));
  const before = new Map(milestones.map((one) => [one.id, one]));
  return {
    ticks: [...ticks.values()].filter(({ milestone, fact, on }) => {
      const known = before.get(milestone);
      return known?.fact !== fact || known.doneOn !== on;
    }),
    unticks: milestones.filter(({ id, fact }) => fact !== null && !ticks.has(id)).map(({ id }) => id),
  };
}

/** How many of the acts that a milestone asks for are there: « 7 sur 15 ». */
export function actsTowards(
  rule: MilestoneRule,
  of: readonly StandingMilestone[],
  facts: readonly SatisfyingFact[],
  milestone: string,
) {
  if (rule.satisfiedBy.kind !== 'act') return null;
  const { act } = rule.satisfiedBy;
  const mine = facts.filter(
    (fact) => fact.kind === 'act' && fact.of === act && meant([...of].sort(byWindow), fact)?.id === milestone,
  );
  return { done: mine.length, of: rule.satisfiedBy.count ?? 1 };
}

const ruleOf = (key: string): string => key.split('@')[0] ?? key;
const byWindow = (a: StandingMilestone, b: StandingMilestone) => compare(a.from, b.from) || compare(a.key, b.key);
const byDay = (a: SatisfyingFact, b: SatisfyingFact) => compare(a.on, b.on) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isShared = ({ kind }: SatisfyingFact): boolean => kind === 'document' || kind === 'act';
const isCounted = ({ satisfiedBy }: MilestoneRule): boolean => satisfiedBy.kind === 'act' && (satisfiedBy.count ?? 1) > 1;
const tickOf = ({ id }: StandingMilestone, { on, kind, of, id: fact }: SatisfyingFact): Tick => ({
  ...{ milestone: id, on, how: kind, of, fact },
});

/** As a person reads it: capitals, accents and hyphens do not part « Consultation d’annonce » from itself. */
const isNamed = ({ title }: StandingMilestone, fact: SatisfyingFact): boolean =>
  fact.title !== null && plainWords(fact.title) !== '' && plainWords(fact.title) === plainWords(title);

/** Of one rule’s occasions the one of that time: the one it was planned for, or the last whose window had opened, or the first if it is soon. */
function meant(occasions: readonly StandingMilestone[], fact: SatisfyingFact): StandingMilestone | undefined {
  if (fact.milestone !== null) return occasions.find(({ id }) => id === fact.milestone);
  const opened = occasions.findLast(({ from }) => from <= fact.on);
  return opened ?? occasions.find(({ from }) => from <= addDays(fact.on, AHEAD_DAYS));
}

function accepts({ satisfiedBy: asked }: MilestoneRule, milestone: StandingMilestone, fact: SatisfyingFact): boolean {
  const isMeant = fact.milestone === milestone.id;
  switch (asked.kind) {
    case 'appointment-done':
      return fact.kind === 'appointment' && (asked.of === undefined ? isMeant || isNamed(milestone, fact) : asked.of === fact.of);
    case 'call-reached': {
      const enough = fact.of === 'reached' || (asked.orAttempts !== null && fact.attempts >= asked.orAttempts);
      return fact.kind === 'call' && enough && (isMeant || (fact.milestone === null && isNamed(milestone, fact)));
    }
    case 'blood-test-received':
      return fact.kind === 'blood-test';
    case 'go-ahead-given':
      return fact.kind === 'go-ahead';
    case 'document':
      return fact.kind === 'document' && fact.of === asked.document;
    case 'act':
      return fact.kind === 'act' && fact.of === asked.act;
    case 'recorded':
    case 'assessment':
      return false;
  }
}

/** The one that bears its name, whatever others accept it; else the one whose window opened last. */
function bestOf(
  candidates: readonly StandingMilestone[],
  fact: SatisfyingFact,
  isOpen: (milestone: StandingMilestone, fact: SatisfyingFact) => boolean,
): StandingMilestone[] {
  const named = candidates.filter((one) => one.id === fact.milestone || isNamed(one, fact));
  if (named.length > 0) return named.slice(0, 1);
  return [...candidates]
    .filter((one) => isOpen(one, fact))
    .sort(byWindow)
    .slice(-1);
}

/** The act that made the number full, for each occasion that asks for several. */
function counted(rule: MilestoneRule, occasions: readonly StandingMilestone[], facts: readonly SatisfyingFact[]) {
  const { act, count = 1 } = rule.satisfiedBy as { act: string; count?: number };
  const acts = facts.filter((fact) => fact.kind === 'act' && fact.of === act).sort(byDay);
  return occasions.flatMap((milestone) => {
    const mine = acts.filter((fact) => meant(occasions, fact)?.id === milestone.id && !milestone.notBy.includes(fact.id));
    const last = mine[count - 1];
    return last ? [[milestone, last] as const] : [];
  });
}
