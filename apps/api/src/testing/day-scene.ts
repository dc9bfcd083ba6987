import { v7 as uuidv7 } from 'uuid';
import { Builder, type BuiltPatient, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from './test-server';

/** Monday 23 November 2026, 08:12 in Paris: a day hospital, its nurses, its physician, a town practice and another. */
export interface DayScene {
  server: TestServer;
  build: Builder;
  hospital: string;
  unit: number;
  practice: number;
  nurse: Worker;
  physician: Worker;
  secretary: Worker;
  town: Worker;
  otherTown: Worker;
  visit(startsAt: string, more?: Record<string, unknown>, of?: BuiltPatient): Promise<{ id: string; of: BuiltPatient }>;
}

export const NOW = '2026-11-23T07:12:00.000Z';

export async function dayScene(): Promise<DayScene> {
  const server = await testServer(NOW);
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'Hôpital de jour', 'day-hospital', { short_name: 'HDJ' });
  const cabinet = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  const practice = await build.unit(cabinet, 'Tilleuls', 'practice');
  const elsewhere = await build.unit(cabinet, 'Acacias', 'practice');
  const nurse = await build.worker('pivot-nurse', hospital, [unit], { givenName: 'Claire', familyName: 'LE GOFF', title: 'IPO' });
  const physician = await build.worker('physician', hospital, [unit], {
    givenName: 'Paul',
    familyName: 'VASSEUR',
    prescriber: true,
  });
  let born = 0;
  return {
    ...{ server, build, hospital, unit, practice, nurse, physician },
    secretary: await build.worker('unit-secretary', hospital, [unit], { givenName: 'Sandrine' }),
    town: await build.worker('town-nurse', cabinet, [practice], { givenName: 'Nadège' }),
    otherTown: await build.worker('town-nurse', cabinet, [elsewhere]),
    async visit(startsAt, more = {}, of) {
      born += 1;
      const day = String(1 + (born % 28)).padStart(2, '0');
      const patient =
        of ?? (await build.patient(hospital, [unit], { used_family_name: `PATIENT${born}`, birth_date: `1950-03-${day}` }));
      const id = uuidv7();
      await build.insert('appointment', {
        ...{ id, patient_id: patient.patient, circle_id: patient.circle, unit_id: unit, kind: 'day-hospital' },
        ...{ starts_at: startsAt, treatment: 'FOLFOX', treatment_key: 'folfox', cycle: 3, cycle_day: 1, status: 'planned' },
        ...{ shown_arrival: 'ongoing', lab: 'received', lab_received_at: '2026-11-22T08:00:00Z', source: 'push' },
        ...{ created_at: '2026-11-20T15:00:00Z', changed_at: '2026-11-20T15:00:00Z' },
        ...more,
      });
      return { id, of: patient };
    },
  };
}
