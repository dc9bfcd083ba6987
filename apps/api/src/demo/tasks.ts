import type { JobFunction } from '@jalon/access';
import type { DemoPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { ORAL_CALL } from './valmont-patients';

export interface TaskSeed {
  key: string;
  title: string;
  detail?: string;
  patient?: DemoPatient;
  /** The unit that gives it. */
  from: string;
  by: string;
  to: string;
  /** One person, or whoever has that function there; neither: the whole unit. */
  person?: string;
  function?: JobFunction;
  due: string;
  state?: 'open' | 'done' | 'not-done';
  reason?: string;
}

export function addTask(scene: Scene, seed: TaskSeed): void {
  const { time, rows } = scene;
  const { patient, state = 'open' } = seed;
  const id = idOf(`task/${seed.key}`);
  const settled = state !== 'open';
  rows.add('task', {
    id,
    patient_id: patient?.id ?? null,
    circle_id: patient?.circle ?? null,
    unit_id: scene.unit(seed.from),
    to_unit_id: scene.unit(seed.to),
    to_function: seed.function ?? null,
    to_situation: seed.person ? situationId(seed.person) : null,
    title: seed.title,
    detail: seed.detail ?? null,
    due_on: seed.due,
    state,
    state_by: settled ? situationId(seed.person ?? seed.by) : null,
    state_at: settled ? time.before(time.at(time.workingDay(-1), '15:20'), 90) : null,
    not_done_reason: seed.reason ?? null,
    created_by: situationId(seed.by),
    created_at: time.before(time.at(time.workingDay(-3), '14:10')),
  });
  if (patient && state !== 'not-done')
    scene.planned.push({
      patient: patient.key,
      circle: patient.circle,
      kind: 'task',
      id,
      title: seed.title,
      on: seed.due,
      ahead: !settled,
    });
}

export function addTasks(scene: Scene): void {
  const { time } = scene;
  const today = time.firstDay;
  const yesterday = time.workingDay(-1);
  const at = (ipp: string) => scene.patient(ipp);
  const add = (key: string, seed: Omit<TaskSeed, 'key'>) => addTask(scene, { key, ...seed });
  add('vsl', {
    title: 'Confirmer le VSL de la semaine',
    patient: at('04100814'),
    from: 'hdj',
    by: 'claire',
    to: 'hdj',
    function: 'unit-secretary',
    due: today,
  });
  add('chairs', {
    title: 'Fauteuil F6 en panne : répartir les venues de l’après-midi',
    from: 'hdj',
    by: 'yann',
    to: 'hdj',
    function: 'unit-secretary',
    due: today,
  });
  add('ligue', {
    title: 'Rappeler la Ligue pour les carnets d’éducation thérapeutique',
    from: 'hdj',
    by: 'claire',
    to: 'hdj',
    person: 'yann',
    due: time.workingDay(2),
  });
  add('nurse-round', {
    title: 'Relire la procédure d’accueil des premières venues',
    from: 'hdj',
    by: 'yann',
    to: 'hdj',
    function: 'pivot-nurse',
    due: time.workingDay(3),
  });
  add('diary', {
    title: 'Remettre le carnet de suivi à la prochaine consultation',
    patient: at(ORAL_CALL),
    from: 'hdj',
    by: 'claire',
    to: 'hdj',
    person: 'claire',
    due: time.openDay(8),
  });
  add('help', {
    title: 'Aide à domicile : dossier à monter',
    detail: 'Le mari est épuisé depuis la chute.',
    patient: at('04100592'),
    from: 'hdj',
    by: 'yann',
    to: 'support',
    function: 'social-worker',
    due: today,
  });
  add('transport', {
    title: 'Prise en charge des transports',
    patient: at('04100814'),
    from: 'hdj',
    by: 'claire',
    to: 'support',
    function: 'social-worker',
    due: yesterday,
  });
  add('interpreter', {
    title: 'Interprète pour la consultation d’annonce',
    patient: at('04200757'),
    from: 'hdj',
    by: 'claire',
    to: 'support',
    person: 'assia',
    due: time.workingDay(2),
  });
  add('letter', {
    title: 'Envoyer le compte rendu au Dr Lemaire',
    patient: at('04100777'),
    from: 'hdj',
    by: 'klein',
    to: 'secretariat',
    function: 'medical-secretary',
    due: today,
  });
  add('scan-old', {
    title: 'Récupérer le scanner fait en ville',
    patient: at('04101258'),
    from: 'hdj',
    by: 'rougier',
    to: 'secretariat',
    function: 'medical-secretary',
    due: yesterday,
  });
  add('gp', {
    title: 'Revoir le traitement de la tension avant la reprise',
    patient: at('04101036'),
    from: 'hdj',
    by: 'claire',
    to: 'lemaire',
    function: 'general-practitioner',
    due: today,
  });
  add('called-back', {
    title: 'Rappeler le laboratoire de Brécy',
    patient: at('04100962'),
    from: 'hdj',
    by: 'claire',
    to: 'hdj',
    person: 'claire',
    due: yesterday,
    state: 'done',
  });
  add('material', {
    title: 'Commander les sets de pansement',
    from: 'hdj',
    by: 'claire',
    to: 'hdj',
    person: 'yann',
    due: yesterday,
    state: 'done',
  });
  add('not-done', {
    title: 'Prévenir la pharmacie de ville',
    patient: at('04100370'),
    from: 'hdj',
    by: 'claire',
    to: 'hdj',
    person: 'yann',
    due: yesterday,
    state: 'not-done',
    reason: 'La patiente change de pharmacie, à revoir avec elle',
  });
  add('round', {
    title: 'Plan du jour à afficher au poste de soins',
    from: 'haematology',
    by: 'yann',
    to: 'haematology',
    function: 'unit-secretary',
    due: today,
  });
}
