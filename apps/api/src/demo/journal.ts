import { organisationId, organisationOf } from './places';
import { personId, situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { PEOPLE } from './staff';
import { GARNIER } from './valmont-patients';

/** Reads of the last days, so that a file's history and the officer's search have something true to show. */
const READS: readonly [
  ipp: string,
  person: string,
  minutesAgo: number,
  kind: 'opened' | 'wrote' | 'listed',
  operation: string,
][] = [
  [GARNIER, 'nadege', 20, 'wrote', 'requestChange'],
  [GARNIER, 'nadege', 24, 'opened', 'patientFile'],
  [GARNIER, 'vasseur', 900, 'opened', 'patientFile'],
  [GARNIER, 'claire', 960, 'opened', 'patientFile'],
  [GARNIER, 'claire', 955, 'wrote', 'writeMessage'],
  [GARNIER, 'yann', 4300, 'opened', 'patientFile'],
  [GARNIER, 'lemaire', 7200, 'opened', 'patientFile'],
  [GARNIER, 'lucie', 15_900, 'wrote', 'attachSigned'],
  ['04101221', 'marion', 1100, 'opened', 'patientFile'],
  ['04101258', 'claire', 2500, 'opened', 'patientFile'],
  ['04100370', 'yann', 1050, 'opened', 'patientFile'],
  ['04200720', 'odile', 1500, 'opened', 'identityIssues'],
  ['04100962', 'claire', 700, 'listed', 'dayPlan'],
  ['04100777', 'bruno', 2900, 'opened', 'patientFile'],
];

export function addJournal(scene: Scene): void {
  READS.forEach(([ipp, person, minutes, kind, operation], index) => {
    const post = PEOPLE.find(({ key }) => key === person)?.posts[0];
    if (!post) return;
    scene.rows.add('journal_entry', {
      id: idOf(`journal/${index}`),
      at: scene.time.ago(minutes),
      person_id: personId(person),
      situation_id: situationId(person),
      organisation_id: organisationId(organisationOf(post.units[0] ?? 'hdj')),
      function: post.function,
      operation,
      purpose: 'care',
      kind,
      patients: [scene.patient(ipp).id],
    });
  });
}
