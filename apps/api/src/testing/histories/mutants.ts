import { Client } from 'pg';

/** A fault put into what the product asks of the database, and the words by which the histories must find it. */
export interface HistoryMutant {
  name: string;
  /** Of one statement's text; every other one comes back as it is. */
  change: (text: string) => string;
  found: RegExp;
}

const replaced =
  (what: string | RegExp, by: string) =>
  (text: string): string =>
    text.replace(what, by);

export const MUTANTS: readonly HistoryMutant[] = [
  { name: 'writers take no lock', change: replaced(/ for update of p\s*$/, ''), found: /./ },
  {
    name: 'a paper that was removed still does its milestone',
    change: replaced('r.pathway_id = m.id and r.removed_at is null', 'r.pathway_id = m.id'),
    found: /done by what no longer stands/,
  },
  {
    name: 'nothing that is taken back takes its milestone back',
    change: replaced(/^(update pathway_milestone set done_on = null[^]*)$/, '$1 and false'),
    found: /done by what no longer stands|is done by nothing/,
  },
  {
    name: 'what did a milestone is forgotten',
    change: replaced('m.done_on as "doneOn", m.fact,', 'm.done_on as "doneOn", null::uuid as fact,'),
    found: /one appointment does two|done by what no longer stands/,
  },
  {
    name: 'a fact does no milestone',
    change: replaced(/^(with x as [^]* update pathway_milestone m set done_on = x."on"[^]*)$/, '$1 and false'),
    found: /is not done, and what does it stands/,
  },
  {
    name: 'a milestone keeps its day when what it is counted from moves',
    change: replaced(/^(update pathway_milestone m set due_on = x.due[^]*)$/, '$1 and false'),
    found: /stands on another day than its agreement gives it/,
  },
  {
    name: 'what stood on something taken back stays expected',
    change: replaced(/^(update pathway_milestone set dropped_on = \$2[^]*)$/, '$1 and false'),
    found: /is expected by nothing/,
  },
  {
    name: 'the calls to somebody who died are still to be made',
    change: replaced(/(from call where patient_id = \$1 and) (?=state = 'planned'[^]*for update)/, '$1 false and '),
    found: /"what":"call"/,
  },
  {
    name: 'a gap is never closed',
    change: replaced(`c.key and b.state <> 'closed'`, 'c.key and false'),
    found: /is said to be gone|"what":"gap |kept: /,
  },
];

/** While `work` is done, every statement of every connection goes through the mutant. @returns how often it met its own. */
export async function withMutant(mutant: HistoryMutant, work: () => Promise<void>): Promise<number> {
  const connection = Object.getPrototypeOf(Reflect.get(new Client(), 'connection')) as { parse(query: { text: string }): void };
  const original = connection.parse;
  let met = 0;
  connection.parse = function (query) {
    const text = mutant.change(query.text);
    if (text !== query.text) met += 1;
    original.call(this, { ...query, text });
  };
  try {
    await work();
  } finally {
    connection.parse = original;
  }
  return met;
}
