import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';

/** A mother whose home must not be known, a child entrusted to a foster family, parents who live apart. */
const PLACES = [
  ['ROUX-Malo', 'main', 'Mme Roux', '4 rue des Écoles', '06 39 98 17 62', true],
  ['ABADIE-Louis', 'foster', 'M. et Mme Perrin, famille d’accueil', '11 chemin du Bois', '06 39 98 60 35', false],
  ['HADDAD-Mila', 'second', 'M. Haddad', '2 place de l’Église', '06 39 98 44 08', false],
] as const;

export function addAddresses(scene: Scene): void {
  for (const [key, kind, recipient, street, phone, confidential] of PLACES) {
    const patient = scene.patient(key);
    scene.rows.add('contact_address', {
      ...{ id: idOf(`address/${key}/${kind}`), ...scene.held(patient, 'cell'), kind, recipient, street, phone, confidential },
      ...{
        postcode: '53990',
        city: 'Valmont',
        by_situation: situationId('maud'),
        created_at: scene.time.at(scene.time.day(-40), '14:10'),
      },
    });
  }
}
