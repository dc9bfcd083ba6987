import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { absencesOf, absencesOfTeam, teamOf, whoMayReplace, type TeamRow } from '@jalon/persistence/continuity';
import type { OwnAbsence, OwnAbsenceInput, ReplacementChoice, TeamMember } from './absence.types';
import { keepAbsence, takeBackAbsence } from './keep-absence';

@Injectable()
export class AbsenceService {
  mine(acting: Acting): Promise<OwnAbsence[]> {
    return acting.read((tx) => absencesOf(tx, tx.actor));
  }

  colleagues(acting: Acting): Promise<ReplacementChoice[]> {
    return acting.read((tx) => whoMayReplace(tx, tx.actor));
  }

  declare(acting: Acting, input: OwnAbsenceInput) {
    return acting.write((tx) => keepAbsence(tx, tx.actor, input));
  }

  end(acting: Acting, id: string) {
    return acting.write((tx) => takeBackAbsence(tx, tx.actor, id));
  }

  /** Everybody of the organisation for whom somebody may wait, with when they are away and who could answer for them. */
  team(acting: Acting): Promise<TeamMember[]> {
    return acting.read(async (tx) => {
      const team = await teamOf(tx);
      const absences = await absencesOfTeam(
        tx,
        team.map(({ situation }) => situation),
      );
      return team.map((one) => ({
        ...{ situation: one.situation, name: one.name, title: one.title, away: one.away },
        absences: absences.filter(({ situation }) => situation === one.situation),
        replacements: team.filter((other) => mayReplace(other, one)),
      }));
    });
  }

  /** Somebody who fell ill declares nothing: the cell does, in her place. */
  declareFor(acting: Acting, situation: string, input: OwnAbsenceInput) {
    return acting.write(async (tx) => {
      const whose = validate(situation) ? (await teamOf(tx)).find((one) => one.situation === situation) : undefined;
      return whose ? keepAbsence(tx, whose, input) : refuse({ code: 'not-found' as const });
    });
  }

  endFor(acting: Acting, situation: string, id: string) {
    return acting.write(async (tx) => {
      const isKnown = validate(situation) && validate(id);
      const whose = isKnown ? (await teamOf(tx)).find((one) => one.situation === situation) : undefined;
      return whose ? takeBackAbsence(tx, whose, id) : refuse({ code: 'not-found' as const });
    });
  }
}

/** The same function, a unit in common: what `whoMayReplace` asks of the database. */
const mayReplace = (other: TeamRow, one: TeamRow): boolean =>
  other !== one && other.function === one.function && other.units.some((unit) => one.units.includes(unit));
