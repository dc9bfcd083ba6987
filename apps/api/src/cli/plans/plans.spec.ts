import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Builder, freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { v7 as uuidv7 } from 'uuid';
import { planPage } from './plan-page';
import { planUnits, planVisits } from './plan-rows';
import { writePlans } from './write-plans';

const folder = mkdtempSync(path.join(tmpdir(), 'jalon-plans-'));
const NOW = '2026-11-20T02:40:00.000Z';
let db: FreshDatabase;
let patient: string;

beforeAll(async () => {
  db = await freshDatabase();
  const build = new Builder(db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'Hôpital de jour', 'day-hospital', { phone: '02 61 91 41 00' });
  await build.unit(hospital, 'Hématologie', 'service');
  const built = await build.patient(hospital, [unit], { used_family_name: 'GARNIER', ipp: '04101369' });
  patient = built.patient;
  const visit = (starts_at: string, more: object) =>
    build.insert('appointment', {
      ...{
        id: uuidv7(),
        patient_id: patient,
        circle_id: built.circle,
        unit_id: unit,
        kind: 'day-hospital',
        status: 'planned',
        starts_at,
      },
      ...{ lab: 'requested', source: 'hand', created_at: NOW, changed_at: NOW, ...more },
    });
  await visit('2026-11-20T07:30:00Z', {
    treatment: 'Azacitidine',
    cycle: 1,
    cycle_day: 1,
    shown_arrival: 'first',
    doctor: 'Dr ROUGIER',
  });
  await visit('2026-11-20T09:00:00Z', { status: 'cancelled', treatment: 'FOLFOX' });
}, 60_000);

afterAll(async () => {
  await db?.close();
  rmSync(folder, { recursive: true });
});

it('writes one PDF a day hospital for each of the coming working days, readable by its owner alone, and forgets old ones', async () => {
  writeFileSync(path.join(folder, 'plan-ch-hdj-1-2026-10-01.pdf'), 'old');
  writeFileSync(path.join(folder, 'notes.txt'), 'kept');
  const written = await writePlans({ url: db.applicationUrl, days: 2, folder, now: NOW });
  // Friday, then Monday.
  expect(written.map((name) => name.slice(-14))).toEqual(['2026-11-20.pdf', '2026-11-23.pdf']);
  expect(readdirSync(folder).sort()).toEqual(['notes.txt', ...written]);
  for (const name of written) {
    expect(readFileSync(path.join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0);
  }
  const { rows } = await db.owner.query(`select kind, purpose, patients from journal_entry where operation = 'exportPlans'`);
  expect(rows).toEqual([{ kind: 'exported', purpose: 'continuity', patients: [patient] }]);
}, 30_000);

it('says who comes, how, and when it was printed; a cancelled visit is not on it', async () => {
  const [unit] = await planUnits(db.owner);
  const visits = await planVisits(db.owner, unit!, '2026-11-20');
  const text = JSON.stringify(planPage(unit!, '2026-11-20', visits, NOW));
  for (const said of ['08:30', 'GARNIER', '05/02/1943', 'IPP 04101369', '1re VENUE', 'Azacitidine C1 J1', 'MANQUANT', 'attendue'])
    expect(text).toContain(said);
  expect(text).toContain('Imprimé le 20/11/2026 à 03:40');
  expect(text).not.toContain('FOLFOX');
  expect(JSON.stringify(planPage(unit!, '2026-11-23', [], NOW))).toContain('Personne n’est attendu');
});
