import type { DemoPatient } from './patients';
import { personId, situationId } from './people';
import { organisationId } from './places';
import { idOf } from './random';
import type { Scene } from './scene';

const NETWORK = organisationId('perinatal');

const PROFESSIONALS = [
  'Chaque professionnel du réseau voit les enfants qui lui sont confiés aux âges-clés, ou dit sans tarder qu’il ne peut pas les recevoir.',
  'Il suit la formation initiale des médecins pilotes, puis une journée par an.',
  'Il partage avec le réseau ce qui sert au suivi, rien de plus, et dit aux parents ce qu’il partage.',
  'Il prévient la cellule de coordination avant une absence longue ou un départ.',
];
const SINCE_THEN = 'Il note la visite dans les huit jours, ou laisse la cellule la noter sur sa parole.';
const FAMILIES = [
  'Le réseau propose à votre enfant des visites de suivi jusqu’à ses sept ans, avec un médecin pilote que vous choisissez, en plus de son médecin habituel.',
  'Les professionnels qui le suivent partagent ce qui sert à ce suivi. Vous pouvez savoir qui a ouvert son dossier, et vous y opposer à tout moment.',
  'Vous êtes libres de quitter le réseau quand vous voulez : cela ne change rien aux soins de votre enfant.',
];

/** Whose parents have not signed: out of hospital a few days ago, or to be asked when they next come. */
export const UNSIGNED: readonly string[] = ['SAUNIER-Lou', 'GIRAUD-Lison'];

/** The two charters of the network: the professionals' one in a second version, which not everybody has signed. */
export function addCharters(scene: Scene): void {
  const { rows, time } = scene;
  const version = (audience: string, number: number, days: number, title: string, body: string[], required = false) =>
    rows.add('charter', {
      ...{ organisation_id: NETWORK, audience, version: number, title, body: body.join('\n\n'), required },
      ...{ by_situation: situationId('maud'), at: time.at(time.day(-days), '11:00') },
    });
  const title = 'Charte des professionnels du réseau';
  version('professionals', 1, 800, title, PROFESSIONALS);
  version('professionals', 2, 45, title, [...PROFESSIONALS, SINCE_THEN], true);
  version('families', 1, 800, 'Charte du suivi, pour les parents', FAMILIES);
  const signed = (who: string, number: number, days: number, source: string | null = null) =>
    rows.add('charter_signature', {
      ...{ id: idOf(`charter/${who}/${number}`), organisation_id: NETWORK, version: number, person_id: personId(who) },
      ...{ signed_on: time.day(-days), way: source ? 'paper' : 'screen', source },
      ...{ by_situation: situationId(source ? 'maud' : who), at: time.at(time.day(-days), '12:00') },
    });
  for (const who of ['maud', 'ines', 'caron']) signed(who, 2, 40);
  signed('masse', 1, 700, 'classeur du réseau');
}

/** Signed when the child entered the network, most often in the ward; kept in the network's own circle. */
export function addFamilyCharter(scene: Scene, child: DemoPatient, circle: string, on: string): void {
  if (UNSIGNED.includes(child.key)) return;
  const [family = ''] = child.key.split('-');
  scene.rows.add('family_charter', {
    ...{ id: idOf(`family-charter/${child.key}`), patient_id: child.id, circle_id: circle, unit_id: scene.unit('cell') },
    ...{
      organisation_id: NETWORK,
      version: 1,
      signed_on: on,
      signed_by: `Mme ${family.charAt(0)}${family.slice(1).toLowerCase()}, mère`,
    },
    ...{ source: 'dossier du réseau', by_situation: situationId('maud'), at: scene.time.at(on, '16:00') },
  });
}
