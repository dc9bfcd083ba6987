import { assessmentForm, scoreAssessment } from '@jalon/domain/assessment';
import { situationId } from './people';
import type { DemoPatient } from './patients';
import { idOf } from './random';
import type { Json } from './rows';
import type { Scene } from './scene';
import { GARNIER } from './valmont-patients';

interface Answered {
  form: string;
  on: string;
  by: string;
  unit: string;
  answers: Json;
  circle?: string;
  setAside?: string;
}

const GOOD = { 'food-intake': 'normal', 'weight-loss': '1-to-3-kg', mobility: 'goes-out', neuropsychological: 'none' };
const ALONE = {
  ...{ 'social-worker': 'no', 'complementary-insurance': 'yes', couple: 'no', 'home-owner': 'yes' },
  ...{ 'financial-difficulties': 'no', sport: 'no', show: 'no', holidays: 'no', 'family-contact': 'yes' },
  ...{ 'could-be-housed': 'no', 'material-help': 'yes' },
};
const AS_EXPECTED = { motor: 'nothing-to-report', 'sleep-and-feeding': 'nothing-to-report', behaviour: 'nothing-to-report' };
const KEY_AGES = [
  'GIRAUD-Lison|visit-4-months|nothing-to-report|nothing-to-report|6,4|61|caron',
  'ROUX-Malo|visit-4-months|nothing-to-report|to-watch|6,1|60|caron',
  'BENALI-Yanis|visit-4-months|nothing-to-report|nothing-to-report|6,0|60|masse',
  'MAHÉ-Ewen|visit-9-months|to-watch|nothing-to-report|8,9|71|masse',
  'MAHÉ-Ewen|visit-4-months|nothing-to-report|nothing-to-report|6,6|62|masse',
] as const;

/** Questionnaires filled in before the story begins, scored as the product scores them. */
export function addAssessments(scene: Scene): void {
  const { time } = scene;
  const garnier = scene.patient(GARNIER);
  const g8 = { unit: 'hdj', form: 'g8', by: 'claire' };
  const older = scene.patient('04101221');
  const daily = { 'more-than-3-medicines': 'no', 'health-against-others': 'unknown' };
  const screened = dayOf(scene, garnier, 'g8') ?? time.day(-80);
  add(scene, garnier, { ...g8, on: screened, answers: { ...GOOD, ...daily, bmi: 22, age: garnier.birth } });
  const taking = { 'more-than-3-medicines': 'yes', 'health-against-others': 'unknown' };
  add(scene, older, {
    ...{ ...g8, on: dayOf(scene, older, 'g8') ?? time.day(-18) },
    answers: { ...GOOD, ...taking, bmi: 24.2, age: older.birth },
  });
  const thermometer = { unit: 'hdj', form: 'distress-thermometer', by: 'claire' };
  add(scene, garnier, { ...thermometer, on: time.day(-60), answers: { distress: 6 } });
  add(scene, garnier, { ...thermometer, on: time.day(-25), answers: { distress: 3 } });
  add(scene, garnier, { ...thermometer, on: time.day(-24), answers: { distress: 8 }, setAside: 'Mauvais patient' });
  add(scene, garnier, { unit: 'hdj', form: 'epices', by: 'claire', on: time.day(-55), answers: ALONE });
  for (const line of KEY_AGES) addKeyAge(scene, line);
}

function addKeyAge(scene: Scene, line: string): void {
  const [key = '', milestone = '', language = '', senses = '', weight = '', height = '', by = ''] = line.split('|');
  const child = scene.patient(key);
  const on = dayOf(scene, child, milestone);
  if (!on) return;
  const measured = { weight: Number(weight.replace(',', '.')), height: Number(height) };
  const answers = { ...AS_EXPECTED, language, 'hearing-and-sight': senses, ...measured };
  add(scene, child, { form: 'key-age-visit', unit: by, by, on, answers, circle: idOf(`circle/perinatal/${key}`) });
}

/** The day on which the story says that the milestone was done. */
function dayOf(scene: Scene, { id }: DemoPatient, rule: string): string | null {
  const done = scene.rows.of('pathway_milestone').find(({ patient_id, key, done_on }) => {
    const [its] = typeof key === 'string' ? key.split('@') : [];
    return patient_id === id && its === rule && done_on !== null;
  });
  return typeof done?.done_on === 'string' ? done.done_on : null;
}

function add(scene: Scene, patient: DemoPatient, { form: name, on, by, unit, answers, circle, setAside }: Answered): void {
  const form = assessmentForm(name);
  const scored = form && scoreAssessment(form, { answers, on });
  if (!scored?.ok) throw new Error(`The demo's answers to ${name} are refused`);
  const { items, missing, reading, settings, total } = scored.value;
  const at = scene.time.before(scene.time.at(on, '11:20'));
  scene.rows.add(form?.dataClass === 'coordination' ? 'social_assessment' : 'assessment', {
    id: idOf(`assessment/${patient.key}/${name}/${on}`),
    ...{ patient_id: patient.id, circle_id: circle ?? patient.circle, unit_id: scene.unit(unit) },
    ...{ form: name, form_version: form?.version ?? 1, on_day: on, answers, settings: { ...settings }, points: { ...items } },
    ...{ total, missing, reading: reading?.code ?? null, by_situation: situationId(by), at },
    set_aside_at: setAside ? at : null,
    set_aside_by: setAside ? situationId(by) : null,
    set_aside_reason: setAside ?? null,
  });
}
