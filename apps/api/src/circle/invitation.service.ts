import { Injectable } from '@nestjs/common';
import { readRpps } from '@jalon/domain/identity';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting } from '@jalon/persistence';
import { holderOf, inviteToCircle, tellCircle, withdrawInvitation } from '@jalon/persistence/circle';
import { newInvitation } from '../platform/invitation-secret';
import type { InviteInput } from './invitation.types';

/** In town only: whoever works in an establishment is invited by its administrator. */
const TITLES: Readonly<Record<string, string>> = { 'town-nurse': 'IDEL', 'general-practitioner': 'Médecin généraliste' };

@Injectable()
export class CircleInvitationService {
  /** A practice that the directory does not know joins by a link: it will hold nothing but this circle. */
  invite(acting: Acting, input: InviteInput) {
    return acting.write(async (tx) => {
      const holder = await holderOf(tx, input.patient);
      if (!holder) return refuse({ code: 'not-found' as const });
      const said = { familyName: input.familyName.trim(), givenName: input.givenName.trim(), practice: input.practice.trim() };
      if (Object.values(said).some((text) => !text)) return refuse({ code: 'name-missing' as const });
      if (!input.how.trim()) return refuse({ code: 'how-missing' as const });
      const rpps = readRpps(input.rpps);
      if (!rpps.ok) return rpps;
      const title = TITLES[input.function];
      if (!title) return refuse({ code: 'function-unknown' as const });
      const { token, hash, until } = newInvitation(tx.now);
      const more = {
        rpps: rpps.value,
        phone: input.phone?.trim() || null,
        function: input.function,
        title,
        how: input.how.trim(),
      };
      const invited = await inviteToCircle(tx, holder, { hash, until, proposal: { ...said, ...more } });
      if (typeof invited === 'string') return refuse({ code: invited });
      tx.journal('wrote', [holder.patientId], { invitation: invited.id });
      await tellCircle(tx, holder.circleId, 'circle', [invited.id]);
      return ok({ ...invited, invitation: token, invitedUntil: until });
    });
  }

  withdraw(acting: Acting, id: string) {
    return acting.write(async (tx) => {
      const patient = await withdrawInvitation(tx, id);
      if (!patient) return refuse({ code: 'not-found' as const });
      tx.journal('wrote', [patient], { withdrawn: id });
      const holder = await holderOf(tx, patient);
      if (holder) await tellCircle(tx, holder.circleId, 'circle', [id]);
      return ok({ id });
    });
  }
}
