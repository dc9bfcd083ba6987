import { v7 as uuidv7 } from 'uuid';
import { Builder, freshDatabase, type BuiltPatient, type FreshDatabase } from '../testing';

const AT = '2026-11-20T08:00:00Z';
const nobody = uuidv7();
let db: FreshDatabase;
let build: Builder;
let ours: BuiltPatient;
let other: BuiltPatient;
let unit: number;
let outside: number;
let about: Record<'visit' | 'notice' | 'pathway' | 'situation', string>;

type Held = Record<'patient_id' | 'circle_id' | 'unit_id', unknown>;

beforeAll(async () => {
  db = await freshDatabase();
  build = new Builder(db.owner);
  const hospital = await build.organisation('Institut des Tilleuls');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  outside = await build.unit(hospital, 'Onco-gériatrie', 'service');
  const { situation } = await build.worker('pivot-nurse', hospital, [unit]);
  ours = await build.patient(hospital, [unit]);
  other = await build.patient(hospital, [unit]);
  about = { visit: uuidv7(), notice: uuidv7(), pathway: uuidv7(), situation };
  const held = { patient_id: ours.patient, circle_id: ours.circle, unit_id: unit };
  const visit = { kind: 'day-hospital', starts_at: AT, status: 'planned', source: 'hand', created_at: AT, changed_at: AT };
  await build.insert('appointment', { ...held, ...visit, id: about.visit });
  await build.insert('notice', { id: about.notice, kind: 'schedule', at: AT });
  await build.insert('pathway_template', {
    key: 'bare',
    version: 1,
    title: 'Parcours',
    kind: 'local',
    content: { stages: [] },
    status: 'published',
  });
  const way = {
    template_key: 'bare',
    template_version: 1,
    title: 'Parcours',
    stage: 'treatment',
    status: 'active',
    created_at: AT,
  };
  const step = { included_on: '2026-11-01', pivot: situation, breach: { code: 'no-next-step', owner: 'pivot-nurse' } };
  await build.insert('pathway', { ...held, ...way, ...step, id: about.pathway });
}, 60_000);
afterAll(() => db?.close());

const ROWS: Record<string, () => Record<string, unknown>> = {
  appointment_event: () => ({ appointment_id: about.visit, at: AT, kind: 'done' }),
  notice_item: () => ({ notice_id: about.notice, what: 'added', data: {} }),
  continuity_break: () => ({
    ...{ pathway_id: about.pathway, key: 'no-pivot', code: 'no-pivot', data: {}, severity: 1, owner: 'pivot-nurse', print: '' },
    ...{ since: '2026-11-20', due_on: '2026-11-20', state: 'open' },
  }),
  coordination_act: () => ({
    ...{ situation_id: about.situation, at: AT, last_at: AT, event: 'call-reached', matter: 'call:1', nature: 'other' },
  }),
};

describe.each(Object.keys(ROWS))('what is written in %s', (table) => {
  const write = (held: Partial<Held>) => {
    const whole: Held = { patient_id: ours.patient, circle_id: ours.circle, unit_id: unit, ...held };
    return build.insert(table, { id: uuidv7(), ...whole, ...ROWS[table]?.() });
  };

  it('has a patient, her own circle, and a unit of it: anything else is refused, whoever writes it', async () => {
    const wrong: Partial<Held>[] = [
      { patient_id: other.patient },
      { circle_id: other.circle },
      { unit_id: outside },
      { patient_id: nobody },
      { circle_id: nobody },
      { unit_id: 999 },
    ];
    for (const held of wrong) await expect(write(held)).rejects.toThrow('foreign key constraint');
    await write({});
  });
});
