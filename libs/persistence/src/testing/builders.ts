import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { JobFunction } from '@jalon/access';
import { Acting } from '../transaction';

/** Builders put invented people and patients into a database as its owner, past every policy. */
export class Builder {
  constructor(
    private readonly owner: Client,
    private readonly at = '2026-11-20T08:00:00.000Z',
  ) {}

  async insert(table: string, values: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(values);
    await this.owner.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(values).map((v) => (isJson(v) ? JSON.stringify(v) : v)),
    );
  }

  async organisation(name: string, more: Record<string, unknown> = {}): Promise<string> {
    const id = uuidv7();
    await this.insert('organisation', { id, name, kind: 'hospital', created_at: this.at, ...more });
    return id;
  }

  async unit(organisation: string, name: string, kind: string, more: Record<string, unknown> = {}): Promise<number> {
    const columns = { organisation_id: organisation, name, short_name: name, kind, ...more };
    const { rows } = await this.owner.query<{ id: number }>(
      `insert into unit (${Object.keys(columns).join(', ')}) values (${Object.keys(columns)
        .map((_, i) => `$${i + 1}`)
        .join(', ')}) returning id`,
      Object.values(columns).map((v) => (isJson(v) ? JSON.stringify(v) : v)),
    );
    return rows[0]!.id;
  }

  async person(familyName: string, givenName: string, more: Record<string, unknown> = {}): Promise<string> {
    const id = uuidv7();
    await this.insert('person', { id, family_name: familyName, given_name: givenName, ...more });
    return id;
  }

  /** A person with a working situation and an open session. */
  async worker(
    fn: JobFunction,
    organisation: string,
    units: number[],
    more: { familyName?: string; givenName?: string; title?: string; prescriber?: boolean; person?: string } = {},
  ): Promise<Worker> {
    const person =
      more.person ??
      (await this.person(more.familyName ?? fn.toUpperCase(), more.givenName ?? 'Camille', {
        prescriber: more.prescriber ?? false,
      }));
    const situation = uuidv7();
    await this.insert('working_situation', {
      id: situation,
      person_id: person,
      organisation_id: organisation,
      function: fn,
      local_title: more.title ?? fn,
      from_on: '2020-01-01',
    });
    for (const unit of units) await this.insert('situation_unit', { situation_id: situation, unit_id: unit });
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest('hex');
    await this.insert('session', {
      token_hash: hash,
      person_id: person,
      situation_id: situation,
      created_at: this.at,
      // Somebody has just been there, whatever the instant that the test sets.
      last_seen_at: '2099-01-01T00:00:00Z',
      expires_at: '2099-01-01T00:00:00Z',
    });
    return { person, situation, token, hash };
  }

  /** A patient with an identity in an organisation and a care circle that holds the given units. */
  async patient(organisation: string, units: number[], traits: Partial<PatientTraits> = {}): Promise<BuiltPatient> {
    const patient = uuidv7();
    const circle = uuidv7();
    await this.insert('patient', { id: patient, created_at: this.at });
    await this.insert('circle', { id: circle, patient_id: patient, kind: 'care', created_at: this.at });
    for (const unit of units) await this.join(patient, circle, unit);
    const family = traits.used_family_name ?? 'GARNIER';
    await this.insert('patient_identity', {
      id: uuidv7(),
      patient_id: patient,
      organisation_id: organisation,
      ipp: null,
      birth_family_name: family,
      used_family_name: family,
      birth_given_name: traits.used_given_name ?? 'Hélène',
      used_given_name: 'Hélène',
      birth_date: '1943-02-05',
      sex: 'F',
      status: 'PROV',
      source: 'test',
      created_at: this.at,
      ...traits,
    });
    return { patient, circle };
  }

  async join(patient: string, circle: string, unit: number): Promise<void> {
    await this.insert('membership', {
      id: uuidv7(),
      circle_id: circle,
      patient_id: patient,
      unit_id: unit,
      function: 'pivot-nurse',
      legal_basis: 'care-team-establishment',
      origin: 'patient-word',
      since: this.at,
    });
  }
}

export interface PatientTraits {
  /** Of the identity, for a test that names it. */
  id: string;
  ipp: string | null;
  birth_family_name: string | null;
  used_family_name: string;
  birth_given_name: string | null;
  used_given_name: string;
  birth_date: string;
  sex: string;
  status: string;
}

export interface BuiltPatient {
  patient: string;
  circle: string;
}

export interface Worker {
  person: string;
  situation: string;
  /** The session cookie's value, and its hash as the database keeps it. */
  token: string;
  hash: string;
}

/** Somebody acting, outside any web server: what the services are called with. */
export function actingAs(dataSource: DataSource, worker: Worker, now = '2026-11-20T15:00:00.000Z'): Acting {
  return new Acting({ dataSource, sessionHash: worker.hash, now: () => now, operation: 'test', namedStatements: true });
}

function isJson(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) && !Buffer.isBuffer(value)
  );
}
