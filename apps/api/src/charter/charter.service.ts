import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { CHARTER_AUDIENCES, checkCharter, checkPaper } from '@jalon/domain/charter';
import { ok, refuse } from '@jalon/domain/result';
import { todayOf, type Acting } from '@jalon/persistence';
import {
  addCharter,
  charterMembers,
  chartersToSign,
  familiesWithoutCharter,
  ownCharters,
  ownNetwork,
  writeSignature,
  type CharterToSign,
} from '@jalon/persistence/charter';
import type { CharterInput, ChartersType, SignedOnPaperInput } from './charter.types';

/** A network's charters, and the professionals who sign theirs. */
@Injectable()
export class CharterService {
  read(acting: Acting): Promise<ChartersType | null> {
    return acting.read(async (tx) => {
      const network = await ownNetwork(tx);
      if (!network) return null;
      const [charters, members, families] = await Promise.all([
        ownCharters(tx),
        charterMembers(tx, todayOf(tx)),
        familiesWithoutCharter(tx),
      ]);
      tx.journal(
        'listed',
        families.map(({ id }) => id),
      );
      return { network, charters, members, families };
    });
  }

  toSign(acting: Acting): Promise<CharterToSign[]> {
    return acting.read((tx) => chartersToSign(tx));
  }

  /** A version that stands never changes: whoever signed it signed that text. */
  keep(acting: Acting, input: CharterInput) {
    return acting.write(async (tx) => {
      if (!(await ownNetwork(tx))) return refuse({ code: 'no-network' as const });
      if (!CHARTER_AUDIENCES.includes(input.audience)) return refuse({ code: 'empty' as const });
      const text = checkCharter(input);
      if (!text.ok) return text;
      const required = input.required && input.audience === 'professionals';
      const isKept = await addCharter(tx, { ...text.value, audience: input.audience, seen: input.seen, required });
      if (!isKept) return refuse({ code: 'changed-meanwhile' as const });
      tx.journal('wrote', [], { charter: input.audience, version: input.seen + 1 });
      return ok({ id: `${input.audience}-${input.seen + 1}` });
    });
  }

  /** By herself: what she signs is the version that she has before her, as long as it is in force. */
  sign(acting: Acting, network: string, version: number) {
    return acting.write(async (tx) => {
      const asked = (await chartersToSign(tx)).find((one) => one.network === network);
      if (!asked) return refuse({ code: 'not-found' as const });
      if (asked.version !== version) return refuse({ code: 'changed-meanwhile' as const });
      const id = await writeSignature(tx, { network, version, person: tx.actor.person, on: todayOf(tx), source: null });
      if (!id) return refuse({ code: 'not-found' as const });
      tx.journal('wrote', [], { signed: id, version });
      return ok({ id });
    });
  }

  /** A sheet that a physician signed who never signs in: the coordinator says of which day, and where it is kept. */
  noteOnPaper(acting: Acting, { person, on, source }: SignedOnPaperInput) {
    return acting.write(async (tx) => {
      const member = validate(person) && (await charterMembers(tx, todayOf(tx))).find((one) => one.person === person);
      const inForce = (await ownCharters(tx)).find(({ audience }) => audience === 'professionals');
      if (!member || !inForce) return refuse({ code: 'not-found' as const });
      if (member.version === inForce.version) return refuse({ code: 'already-signed' as const });
      const paper = checkPaper({ on, source }, todayOf(tx));
      if (!paper.ok) return paper;
      const signed = { network: tx.actor.organisation, version: inForce.version, person, on, source: paper.value };
      const id = await writeSignature(tx, signed);
      if (!id) return refuse({ code: 'already-signed' as const });
      tx.journal('wrote', [], { signed: id, version: inForce.version, person });
      return ok({ id });
    });
  }
}
