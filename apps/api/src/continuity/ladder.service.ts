import { Injectable } from '@nestjs/common';
import { isIsoDate } from '@jalon/domain/calendar';
import { LADDER_RULE, ladderRate, RATE_GROUPS, ruleSince, type LadderState } from '@jalon/domain/continuity';
import { todayOf, type Acting } from '@jalon/persistence';
import { ladderFacts, ladderOfPatient, ladderOfVisit, ladderWays } from '@jalon/persistence/continuity';
import { validate } from 'uuid';
import { asLadderWay } from './as-ladder-way';
import { ladderCsv } from './ladder-csv';
import type { LadderPage, LadderRateType, LadderWay } from './ladder.types';

/** A page shows this many of them; the rest is found by choosing fewer rungs. */
const ROWS_SHOWN = 200;

export interface ChosenWays {
  states: readonly string[];
  template: string | null;
  pivot: string | null;
}

@Injectable()
export class LadderService {
  page(acting: Acting, states: readonly string[]): Promise<LadderPage> {
    return acting.read(async (tx) => {
      const rows = await ladderWays(tx);
      const ways = rows.flatMap((row) => asLadderWay(row, todayOf(tx)) ?? []);
      const counts = new Map<LadderState, number>();
      for (const { state } of ways) counts.set(state, (counts.get(state) ?? 0) + 1);
      const kinds = new Map(rows.flatMap(({ visits }) => visits.map(({ key, title }) => [key, title] as const)));
      const shown = ways
        .filter(({ state }) => states.includes(state))
        .sort((a, b) => (a.waitsSince.to < b.waitsSince.to ? -1 : 1))
        .slice(0, ROWS_SHOWN);
      tx.journal(
        'listed',
        shown.map(({ patientId }) => patientId),
      );
      return {
        counts: [...counts].map(([state, count]) => ({ state, count })),
        rows: shown,
        kinds: [...kinds].map(([key, title]) => ({ key, title })),
      };
    });
  }

  /** The list as it was chosen, whole, for a spreadsheet: an export, and the journal says so. */
  exported(acting: Acting, { states, template, pivot }: ChosenWays): Promise<string> {
    return acting.read(async (tx) => {
      const ways = (await ladderWays(tx))
        .flatMap((row) => asLadderWay(row, todayOf(tx)) ?? [])
        .filter((way) => states.includes(way.state))
        .filter((way) => (!template || way.templateTitle === template) && (!pivot || way.pivotName === pivot))
        .sort((a, b) => (a.waitsSince.to < b.waitsSince.to ? -1 : 1));
      tx.journal(
        'exported',
        ways.map(({ patientId }) => patientId),
        { ladder: { states, template, pivot }, lines: ways.length },
      );
      return ladderCsv(ways);
    });
  }

  ofPatient(acting: Acting, patientId: string): Promise<LadderWay[]> {
    return acting.read(async (tx) => {
      const rows = validate(patientId) ? await ladderOfPatient(tx, patientId) : [];
      tx.journal('opened', rows.length > 0 ? [patientId] : []);
      return rows.flatMap((row) => asLadderWay(row, todayOf(tx)) ?? []);
    });
  }

  /** The way of one visit, for whoever comes to confirm it; null when it is unknown or not the reader's. */
  ofVisit(acting: Acting, visitId: string): Promise<LadderWay | null> {
    return acting.read(async (tx) => {
      const row = validate(visitId) ? await ladderOfVisit(tx, visitId) : null;
      tx.journal('opened', row ? [row.patientId] : []);
      return row && asLadderWay(row, todayOf(tx), visitId);
    });
  }

  rate(acting: Acting, of: { key: string; from: string; to: string }): Promise<LadderRateType | null> {
    return acting.read(async (tx) => {
      if (!isIsoDate(of.from) || !isIsoDate(of.to)) return null;
      const rows = await ladderWays(tx);
      const { expected, counts, groups } = ladderRate(
        rows.map((row) => ({ ...ladderFacts(row), id: row.id })),
        of,
        todayOf(tx),
      );
      const people = rows.flatMap((row) => {
        const group = groups.get(row.id);
        const name = `${row.usedName ?? row.birthName ?? ''} ${row.usedFirstName ?? row.birthFirstName ?? ''}`;
        return group ? [{ patientId: row.patientId, name, group }] : [];
      });
      tx.journal(
        'listed',
        people.map(({ patientId }) => patientId),
      );
      return {
        expected,
        counts: RATE_GROUPS.map((group) => ({ group, count: counts[group] })),
        ruleVersion: LADDER_RULE.version,
        ruleSince: ruleSince(todayOf(tx)),
        people,
      };
    });
  }
}
