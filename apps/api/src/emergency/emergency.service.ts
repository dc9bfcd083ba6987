import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { localDateOf, localTimeOf } from '@jalon/domain/calendar';
import { decideEmergency } from '@jalon/domain/circle';
import { ok, refuse } from '@jalon/domain/result';
import type { Acting, Tx } from '@jalon/persistence';
import { emergencyCandidates, endEmergency, openEmergency, tellCircle, tryDoor } from '@jalon/persistence/circle';
import { tellPivot } from '@jalon/persistence/transmission';
import type { EmergencyInput } from './emergency.types';

/** An emergency is rare: whoever searches more often than this is browsing. */
const MOST_SEARCHES = { most: 8, within: 60, closed: 60 };
const REASONS = {
  'life-at-risk': 'la vie du patient est en jeu',
  'cannot-answer': 'le patient ne peut pas répondre',
  'on-call': 'permanence des soins',
} as const;

@Injectable()
export class EmergencyService {
  /** A record of this very birth date and name, masked; each search is counted and named in the journal. */
  find(acting: Acting, birthDate: string, familyName: string) {
    return acting.read(async (tx) => {
      const asked = { emergency: { birthDate, familyName } };
      const until = await tryDoor(tx, { key: digest(`emergency/${tx.actor.person}`), ...MOST_SEARCHES });
      if (until) {
        tx.journal('denied', [], asked);
        return refuse({ code: 'too-many' as const, until });
      }
      const found = await emergencyCandidates(tx, birthDate, familyName);
      tx.journal(
        'listed',
        found.map(({ patientId }) => patientId),
        asked,
      );
      return ok({
        candidates: found.map(({ patientId, here, ...row }) => ({
          ...row,
          key: keyOf(tx, patientId),
          patientId: here ? patientId : null,
        })),
      });
    });
  }

  /** Opens the file to be read, for a time that ends by itself. The referents are told at once, whoever they are. */
  open(acting: Acting, { birthDate, familyName, key, ...asked }: EmergencyInput) {
    return acting.write(async (tx) => {
      const granted = decideEmergency(asked, tx.now);
      if (!granted.ok) return granted;
      const found = await emergencyCandidates(tx, birthDate, familyName);
      const one = found.find(({ patientId }) => keyOf(tx, patientId) === key);
      if (!one) return refuse({ code: 'not-found' as const });
      if (one.here) return refuse({ code: 'already-here' as const, patient: one.patientId });
      const { reason, words, until } = granted.value;
      const access = await openEmergency(tx, one.patientId, granted.value);
      if (!access) return refuse({ code: 'not-found' as const });
      const { id, ...holder } = access;
      const { givenName, familyName: name, title, organisationName } = tx.actor;
      const who = `${givenName} ${name} (${title}, ${organisationName})`;
      await tellPivot(
        tx,
        holder,
        `Accès d’urgence\u00a0: ${who} a ouvert le dossier jusqu’au ${dayAndHour(until, tx.actor.timeZone)}. Motif\u00a0: ${REASONS[reason]}. «\u00a0${words}\u00a0»`,
        true,
      );
      tx.journal('wrote', [one.patientId], { emergency: { id, reason, words, until } });
      await tellCircle(tx, holder.circleId, 'circle', [holder.circleId]);
      return ok({ patient: one.patientId, until });
    });
  }

  /** Before its time: whoever has read what was needed closes the door behind her. */
  end(acting: Acting, patient: string) {
    return acting.write(async (tx) => {
      if (!(await endEmergency(tx, patient))) return refuse({ code: 'not-found' as const });
      tx.journal('wrote', [patient]);
      return ok({ patient });
    });
  }
}

function dayAndHour(instant: string, timeZone: string): string {
  const [, month = '', day = ''] = localDateOf(instant, timeZone).split('-');
  return `${day}/${month} à ${localTimeOf(instant, timeZone).replace(':', ' h ')}`;
}

/** The same for one person while she asks, and nothing that another page could follow. */
function keyOf(tx: Tx, patientId: string): string {
  return digest(`emergency/${tx.actor.situation}/${patientId}`).slice(0, 16);
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
