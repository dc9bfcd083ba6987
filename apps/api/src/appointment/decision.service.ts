import { Injectable } from '@nestjs/common';
import { may } from '@jalon/access';
import { compareInstants, minutesBetween } from '@jalon/domain/calendar';
import { whyVoid } from '@jalon/domain/appointment';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { GoAheadEntity } from '@jalon/persistence/appointment';
import { settleFactsOf } from '@jalon/persistence/pathway';
import { v7 as uuidv7 } from 'uuid';
import { counted, lockPathwaysOfVisit, standingVisit, told, type StandingVisit } from './standing-visit';
import type { ReportedDecision } from './visit.types';

const DECISIONS = ['go', 'no-go', 'postponed'] as const;
type Decision = (typeof DECISIONS)[number];

/** A telephone call is noted the same day: an older one is no news to note, it is a file to correct. */
const LONGEST_REPORT_MINUTES = 24 * 60;

/** The physician's decision (« OK chimio »): for one visit at one hour and one result. */
@Injectable()
export class DecisionService {
  give(acting: Acting, id: string, decision: string, reason: string | null) {
    return acting.write(async (tx) => {
      if (!isDecision(decision)) return refuse({ code: 'not-a-decision' as const });
      if (!may(tx.actor, 'visit.decide').may) return refuse({ code: 'not-a-prescriber' as const });
      if (decision !== 'go' && !reason?.trim()) return refuse({ code: 'reason-missing' as const });
      await lockPathwaysOfVisit(tx, id);
      const standing = await standingVisit(tx, id);
      if (!standing.ok) return standing;
      const { givenName, familyName, person } = tx.actor;
      const by = { decidedBy: person, decidedByName: `Dr ${givenName} ${familyName}`, reportedBy: null, at: tx.now };
      return ok(await write(tx, standing.value, decision, by, reason));
    });
  }

  /** Told by telephone: who decided, who notes it and when it was said; the physician confirms it later. */
  report(acting: Acting, id: string, { decision, by, at, reason }: ReportedDecision) {
    return acting.write(async (tx) => {
      if (!isDecision(decision)) return refuse({ code: 'not-a-decision' as const });
      const name = by.trim();
      if (!name) return refuse({ code: 'physician-missing' as const });
      if (compareInstants(at, tx.now) > 0) return refuse({ code: 'hour-to-come' as const });
      if (minutesBetween(at, tx.now) > LONGEST_REPORT_MINUTES) return refuse({ code: 'hour-too-old' as const });
      if (decision !== 'go' && !reason?.trim()) return refuse({ code: 'reason-missing' as const });
      await lockPathwaysOfVisit(tx, id);
      const standing = await standingVisit(tx, id);
      if (!standing.ok) return standing;
      const { visit } = standing.value;
      const decidedBy = name === visit.doctor && visit.doctorPerson ? visit.doctorPerson : await physicianNamed(tx, name);
      const who = { decidedBy, decidedByName: name, reportedBy: tx.actor.situation, at };
      await counted(tx, standing.value, 'go-ahead-reported');
      return ok(await write(tx, standing.value, decision, who, reason ?? null));
    });
  }

  /** Only the physician who decided confirms what was reported, and only while it still holds. */
  confirm(acting: Acting, id: string) {
    return acting.write(async (tx) => {
      const decision = await tx.em.findOne(GoAheadEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!decision || decision.withdrawnAt) return refuse({ code: 'not-found' as const });
      const standing = await standingVisit(tx, decision.appointmentId);
      if (!standing.ok) return standing;
      const { visit } = standing.value;
      const theirs = decision.decidedBy ?? (await physicianNamed(tx, decision.decidedByName));
      if (theirs !== tx.actor.person) return refuse({ code: 'not-your-decision' as const, by: decision.decidedByName });
      if (decision.confirmedAt) return ok({ visit: visit.id, version: visit.version, what: 'confirmation', note: id });
      const because = whyVoid(
        {
          visitId: visit.id,
          visitStart: decision.visitStartsAt,
          resultReceivedAt: decision.labReceivedAt,
          decision: decision.decision,
          by: decision.decidedByName,
          reportedBy: decision.reportedBy,
          confirmedAt: null,
          at: decision.at,
        },
        { id: visit.id, startsAt: visit.startsAt, resultReceivedAt: visit.labReceivedAt, cancelled: false },
      );
      if (because) return refuse({ code: 'decision-void' as const, because });
      await tx.em.update(GoAheadEntity, { id }, { confirmedAt: tx.now, decidedBy: theirs });
      told(tx, visit);
      return ok({ visit: visit.id, version: visit.version, what: 'confirmation', note: id });
    });
  }
}

type Who = Pick<GoAheadEntity, 'decidedBy' | 'decidedByName' | 'reportedBy' | 'at'>;

async function write(tx: Tx, { visit, holder }: StandingVisit, decision: Decision, who: Who, reason: string | null) {
  const note = uuidv7();
  await tx.em.insert(GoAheadEntity, {
    ...{ id: note, patientId: visit.patientId, circleId: visit.circleId, unitId: holder, appointmentId: visit.id },
    ...{ visitStartsAt: visit.startsAt, labReceivedAt: visit.labReceivedAt, decision, reason: reason?.trim() || null },
    ...who,
    recordedBy: tx.actor.situation,
  });
  told(tx, visit);
  await settleFactsOf(tx, [visit.patientId]);
  return { visit: visit.id, version: visit.version, what: 'decision', note };
}

/** The one physician of this organisation whose family name stands in what was written; nobody when there are two. */
async function physicianNamed(tx: Tx, name: string): Promise<string | null> {
  const rows = (await tx.em.query(
    `select distinct p.id from person p join working_situation s on s.person_id = p.id
     where s.organisation_id = $1 and s.function in ('physician', 'pilot-physician') and s.ended_at is null
       and (' ' || app.normalised($2) || ' ') like ('% ' || app.normalised(p.family_name) || ' %')`,
    [tx.actor.organisation, name],
  )) as { id: string }[];
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}

function isDecision(text: string): text is Decision {
  return (DECISIONS as readonly string[]).includes(text);
}
