import { shippedTemplate, type ShippedKey } from '@jalon/domain/template';
import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../../platform/clock';
import { testServer, type TestServer } from '../test-server';

/** A unit that follows adults and children, everybody who may act there, and the clock in the test's hands. */
export interface HistoriesScene {
  server: TestServer;
  unit: number;
  hospital: string;
  pivots: Worker[];
  cell: Worker;
  officer: Worker;
  administrator: Worker;
  patients: BuiltPatient[];
  /** Pairs of records of one person, each with the question that asks whether they are one. */
  pairs: { kept: string; absorbed: string; question: string }[];
  clock: { now: string };
}

export const TEMPLATES = ['oncology-adult', 'vulnerable-children-7-years'] as const satisfies ShippedKey[];
export const ADULTS = TEMPLATES[0];
export const CHILDREN = TEMPLATES[1];
const START = '2026-01-05T08:00:00.000Z';

export async function openHistories(): Promise<HistoriesScene> {
  const server = await testServer(START);
  const clock = { now: START };
  server.app.get(Clock).now = () => clock.now;
  const build = new Builder(server.db.owner, '2025-12-01T08:00:00.000Z');
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const pivots: Worker[] = [];
  for (const familyName of ['Le Goff', 'Kerbrat', 'Morvan', 'Tanguy', 'Prigent', 'Rolland', 'Salaün', 'Quéré'])
    pivots.push(await build.worker('pivot-nurse', hospital, [unit], { familyName }));
  const cell = await build.worker('coordinator', hospital, [unit]);
  const officer = await build.worker('identity-officer', hospital, [await build.unit(hospital, 'Identité', 'identity')]);
  const administrator = await build.worker('administrator', hospital, []);
  for (const key of TEMPLATES) await publishNext({ server }, key);
  const patients: BuiltPatient[] = [];
  const pairs: HistoriesScene['pairs'] = [];
  for (let n = 0; n < 3; n += 1) {
    const traits = { birth_date: n === 1 ? '2024-09-12' : `194${n}-02-05` };
    const one = await build.patient(hospital, [unit], { ...traits, ipp: `0410136${n}` });
    const other = await build.patient(hospital, [unit], { ...traits, ipp: `0510136${n}` });
    patients.push(one, other);
    const question = uuidv7();
    await build.insert('identity_issue', {
      ...{ id: question, organisation_id: hospital, unit_id: unit, patient_id: one.patient, kind: 'possible-duplicate' },
      ...{ details: { patients: [one.patient, other.patient] }, raised_at: START },
    });
    pairs.push({ kept: one.patient, absorbed: other.patient, question });
  }
  return { server, unit, hospital, pivots, cell, officer, administrator, patients, pairs, clock };
}

/** The next version comes into force: every other one asks for one thing more, so that whoever is on an earlier one may be migrated. */
export async function publishNext({ server }: Pick<HistoriesScene, 'server'>, key: ShippedKey): Promise<void> {
  const { owner } = server.db;
  const { rows } = await owner.query<{ version: number }>(
    'select max(version)::int as version from pathway_template where key = $1',
    [key],
  );
  const version = (rows[0]?.version ?? 0) + 1;
  const shipped = shippedTemplate(key);
  const more = shipped.milestones.slice(0, 1).map((first) => ({ ...first, key: 'one-more' }));
  const milestones = version % 2 === 0 ? [...shipped.milestones, ...more] : shipped.milestones;
  await owner.query(`update pathway_template set status = 'retired' where key = $1 and status = 'published'`, [key]);
  await new Builder(owner).insert('pathway_template', {
    ...{
      key,
      version,
      title: shipped.title,
      kind: shipped.kind,
      content: { ...shipped, version, milestones },
      status: 'published',
    },
    published_at: '2026-01-01T00:00:00Z',
  });
}
