import { addMinutes } from '@jalon/domain/calendar';
import { classify, type ActivityEventKind } from '@jalon/domain/activity';
import type { DemoPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';

/** What a pivot nurse's day is made of, by how often it comes; with or without a patient, and how long it takes. */
const WORK: readonly [event: ActivityEventKind, weight: number, minutes: number][] = [
  ['prescription-change-asked', 5, 9],
  ['prescription-change-verified', 7, 6],
  ['medical-opinion-asked', 4, 7],
  ['tumour-board-prepared', 3, 25],
  ['support-care-referred', 4, 14],
  ['needs-assessed', 4, 40],
  ['prescription-sent', 6, 4],
  ['schedule-received', 8, 8],
  ['day-planned', 9, 15],
  ['arrival-checked', 7, 4],
  ['blood-test-asked', 9, 6],
  ['blood-test-received', 9, 3],
  ['go-ahead-reported', 8, 5],
  ['appointment-planned', 9, 8],
  ['appointment-moved', 6, 7],
  ['message-sent', 12, 5],
  ['circle-changed', 3, 9],
  ['oral-treatment-call', 12, 14],
  ['follow-up-call', 14, 13],
  ['welcome-call', 7, 20],
  ['partner-contacted', 8, 12],
  ['education-material-obtained', 4, 20],
  ['directory-updated', 6, 8],
  ['training-given', 3, 60],
  ['identity-vigilance', 3, 12],
  ['haemovigilance', 2, 15],
  ['procedure-written', 2, 45],
  ['care-given', 4, 18],
];
const ABOUT_EVERYONE: readonly ActivityEventKind[] = [
  'partner-contacted',
  'education-material-obtained',
  'directory-updated',
  'training-given',
  'haemovigilance',
  'procedure-written',
];
const HOURS = [8, 9, 9, 10, 10, 11, 11, 13, 14, 14, 15, 15, 16, 16];

/** Eight weeks of coordination as the work itself would have left it, in the NOMEKO grid. */
export function addActivity(scene: Scene): void {
  const { chance, time } = scene;
  const patients = [...scene.patients.values()].filter(({ units }) => units[0] === 'hdj');
  const bag = WORK.flatMap((work) => Array.from({ length: work[1] }, () => work));
  for (let back = 1; back <= 40; back += 1)
    for (const person of ['claire', 'yann'])
      for (let count = chance.between(5, 8); count > 0; count -= 1) {
        const [event, , usual] = chance.pick(bag);
        const hour = `${String(chance.pick(HOURS)).padStart(2, '0')}:${String(chance.between(0, 59)).padStart(2, '0')}`;
        const patient = ABOUT_EVERYONE.includes(event) ? null : chance.pick(patients);
        const minutes = Math.max(2, Math.round(usual * (0.6 + chance.next() * 0.8)));
        addAct(scene, {
          key: `${person}/${back}/${count}`,
          event,
          person,
          patient,
          at: time.at(time.workingDay(-back), hour),
          minutes,
        });
      }
}

interface ActSeed {
  key: string;
  event: ActivityEventKind;
  person: string;
  patient: DemoPatient | null;
  at: string;
  minutes: number;
}

function addAct(scene: Scene, { key, event, person, patient, at, minutes }: ActSeed): void {
  const times = scene.chance.happens(0.2) ? 2 : 1;
  scene.rows.add('coordination_act', {
    id: idOf(`act/${key}`),
    patient_id: patient?.id ?? null,
    circle_id: patient?.circle ?? null,
    unit_id: scene.unit('hdj'),
    situation_id: situationId(person),
    at,
    last_at: times > 1 ? addMinutes(at, 20) : at,
    event,
    matter: `${event}:${patient?.key ?? key}`,
    minutes,
    times,
    ...classify({ kind: event }),
  });
}
