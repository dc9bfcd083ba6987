import { addCall } from './calls';
import { addMessage } from './messages';
import { join } from './patients';
import type { Scene } from './scene';
import { addTask } from './tasks';
import { GARNIER } from './valmont-patients';

/** Whom the cell of the institute helps to follow: the complex situations, and who has nobody. */
const FOLLOWED = [GARNIER, '04101036', '04100814', '04100370', '04200128', '04100592', '04200535'] as const;

/** The coordination cell in oncology: called in by the pivot nurses for what one service cannot do alone. */
export function addOncologyCell(scene: Scene): void {
  const { time } = scene;
  FOLLOWED.forEach((ipp, index) => {
    const at = time.at(time.lastOpenDay(time.day(-10 - index)), '11:10');
    join(scene, scene.patient(ipp), 'onco-cell', { at, origin: 'pathway' });
  });
  const cell = { unit: 'onco-cell', for: 'irene', toWhom: 'relative' } as const;
  addCall(scene, {
    ...cell,
    patient: scene.patient('04100592'),
    purpose: 'Aide à domicile : point avec la fille',
    day: time.workingDay(-2),
    hour: '10:40',
    state: 'reached',
    minutes: 15,
    note: 'D’accord pour trois passages par semaine. Attend la réponse du SSIAD.',
  });
  addCall(scene, {
    ...cell,
    patient: scene.patient('04100814'),
    purpose: 'Transport : confirmer le VSL de la prochaine venue',
    day: time.workingDay(-1),
    hour: '16:30',
    state: 'planned',
    attempts: 1,
  });
  const task = { from: 'onco-cell', by: 'irene', to: 'onco-cell', person: 'irene' } as const;
  addTask(scene, {
    ...task,
    key: 'cell-transport',
    title: 'Convenir avec le transporteur des VSL du mois',
    patient: scene.patient('04100814'),
    due: time.firstDay,
  });
  addTask(scene, {
    ...task,
    key: 'cell-meeting',
    title: 'Inscrire Mme Aubry à la réunion de concertation',
    patient: scene.patient('04200128'),
    due: time.workingDay(-1),
  });
  addTask(scene, {
    ...task,
    key: 'cell-laboratory',
    title: 'Revoir avec le laboratoire de Brécy le délai des résultats',
    due: time.workingDay(2),
  });
  addTask(scene, {
    ...{ key: 'cell-two-plans', from: 'haematology', by: 'yann', to: 'onco-cell', function: 'coordinator' },
    title: 'Réunir les deux services autour d’un seul planning',
    patient: scene.patient('04200128'),
    due: time.workingDay(1),
  });
  addMessage(scene, {
    patient: scene.patient('04200535'),
    from: 'claire',
    unit: 'hdj',
    at: time.before(time.at(time.workingDay(-1), '11:05'), 30),
    body: 'Rentrée chez elle sans référent. Qui peut la suivre en soins de support ?',
    to: [{ unit: 'onco-cell', person: 'irene', ackWanted: true }],
  });
  addMessage(scene, {
    patient: scene.patient('04100592'),
    from: 'irene',
    unit: 'onco-cell',
    at: time.before(time.at(time.workingDay(-2), '11:00'), 40),
    body: 'Fille d’accord pour l’aide à domicile. Dossier envoyé au SSIAD.',
    to: [{ unit: 'support', person: 'assia', seen: 900 }],
  });
}
