import { v7 as uuidv7 } from 'uuid';
import { changesOf, type SendingPlan, type SendingPreview, type VisitChange } from '@jalon/domain/schedule';
import { asEngineAtOnce, todayOf, type Tx } from '@jalon/persistence';
import { lockPathwaysOf, satisfyMilestones, settlePathways } from '@jalon/persistence/pathway';
import {
  acceptWritings,
  askForDeclarations,
  createVisits,
  followedElsewhere,
  joinBySchedule,
  keepLines,
  physiciansOf,
  raiseIssues,
  rememberNames,
  rewriteVisits,
  sendNotices,
  settleLines,
  unitHistory,
  writePush,
  writeRecords,
  type NewRecord,
} from '@jalon/persistence/schedule';
import { issuesOf } from './issues-of';
import { keptLine } from './kept-line';
import type { SendingFacts } from './sending-facts';
import { noticesOf } from './notices-of';
import { addressesOf, factsOfCircles, toldFrom, type Told } from './told-of-sending';
import { absenceMarks, rewritesOf } from './visits-to-write';
import { whatStands } from './what-stands';

export interface Applied {
  pushId: string;
  told: Told[];
  changes: VisitChange[];
}

/** Writes a decided sending, all of it in this transaction; null when a visit was changed since it was read. */
export async function applySending(
  tx: Tx,
  facts: SendingFacts,
  preview: SendingPreview,
  plan: SendingPlan,
  { readingId, marksAbsences }: { readingId: string | null; marksAbsences: boolean },
): Promise<Applied | null> {
  const { unitId } = plan;
  const records = plan.newRecords.map(({ key, traits }): NewRecord => ({ key, traits, patientId: uuidv7(), circleId: uuidv7() }));
  const idOf = patientIdOf(records);
  const circleOf = circlesOf(facts, records);
  const asked = followedElsewhere(tx, records);
  writeRecords(tx, unitId, records);
  joinBySchedule(tx, unitId, circlesToJoin(facts, plan));

  const pushId = uuidv7();
  const covers = { days: plan.coverage.days, physician: plan.coverage.physician };
  const counts = { ...preview.counts, cancelled: plan.cancel.length, standing: plan.standing };
  const versionAfter = plan.scheduleVersion + 1;
  const { fileName } = facts.stored;
  writePush(tx, { id: pushId, unitId, fileName, covers, counts, versionAfter, reading: readingId, withdraws: null });

  const known = knownPatients(plan);
  // The pathways of those whom it concerns are held before anything of theirs is written; all of it in one message.
  const [elsewhere, physicians, history, pathways, circleFacts] = await Promise.all([
    asked,
    physiciansOf(tx, unitId),
    unitHistory(tx, unitId, known, facts.span.to),
    lockPathwaysOf(tx, known),
    factsOfCircles(tx, known),
  ]);
  const stands = whatStands(facts, plan, history, physicians);
  const created = plan.create.map(({ rowId, content }) => {
    const patientId = idOf(content.patientId);
    const state = stands.ofNew(rowId, content);
    return { ...state, content: { ...content, patientId }, id: uuidv7(), circleId: circleOf(patientId) };
  });
  createVisits(tx, unitId, pushId, created);
  const rewritten = [...rewritesOf(facts, plan, stands), ...(marksAbsences ? absenceMarks(facts, preview, plan, stands) : [])];
  if (!(await rewriteVisits(tx, pushId, rewritten))) return null;

  rememberNames(tx, plan.rememberedNames);
  acceptWritings(
    tx,
    plan.acceptedWritings.map(({ patientId, writing }) => ({ patientId: idOf(patientId), writing })),
  );
  raiseIssues(tx, unitId, issuesOf(facts, plan, { idOf, elsewhere, records }));
  keepLines(
    tx,
    unitId,
    pushId,
    plan.lines.add.map((line) => keptLine(facts, line)),
  );
  await settleLines(
    tx,
    unitId,
    plan.lines.settled.map(({ id, byRow }) => ({ id, how: `row ${byRow}` })),
  );

  const changes = changesOf(plan, idOf).map((change, index) => ({
    ...change,
    visitId: change.visitId ?? created[index]?.id ?? null,
  }));
  const told = toldFrom(tx, unitId, changes, physicians, circleFacts);
  tellThem(tx, { unitId, pushId, told, plan, circleOf, facts });
  await satisfyMilestones(tx, standingPatients(plan));
  await settlePathways(tx, pathways);
  tx.journal('wrote', new Set([...changes.map(({ patientId }) => patientId), ...records.map(({ patientId }) => patientId)]), {
    push: pushId,
  });
  tx.tell(addressesOf(unitId, told), 'schedule', []);
  return { pushId, told, changes };
}

