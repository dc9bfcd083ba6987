import { Injectable } from '@nestjs/common';
import type { Actor } from '@jalon/access';
import { limitsOf, limitsOfFirst, whoseTurn } from '@jalon/domain/prescription';
import { requestWaitsFor } from '@jalon/domain/worklist';
import type { Acting } from '@jalon/persistence';
import { badgeRow, type WaitingRequest } from '@jalon/persistence/badges';
import type { Badges } from './badges.types';

@Injectable()
export class BadgesService {
  badges(acting: Acting): Promise<Badges> {
    return acting.read(async (tx) => {
      const row = await badgeRow(tx);
      const { requests, ...counts } = row;
      const mine = requests.filter((request) => waitsForMe(request, tx.actor, tx.now));
      return { ...counts, requests: mine.length, toSign: tx.actor.prescriber ? mine.filter(isToSign).length : 0 };
    });
  }
}

/** Prepared for my signature, or verified and late at the secretary’s: both can be decided at once. */
const isToSign = ({ state }: WaitingRequest) => state === 'prepared' || state === 'verified';

function waitsForMe(request: WaitingRequest, actor: Actor, now: string): boolean {
  const limits = limitsOf(request.stepHours);
  const turn = whoseTurn(request, now, request.first ? limitsOfFirst(limits) : limits);
  const { situation: situationId, person: personId, function: job, prescriber, units: unitIds } = actor;
  return turn !== null && requestWaitsFor(turn, request, { situationId, personId, function: job, prescriber, unitIds }) !== null;
}
