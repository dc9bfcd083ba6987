import { Injectable } from '@nestjs/common';
import { checkTemplate, LETTER_CHANNELS, type LetterChannel } from '@jalon/domain/continuity';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting, type Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { holderOfPathway, tellCircle } from '@jalon/persistence/circle';
import {
  addLetterTemplate,
  letterTemplate,
  writeLadderEvent,
  type LadderWayRow,
  type OwnLetterTemplate,
} from '@jalon/persistence/continuity';
import { lockPathwaysOf, settlePathways } from '@jalon/persistence/pathway';
import { batchOfLetters, MOST_LETTERS, waysOfVisits } from './batch-of-letters';
import type { LetterBatch, LettersInput, LetterTemplateInput } from './letter.types';

@Injectable()
export class LetterService {
  /** What would be printed now, and who would be left out. */
  prepare(acting: Acting, { visits, channel }: LettersInput): Promise<LetterBatch> {
    return acting.read(async (tx) => {
      const { letters, leftOut, tries } = isChannel(channel) ? await batchOfLetters(tx, visits, channel) : NOTHING;
      tx.journal('opened', patientsOf(tries.map(({ way }) => way)));
      return { letters, leftOut };
    });
  }

  /** Asked again now, under lock; what comes out is noted as a try of the ladder, the rest is said with its reason. */
  print(acting: Acting, { visits, channel }: LettersInput) {
    return acting.write(async (tx) => {
      if (!isChannel(channel)) return refuse({ code: 'not-a-channel' as const });
      if (visits.length > MOST_LETTERS) return refuse({ code: 'too-many' as const, most: MOST_LETTERS });
      await lockPathwaysOf(tx, patientsOf(await waysOfVisits(tx, visits)));
      const { letters, leftOut, tries } = await batchOfLetters(tx, visits, channel);
      if (letters.length === 0 && leftOut.every(({ reason }) => reason === 'not-found'))
        return refuse({ code: 'not-found' as const });
      for (const { way, visit } of tries) await noteTry(tx, way, visit, channel);
      const ways = tries.map(({ way }) => way);
      await settlePathways(tx, [...new Set(ways.map((way) => way.id))]);
      tx.journal('wrote', patientsOf(ways));
      return ok<LetterBatch>({ letters, leftOut });
    });
  }

  template(acting: Acting): Promise<OwnLetterTemplate> {
    return acting.read(async (tx) => {
      tx.journal('opened', []);
      return letterTemplate(tx);
    });
  }

  keepTemplate(acting: Acting, { seen, title, body }: LetterTemplateInput) {
    return acting.write(async (tx) => {
      const checked = checkTemplate({ title, body });
      if (!checked.ok) return checked;
      tx.journal('wrote', []);
      if (!(await addLetterTemplate(tx, seen, checked.value))) return refuse({ code: 'changed-meanwhile' as const });
      return ok(await letterTemplate(tx));
    });
  }
}

const NOTHING = { letters: [], leftOut: [], tries: [] };

const isChannel = (channel: string): channel is LetterChannel => (LETTER_CHANNELS as readonly string[]).includes(channel);

const patientsOf = (ways: readonly LadderWayRow[]): string[] => [...new Set(ways.map(({ patientId }) => patientId))];

async function noteTry(tx: Tx, way: LadderWayRow, visitId: string, channel: LetterChannel): Promise<void> {
  const holder = await holderOfPathway(tx, way.id);
  if (!holder) throw new Error('A letter is written of a way that its reader does not hold.');
  const on = todayOf(tx);
  writeLadderEvent(tx, holder, { pathwayId: way.id, visitId, act: 'chase', on, channel, outcome: 'message-left' });
  await recordAct(tx, { event: 'follow-up-call', patient: holder, unitId: holder.unitId, matter: `ladder:${way.id}` });
  await tellCircle(tx, holder.circleId, 'pathway', [way.id]);
}