/** Those with a record already: a person written for the first time is on no pathway, and in nobody's care yet. */
function knownPatients({ create, move, update, cancel, declarations }: SendingPlan): string[] {
  const patients = new Set([
    ...create.map(({ content }) => content.patientId),
    ...[...move, ...update, ...cancel].map(({ before }) => before.patientId),
    ...declarations.map(({ patientId }) => patientId),
  ]);
  return [...patients].filter((id) => !id.startsWith('new:'));
}

/** Those of whom a visit that may have had its result and its decision now stands otherwise: a new one has neither. */
function standingPatients({ move, update, cancel }: SendingPlan): string[] {
  return [...new Set([...move, ...update, ...cancel].map(({ before }) => before.patientId))];
}

function patientIdOf(records: readonly NewRecord[]): (patientId: string) => string {
  const ids = new Map(records.map(({ key, patientId }) => [key, patientId]));
  return (patientId) => ids.get(patientId) ?? patientId;
}

function circlesOf(facts: SendingFacts, records: readonly NewRecord[]): (patientId: string) => string {
  const circles = new Map(facts.planned.map(({ patientId, circleId }) => [patientId, circleId]));
  for (const { patientId, circleId } of [...facts.identities, ...records]) circles.set(patientId, circleId);
  return (patientId) => {
    const circle = circles.get(patientId);
    if (!circle) throw new Error(`No care circle is known for patient ${patientId}.`);
    return circle;
  };
}

function circlesToJoin({ identities }: SendingFacts, plan: SendingPlan): string[] {
  const coming = new Set(plan.create.map(({ content }) => content.patientId));
  return identities.filter(({ patientId, here }) => !here && coming.has(patientId)).map(({ circleId }) => circleId);
}

interface ToTell {
  unitId: number;
  pushId: string;
  told: readonly Told[];
  plan: SendingPlan;
  facts: SendingFacts;
  circleOf: (patientId: string) => string;
}

function tellThem(tx: Tx, { unitId, pushId, told, plan, circleOf, facts }: ToTell): void {
  if (told.length === 0 && plan.declarations.length === 0) return;
  const notices = noticesOf(told, circleOf);
  const nameOf = new Map(facts.identities.map(({ patientId, usedName, givenName }) => [patientId, `${usedName} ${givenName}`]));
  const pivotOf = (patientId: string) =>
    told.find(({ changes, title }) => title !== null && changes.some((one) => one.patientId === patientId));
  const declarations = plan.declarations.map(({ patientId, visitId }) => ({
    patientId,
    visitId,
    circleId: circleOf(patientId),
    title: `Décès à confirmer et déclarer : ${nameOf.get(patientId) ?? ''}`.trim(),
    toUnitId: pivotOf(patientId)?.unitId ?? unitId,
    toSituation: pivotOf(patientId)?.situation ?? null,
  }));
  asEngineAtOnce(tx, () => {
    sendNotices(tx, unitId, pushId, notices);
    askForDeclarations(tx, unitId, todayOf(tx), declarations);
  });
}
