import type { BreakCode } from '@jalon/domain/continuity';
import type { Client } from 'pg';
import { pathwayId } from './pathway-rows';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { PERINATAL_TEMPLATE } from './templates';

/** Child, kind of gap, opened how many days ago, open for how many, its cause, what was done. */
const SETTLED: readonly (readonly [string, BreakCode, number, number, string, string])[] = [
  ['BENALI-Yanis', 'appointment-missed', 24, 9, 'service-delay', 'Place demandée à l’hôpital voisin'],
  ['KELLER-Jade', 'appointment-cancelled', 38, 12, 'service-delay', 'Autre date obtenue'],
  ['MAHÉ-Ewen', 'appointment-cancelled', 55, 14, 'service-delay', 'Autre date obtenue'],
  ['GIRAUD-Lison', 'appointment-missed', 70, 20, 'service-delay', 'Rendez-vous repris avec la mère'],
  ['KELLER-Tom', 'appointment-missed', 118, 8, 'service-delay', 'Autre date obtenue'],
  ['PERROT-Zélie', 'no-pivot', 150, 21, 'practice-closed', 'Dossier transmis à la PMI'],
  ['MAHÉ-Ewen', 'no-pivot', 131, 15, 'practice-closed', 'Dr Masse a accepté'],
  ['BENALI-Yanis', 'no-pivot', 122, 18, 'practice-closed', 'Dr Masse a accepté'],
  ['DIALLO-Aminata', 'no-pivot', 64, 6, 'practice-closed', 'Dr Caron a accepté'],
  ['HADDAD-Mila', 'not-reached', 20, 2, 'no-matter', 'La mère a rappelé le soir'],
  ['NGUYEN-Lina', 'not-reached', 33, 1, 'no-matter', 'Rappelée'],
  ['ROUX-Malo', 'not-reached', 47, 3, 'no-matter', 'Numéro du foyer noté'],
  ['DIALLO-Aminata', 'not-reached', 80, 2, 'no-matter', 'Rappelée'],
  ['KONÉ-Awa', 'not-reached', 90, 30, 'no-answer', 'Courrier envoyé'],
];

/** What people have already said of the gaps that are open today. */
const SAID: readonly (readonly [string, BreakCode, string, string | null])[] = [
  ['SAUNIER-Lou', 'no-pivot', 'no-place', 'Deux médecins pilotes appelés'],
  ['TRAORÉ-Inaya', 'no-pivot', 'practice-closed', null],
  ['ABADIE-Louis', 'milestone-past-window', 'no-answer', 'Relances par trois moyens'],
  ['VIDAL-Noé', 'milestone-past-window', 'no-answer', null],
];

/** Gaps of the last months with their causes, and the rule by which the cell answered one that came back. */
export function addCauses(scene: Scene): void {
  const { time, rows } = scene;
  const unit_id = scene.unit('cell');
  SETTLED.forEach(([child, code, ago, open, cause, action], index) => {
    const opened = time.day(-ago);
    const patient = scene.patient(child);
    const data = { title: 'Bilan auditif', on: opened, lastOn: opened, attempts: 2 };
    rows.add('continuity_break', {
      ...{ id: idOf(`gap/past/${index}`), patient_id: patient.id, circle_id: idOf(`circle/perinatal/${child}`), unit_id },
      ...{ pathway_id: pathwayId(patient, PERINATAL_TEMPLATE.key), key: `${code}:past-${index}`, code, data, cause, action },
      ...{ severity: code === 'no-pivot' ? 3 : 2, owner: 'coordinator', since: opened, due_on: time.day(-ago + 3) },
      ...{ state: 'closed', opened_at: time.at(opened, '08:00'), closed_at: time.at(time.day(-ago + open), '16:00') },
      ...{ closed_how: 'close', print: '' },
    });
  });
  const decided = time.day(-96);
  rows.add('continuity_answer', {
    ...{ id: idOf('answer/practice-closed'), unit_id, cause: 'practice-closed', template_key: null, decided_on: decided },
    element: 'La cellule appelle chaque médecin pilote deux fois l’an : départs et congés sont connus à l’avance',
    rule: 'Un médecin qui cesse le dit trois mois avant ; un successeur est proposé aux parents dans le mois',
    ...{ by_situation: situationId('maud'), at: time.at(decided, '15:00') },
  });
}

/** Said once the gaps of today are there: the engine opens them, people explain them. */
export async function tellCauses(scene: Scene, client: Client): Promise<void> {
  for (const [child, code, cause, action] of SAID)
    await client.query(
      `update continuity_break set cause = $3, action = $4 where patient_id = $1 and code = $2 and state = 'open'`,
      [scene.patient(child).id, code, cause, action],
    );
}
