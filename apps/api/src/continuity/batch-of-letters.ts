import { addressedTo, fillLetter, letterFor, standingOnLadder, type LetterChannel } from '@jalon/domain/continuity';
import { isGrown, type ContactAddress } from '@jalon/domain/patient';
import { todayOf, type Tx } from '@jalon/persistence';
import {
  ladderFacts,
  ladderOfVisits,
  letterTemplate,
  recordAddresses,
  stillActing,
  type LadderWayRow,
} from '@jalon/persistence/continuity';
import { addressesOf, parentsOf, type AddressesKept } from '@jalon/persistence/patient';
import { validate } from 'uuid';
import type { LetterBatch, LetterLeftOut, LetterType } from './letter.types';

/** What a person prepares at once; more is another batch. */
export const MOST_LETTERS = 100;

/** A visit about which something is written: one try, whatever the number of homes. */
export interface TryByLetter {
  visit: string;
  way: LadderWayRow;
}

/** Each of them judged by the facts of this moment: the same is asked when it is prepared and when it is printed. */
export async function batchOfLetters(
  tx: Tx,
  visits: readonly string[],
  channel: LetterChannel,
): Promise<LetterBatch & { tries: TryByLetter[] }> {
  const asked = [...new Set(visits)].slice(0, MOST_LETTERS);
  const known = await waysOfVisits(tx, asked);
  const found = asked.map(
    (visit) => [visit, known.find(({ visits: all }) => all.some(({ id }) => id === visit)) ?? null] as const,
  );
  const patients = [...new Set(found.flatMap(([, way]) => way?.patientId ?? []))];
  const [kept, parents, records, template] = [
    await addressesOf(tx, patients),
    await parentsOf(tx, patients),
    await recordAddresses(tx, patients),
    await letterTemplate(tx),
  ];
  const today = todayOf(tx);
  const acting = await stillActing(
    tx,
    found.flatMap(([, way]) => way?.pivot ?? []),
    today,
  );
  const letters: LetterType[] = [];
  const leftOut: LetterLeftOut[] = [];
  const tries: TryByLetter[] = [];
  for (const [visit, way] of found) {
    const about = way?.visits.find(({ id }) => id === visit);
    if (!way || !about) {
      leftOut.push({ visit, name: null, home: null, reason: 'not-found' });
      continue;
    }
    const [familyName, givenName] = [way.usedName ?? way.birthName ?? '', way.usedFirstName ?? way.birthFirstName ?? ''];
    const name = `${familyName} ${givenName}`;
    const facts = ladderFacts(way);
    const state = standingOnLadder(facts, today)?.state ?? (facts.left ? facts.left.is : null);
    const record = records.get(way.patientId);
    const recipient = addressedTo({ name: `${givenName} ${familyName}`, birth: way.birth }, today);
    const { addresses, confidential } = placesOf(kept.get(way.patientId), record && { ...record, kind: 'main', recipient });
    const may = letterFor(
      {
        ...{ state, isSeen: about.doneOn !== null, deathSaid: record?.deathSaid ?? false, addresses, confidential },
        parents: isGrown(way.birth, today) ? [] : (parents.get(way.patientId) ?? []),
      },
      channel,
    );
    if (!may.ok) {
      leftOut.push({ visit, name, home: null, reason: may.refusal.code });
      continue;
    }
    const matter = {
      familyName,
      givenName,
      visit: about.title,
      before: about.to,
      pilot: way.pivot && acting.has(way.pivot) ? (way.pivotAway ?? way.pivotName) : null,
      team: tx.actor.organisationName,
    };
    const filled = fillLetter(template, matter);
    // An e-mail is one text, for whoever sends it from her own mail.
    const to = channel === 'letter' ? may.value.to : [null];
    letters.push(...to.map((home) => ({ visit, name, home: home?.kind ?? null, to: linesOf(home), ...filled })));
    if (channel === 'letter')
      leftOut.push(...may.value.leftOut.map(({ kind, code }) => ({ visit, name, home: kind, reason: code })));
    tries.push({ visit, way });
  }
  return { letters, leftOut, tries };
}

/** What is no identifier is nobody's visit. */
export const waysOfVisits = (tx: Tx, visits: readonly string[]): Promise<LadderWayRow[]> =>
  ladderOfVisits(
    tx,
    visits.filter((visit) => validate(visit)),
  );

/** The record's own address, as long as no other was noted as the home. */
function placesOf(kept: AddressesKept | undefined, record: ContactAddress | undefined) {
  const { known = [], confidential = [] } = kept ?? {};
  const hasHome = confidential.includes('main') || known.some(({ kind }) => kind === 'main');
  return { addresses: record && !hasHome ? [...known, record] : known, confidential };
}

function linesOf(to: ContactAddress | null): string[] {
  if (!to) return [];
  return [to.recipient, to.street ?? '', [to.postcode, to.city].filter(Boolean).join(' ')].filter(Boolean);
}
