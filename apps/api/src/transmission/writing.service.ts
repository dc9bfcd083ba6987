import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { recordAct } from '@jalon/persistence/activity';
import { holderOf } from '@jalon/persistence/circle';
import { addresseesOf, messageOf, whomToWrite, writeMessage, type WhomRow } from '@jalon/persistence/transmission';
import { Clock } from '../platform/clock';
import { fileMessage } from './as-read';
import type { MessageInput, WhomInput } from './transmission.inputs';
import type { FileMessage } from './transmission.types';

export type WriteRefusal =
  { code: 'empty-message' } | { code: 'not-in-circle' } | { code: 'nobody-to-tell' } | { code: 'too-long' };

const LONGEST = 4000;

interface To {
  unitId: number;
  situationId: string | null;
}

/** A message goes to the circle of care or to one of its members, and to nobody else. */
@Injectable()
export class WritingService {
  constructor(private readonly clock: Clock) {}

  send(acting: Acting, input: MessageInput): Promise<Result<FileMessage, WriteRefusal>> {
    const body = input.body.trim();
    return acting.write(async (tx): Promise<Result<FileMessage, WriteRefusal>> => {
      if (body === '') return refuse({ code: 'empty-message' });
      if (body.length > LONGEST) return refuse({ code: 'too-long' });
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-in-circle' });
      const known = await whomToWrite(tx, input.patient, this.clock.today(tx.actor.timeZone));
      const to = await this.addressees(tx, input, known);
      if (to === null) return refuse({ code: 'not-in-circle' });
      if (to.length === 0) return refuse({ code: 'nobody-to-tell' });
      const answers = input.answers ?? null;
      const id = await writeMessage(tx, { holder, body, answers, to, ackWanted: input.ackWanted ?? false });
      const external = to.some(({ unitId }) => !isInternal(tx, known, unitId));
      const matter = `message:${answers ?? id}`;
      const reach = external ? 'external' : 'internal';
      await recordAct(tx, { event: 'message-sent', patient: holder, unitId: holder.unitId, matter, reach });
      const written = await messageOf(tx, id);
      if (!written) throw new Error('A message is read by the one who just wrote it.');
      return ok(fileMessage(written, await addresseesOf(tx, [id])));
    });
  }

  /** Null when somebody named is not of the circle, or not to be written to. */
  private async addressees(tx: Tx, { to, answers }: MessageInput, known: readonly WhomRow[]): Promise<To[] | null> {
    if (answers) return this.senderOf(tx, answers, known);
    if (to.length === 0) return wholeCircle(known);
    const chosen = to.map((one) => known.find((row) => isSame(row, one)));
    if (chosen.some((row) => row === undefined)) return null;
    return chosen.flatMap((row) => (row ? [{ unitId: row.unitId, situationId: row.situationId }] : []));
  }

  private async senderOf(tx: Tx, messageId: string, known: readonly WhomRow[]): Promise<To[] | null> {
    const answered = await tx.em.query<{ situation: string | null; unit: number }[]>(
      'select from_situation as situation, unit_id as unit from message where id = $1',
      [messageId],
    );
    const [message] = answered;
    if (!message) return null;
    // To oneself: a word added to one's own message goes where that message went.
    if (message.situation === tx.actor.situation) {
      const before = await addresseesOf(tx, [messageId]);
      return before.map(({ unitId, situationId }) => ({ unitId, situationId }));
    }
    const person = known.find(({ situationId }) => situationId !== null && situationId === message.situation);
    const unit = known.find(({ unitId, situationId }) => situationId === null && unitId === message.unit);
    const found = person ?? unit;
    return found ? [{ unitId: found.unitId, situationId: found.situationId }] : null;
  }
}

const isSame = (row: WhomRow, { unitId, situationId }: WhomInput) =>
  row.unitId === unitId && row.situationId === (situationId ?? null);

/** Every unit of the circle but one's own, whose colleagues read the file; one's own when there is no other. */
function wholeCircle(known: readonly WhomRow[]): To[] {
  const units = known.filter(({ situationId }) => situationId === null);
  const others = units.filter(({ own }) => !own);
  return (others.length ? others : units).map(({ unitId }) => ({ unitId, situationId: null }));
}

function isInternal(tx: Tx, known: readonly WhomRow[], unitId: number): boolean {
  return known.find((row) => row.unitId === unitId)?.organisation === tx.actor.organisationName;
}
