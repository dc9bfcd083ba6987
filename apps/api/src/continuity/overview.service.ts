import { Injectable } from '@nestjs/common';
import { addDays, addMonths, startOfDay } from '@jalon/domain/calendar';
import { causesOverTime, daysTold, mostlyDismissed, recurrenceSince, type CountedGap } from '@jalon/domain/continuity';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import {
  answerCause,
  answersToCauses,
  continuityCauses,
  countedGaps,
  openGaps,
  type AnswerRow,
  type OpenGapRow,
} from '@jalon/persistence/continuity';
import type { AnswerKept, CauseAnswer, CauseAnswerInput, ContinuityOverview, OpenGap } from './overview.types';

/** What the page shows of the past; answers are compared over as many days before as after. */
const MONTHS = 6;
const COUNTED_DAYS = 365;

@Injectable()
export class OverviewService {
  read(acting: Acting): Promise<ContinuityOverview> {
    return acting.read(async (tx) => {
      const today = todayOf(tx);
      const firstOfMonth = `${today.slice(0, 7)}-01`;
      const at = (day: string) => startOfDay(day, tx.actor.timeZone);
      const [gaps, counted, answers, causes] = await Promise.all([
        openGaps(tx),
        countedGaps(tx, at(addDays(today, -COUNTED_DAYS)), at(firstOfMonth)),
        answersToCauses(tx),
        continuityCauses(tx),
      ]);
      const months = Array.from({ length: MONTHS }, (_, i) => addMonths(firstOfMonth, i + 1 - MONTHS).slice(0, 7));
      const recent = counted.filter(({ openedOn }) => openedOn >= `${months[0]}-01`);
      tx.journal('listed', [...new Set(gaps.map(({ patientId }) => patientId))]);
      return {
        gaps: gaps.map(asGap),
        settledThisMonth: counted.filter(({ isSettled }) => isSettled).length,
        months,
        causes: causesOverTime(recent, months, today).map((line) => ({
          ...line,
          title: causes.find(({ key }) => key === line.cause)?.title ?? null,
          answers: answers.filter(({ cause }) => cause === line.cause).map((answer) => asAnswer(answer, counted, today)),
        })),
        dismissed: mostlyDismissed(recent),
      };
    });
  }

  /** From the gap that comes back to the rule that answers it; the template is then changed on its own page. */
  answer(acting: Acting, input: CauseAnswerInput) {
    return acting.write(async (tx: Tx) => {
      const [unit] = tx.actor.units;
      const [element, rule] = [input.element.trim(), input.rule.trim()];
      if (unit === undefined) return refuse({ code: 'no-unit' as const });
      if (element === '' || rule === '') return refuse({ code: 'answer-incomplete' as const });
      if (!(await continuityCauses(tx)).some(({ key }) => key === input.cause)) return refuse({ code: 'cause-unknown' as const });
      const on = todayOf(tx);
      const id = await answerCause(tx, unit, { cause: input.cause, element, rule, template: input.template || null, on });
      return ok<AnswerKept>({ id });
    });
  }
}

function asGap({ onLadder, ...row }: OpenGapRow): OpenGap {
  return {
    ...row,
    ...daysTold({ visit: row.visit, onLadder }),
    familyName: row.usedName ?? row.birthName ?? '',
    givenName: row.usedFirstName ?? row.birthFirstName ?? '',
  };
}

/** A rule acts from the day when its version is in force; without a template, from the day when it was decided. */
function asAnswer(answer: AnswerRow, gaps: readonly CountedGap[], today: string): CauseAnswer {
  const since = answer.templateKey ? (answer.inForceOn ?? today) : answer.decidedOn;
  return { ...answer, ...recurrenceSince(gaps, answer.cause, since, today) };
}
