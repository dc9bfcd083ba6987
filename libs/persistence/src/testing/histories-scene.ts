import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { openDataSource } from '../data-source';
import { Builder, type BuiltPatient, type Worker } from './builders';
import type { FreshDatabase } from './fresh-database';

export interface HistoriesScene {
  dataSource: DataSource;
  build: Builder;
  worker: Worker;
  unit: number;
  patients: BuiltPatient[];
  close(): Promise<void>;
}

/** A few patients on a pathway without milestones, so that appointments alone make their next step; and as many connections as people. */
export async function historiesScene(db: FreshDatabase, people: number, count: number): Promise<HistoriesScene> {
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const worker = await build.worker('pivot-nurse', hospital, [unit]);
  await db.owner.query(
    `insert into pathway_template (key, version, title, kind, content, status) values ('bare', 1, 'Parcours', 'local', '{"stages":[]}', 'published')
     on conflict do nothing`,
  );
  const patients: BuiltPatient[] = [];
  for (let n = 0; n < count; n += 1) {
    const built = await build.patient(hospital, [unit], { ipp: String(n).padStart(8, '0') });
    await build.insert('pathway', {
      id: uuidv7(),
      patient_id: built.patient,
      circle_id: built.circle,
      unit_id: unit,
      template_key: 'bare',
      template_version: 1,
      title: 'Parcours',
      stage: 'treatment',
      status: 'active',
      included_on: '2026-11-01',
      pivot: worker.situation,
      breach: { code: 'no-next-step', owner: 'pivot-nurse' },
      created_at: '2026-11-01T08:00:00Z',
    });
    patients.push(built);
  }
  const dataSource = await openDataSource({ url: db.applicationUrl, poolSize: people });
  return { dataSource, build, worker, unit, patients, close: () => dataSource.destroy() };
}
