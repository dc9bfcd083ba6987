import type { ChaseChannel, ChaseOutcome, LadderAct, LadderExit } from '@jalon/domain/continuity';
import { pathwayId } from './pathway-rows';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { PERINATAL_TEMPLATE } from './templates';

interface Told {
  act: LadderAct;
  /** Days before today. */
  ago: number;
  channel?: ChaseChannel;
  outcome?: ChaseOutcome;
  exit?: LadderExit;
  reason?: string;
  source?: 'letter' | 'call' | 'family';
  toldBy?: string;
}

const tried = (ago: number, channel: ChaseChannel, outcome: ChaseOutcome = 'no-answer'): Told => ({
  ...{ act: 'chase', ago, channel, outcome },
});
const lost = (ago: number, reason: string): Told => ({ act: 'declare-lost', ago, reason });

/** What the cell has tried and decided, child by child: the visit, then each try and decision. */
const STORIES: readonly (readonly [child: string, visit: string, told: readonly Told[]])[] = [
  ['ABADIE-Louis', 'visit-24-months', [tried(20, 'phone'), tried(13, 'sms', 'message-left'), tried(7, 'letter', 'message-left')]],
  ['NGUYEN-Lina', 'visit-9-months', [tried(19, 'phone'), tried(12, 'phone', 'message-left')]],
  ['NGUYEN-Théo', 'visit-9-months', [tried(19, 'phone'), tried(12, 'phone', 'message-left')]],
  [
    'VIDAL-Noé',
    'visit-4-years',
    [
      ...[tried(88, 'phone'), tried(80, 'sms', 'message-left'), tried(67, 'letter', 'message-left'), tried(46, 'phone')],
      lost(40, 'Aucune réponse en deux mois, logement quitté'),
    ],
  ],
  [
    'KONÉ-Awa',
    'visit-24-months',
    [
      ...[tried(65, 'phone'), tried(55, 'letter', 'wrong-address'), tried(47, 'phone')],
      lost(42, 'Courrier revenu, numéro non attribué'),
    ],
  ],
  [
    'LAMBERT-Nino',
    'visit-9-months',
    [
      ...[tried(30, 'phone'), tried(24, 'letter', 'message-left'), lost(18, 'Sans réponse aux deux relances')],
      { act: 'resume', ago: 3, reason: 'La mère a rappelé' },
    ],
  ],
  ['FOFANA-Sira', 'visit-18-months', [{ act: 'say-seen', ago: 4, source: 'family', toldBy: 'la mère, au téléphone' }]],
  ['MOREL-Jules', 'visit-9-months', [{ act: 'leave', ago: 25, exit: 'moved', reason: 'À Nantes, réseau prévenu' }]],
  ['DELMAS-Anna', 'visit-9-months', [{ act: 'leave', ago: 15, exit: 'refused', reason: 'Les parents préfèrent leur pédiatre' }]],
];

/** Children on each rung: chased, lost, resumed, told as seen, gone elsewhere. */
export function addLadder(scene: Scene): void {
  const { time, rows } = scene;
  const unit_id = scene.unit('cell');
  for (const [key, visit, told] of STORIES) {
    const child = scene.patient(key);
    const pathway_id = pathwayId(child, PERINATAL_TEMPLATE.key);
    const milestone_id = idOf(`milestone/${pathway_id}/${visit}`);
    const held = { patient_id: child.id, circle_id: idOf(`circle/perinatal/${key}`), unit_id };
    for (const { act, ago, channel = null, outcome = null, exit = null, reason = null, source = null, toldBy = null } of told) {
      const day = time.day(-ago);
      const by = { by_situation: situationId('maud'), at: time.at(day, '11:20') };
      const id = idOf(`ladder/${key}/${act}/${ago}`);
      const said = { act, on_day: day, channel, outcome, exit, reason, source, told_by: toldBy };
      rows.add('ladder_event', { id, ...held, pathway_id, milestone_id, ...said, ...by });
      if (act === 'leave')
        rows.add('pathway_event', {
          ...{ id: idOf(`pathway-event/${pathway_id}/closed`), ...held, pathway_id, at: by.at, kind: 'closed' },
          ...{ data: { act: 'close', to: 'closed', reason: exit }, by_situation: by.by_situation },
        });
      if (act === 'say-seen')
        rows.add('task', {
          ...{ id: idOf(`task/confirm/${key}`), ...held, to_unit_id: scene.unit('caron'), to_situation: situationId('caron') },
          ...{ title: 'Confirmer : Visite des 18 mois', matter: 'visit-to-confirm', about: milestone_id, due_on: time.day(3) },
          ...{ state: 'open', created_by: by.by_situation, created_at: by.at },
        });
    }
  }
}
