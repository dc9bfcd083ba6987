import { addDays } from '@jalon/domain/calendar';
import { anyOf, aPathway, aPivot, asked, dayOf, given, oneOf, type Happening } from './ask-somebody';

/** What does a milestone, or is taken back, and the moves and days of a pathway, as its own agreement has them. */
export const HAPPENINGS_OF_FACTS: Record<string, Happening> = {
  async attend(scene, draw) {
    const visit = await anyOf<{ id: string; version: number }>(
      scene,
      draw,
      `select id, version from appointment where status in ('planned', 'done')`,
    );
    const act = draw(3) === 0 ? 'correct' : 'mark-done';
    return visit
      ? asked(await aPivot(scene, draw), 'settleAppointment', 'SettleInput', { ...visit, act, reason: 'Noté par erreur' })
      : null;
  },
  async paper(scene, draw) {
    const pathway = await aPathway(scene, draw);
    const [sort, kind] = oneOf(
      [
        ['document', 'tumour-board-report'],
        ['document', 'care-plan'],
        ['document', 'psychomotor-report'],
        ['act', 'psychomotor-session'],
      ] as const,
      draw,
    ) ?? ['document', 'care-plan'];
    const on = addDays(dayOf(scene), -draw(20));
    return pathway
      ? asked(await aPivot(scene, draw), 'notePathwayRecord', 'RecordInput', { pathway: pathway.id, sort, kind, on })
      : null;
  },
  async 'paper-removed'(scene, draw) {
    const record = await anyOf<{ id: string }>(scene, draw, 'select id from pathway_record where removed_at is null');
    return record ? given(await aPivot(scene, draw), 'removePathwayRecord', { ...record, reason: 'Autre patient' }) : null;
  },
  async 'call-taken-back'(scene, draw) {
    const call = await anyOf<{ id: string; version: number }>(
      scene,
      draw,
      `select id, version from call where state in ('reached', 'unreached')`,
    );
    return call ? given(await aPivot(scene, draw), 'takeBackCall', { ...call, reason: 'Mauvais dossier' }) : null;
  },
  async 'not-it'(scene, draw) {
    const milestone = await anyOf<{ id: string; version: number }>(
      scene,
      draw,
      'select id, version from pathway_milestone where done_on is not null',
    );
    const input = milestone && { ...milestone, result: 'Ce n’était pas fait' };
    return input ? asked(await aPivot(scene, draw), 'undoMilestone', 'MilestoneInput', input) : null;
  },
  async 'goes-on'(scene, draw) {
    const pathway = await aPathway(scene, draw);
    if (!pathway) return null;
    const act = oneOf(['present', 'propose', 'start-treatment', 'end-treatment', 'follow', 'relapse'], draw);
    const { id, version } = pathway;
    return asked(scene.cell, 'movePathway', 'MovePathwayInput', { id, version, act, reason: 'Urgence' });
  },
  async dated(scene, draw) {
    const pathway = await aPathway(scene, draw);
    if (!pathway) return null;
    const anchor = oneOf(['announcement', 'first-treatment', 'discharge', 'psychomotor-request'], draw);
    const on = draw(3) === 0 ? [] : [addDays(dayOf(scene), draw(40) - 20)];
    const { id, version } = pathway;
    return asked(await aPivot(scene, draw), 'datePathway', 'DatePathwayInput', { id, version, anchor, on });
  },
};
