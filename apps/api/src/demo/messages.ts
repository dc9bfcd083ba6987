import type { DemoPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { GARNIER } from './valmont-patients';

interface To {
  unit: string;
  person?: string;
  ackWanted?: boolean;
  /** Minutes before now. */
  seen?: number;
  acked?: number;
  /** Who read it for the unit. */
  by?: string;
}

interface MessageSeed {
  patient: DemoPatient;
  from: string;
  /** The writer's own unit. */
  unit: string;
  at: string;
  body: string;
  to: readonly To[];
}

export function addMessage(scene: Scene, seed: MessageSeed): void {
  const { rows, time } = scene;
  const id = idOf(`message/${seed.patient.key}/${seed.from}/${seed.body}`);
  const ago = (minutes: number | undefined) => (minutes === undefined ? null : time.ago(minutes));
  rows.add('message', {
    id,
    ...scene.held(seed.patient, seed.unit),
    body: seed.body,
    from_situation: situationId(seed.from),
    at: seed.at,
  });
  for (const { unit, person, ackWanted = false, seen, acked, by } of seed.to) {
    const reader = by ?? person;
    rows.add('addressee', {
      id: idOf(`addressee/${id}/${unit}/${person ?? ''}`),
      message_id: id,
      from_unit_id: scene.unit(seed.unit),
      unit_id: scene.unit(unit),
      situation_id: person ? situationId(person) : null,
      at: seed.at,
      ack_wanted: ackWanted,
      seen_at: ago(seen),
      seen_by: seen !== undefined && reader ? situationId(reader) : null,
      acked_at: ago(acked),
      acked_by: acked !== undefined && reader ? situationId(reader) : null,
    });
  }
}

export function addMessages(scene: Scene): void {
  const { time } = scene;
  const at = (column: number, hour: string) => time.before(time.at(time.workingDay(column), hour), 30);
  const ago = (minutes: number) => time.ago(minutes);
  const send = (ipp: string, from: string, unit: string, when: string, body: string, ...to: To[]) =>
    addMessage(scene, { patient: scene.patient(ipp), from, unit, at: when, body, to });
  const claire: To = { unit: 'hdj', person: 'claire' };

  send(GARNIER, 'nadege', 'tilleuls', ago(18), 'Photo de la plaie jointe. Pas de fièvre, elle mange peu.', claire);
  send(GARNIER, 'claire', 'hdj', at(-1, '16:40'), 'Reprise cette semaine : bilan demandé, fille prévenue.', {
    unit: 'haematology',
    person: 'vasseur',
    ackWanted: true,
    seen: 60,
  });
  send(GARNIER, 'claire', 'hdj', at(-1, '15:12'), 'Cure suspendue un mois, reprise prévue. Pouvez-vous la voir avant ?', {
    unit: 'lemaire',
    person: 'lemaire',
    ackWanted: true,
  });
  send(GARNIER, 'lemaire', 'lemaire', at(-4, '18:30'), 'Vue hier : tension basse, j’ai arrêté le diurétique.', {
    ...claire,
    seen: 4000,
    acked: 3900,
  });
  send(
    '04101221',
    'marion',
    'ucog',
    at(-1, '11:20'),
    'Je peux proposer un créneau d’évaluation jeudi à 14 h. Est-ce que cela va avec la 1re venue ?',
    claire,
  );
  send('04101221', 'claire', 'hdj', at(-3, '10:05'), 'G8 à 11,5. Une évaluation avant la première cure serait utile.', {
    unit: 'ucog',
    ackWanted: true,
    seen: 4500,
    acked: 4000,
    by: 'marion',
  });
  send('04101258', 'claire', 'hdj', at(-2, '09:30'), 'Le PPS n’est pas encore remis : une date avant la première venue ?', {
    unit: 'hdj',
    person: 'rougier',
    ackWanted: true,
  });
  send('04101258', 'nadege', 'tilleuls', at(-3, '12:15'), 'Elle parle mieux arabe : sa fille traduit, joignable après 17 h.', {
    ...claire,
    seen: 4200,
  });
  send('04100777', 'bruno', 'tilleuls', at(-2, '13:05'), 'Injections bien tolérées, pas de fièvre.', {
    unit: 'hdj',
    seen: 2800,
    by: 'yann',
  });
  send('04101073', 'marion', 'ucog', at(-5, '15:45'), 'G8 à 14,5 : pas d’évaluation nécessaire, je reste joignable.', {
    ...claire,
    seen: 9000,
    acked: 8900,
  });
  send('04100592', 'yann', 'hdj', at(-3, '10:40'), 'Mari épuisé : peux-tu voir pour une aide à domicile ?', {
    unit: 'support',
    person: 'assia',
    ackWanted: true,
    seen: 4200,
  });
  send('04100370', 'yann', 'hdj', at(-1, '09:50'), 'Échographie cardiaque à prévoir avant la prochaine cure.', {
    unit: 'hdj',
    person: 'rougier',
    seen: 900,
    acked: 880,
  });
  send('04200128', 'yann', 'haematology', at(-1, '17:05'), 'Transfusion avancée : la cure est décalée d’un jour.', {
    unit: 'halles',
    ackWanted: true,
    seen: 700,
    acked: 650,
    by: 'solene',
  });
  send(
    '04101036',
    'claire',
    'hdj',
    at(-1, '16:35'),
    'Deux appels sans réponse. Si elle vous joint, dites-lui que nous cherchons à lui parler.',
    { unit: 'lemaire', ackWanted: false, seen: 600, by: 'lemaire' },
  );
}
