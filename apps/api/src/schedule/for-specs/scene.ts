import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../../testing/test-server';
import { cookieNames } from '../../platform/http/request-acting';

const SAMPLES = join(__dirname, '../../../../../tests/fixtures/schedules');
export const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name));
export const FIRST = 'hj-export-utf8.csv';
export const SECOND = 'hj-export-utf8-second-push.csv';

export interface Scene {
  server: TestServer;
  build: Builder;
  hospital: string;
  unit: number;
  otherUnit: number;
  townUnit: number;
  secretary: Worker;
  colleague: Worker;
  otherSecretary: Worker;
  nurse: Worker;
  townNurse: Worker;
  rougier: Worker;
  /** Sends a file's bytes and answers the reading, or the refusal. */
  upload(who: Worker, bytes: Buffer | string, more?: { unit?: number; name?: string }): Promise<Upload>;
  preview(who: Worker, reading: string, choices?: object): Promise<Preview>;
  send(who: Worker, reading: string, choices?: object, seen?: string): Promise<Sent>;
  /** Uploads, previews and sends in one go. */
  sendFile(who: Worker, bytes: Buffer | string, choices?: object): Promise<Sent>;
  rows<T>(sql: string, values?: unknown[]): Promise<T[]>;
}

export interface Upload {
  reading?: string;
  refused?: { code: string; fault?: { code: string; message: string } };
}
export interface Preview {
  __typename: string;
  code?: string;
  seen: string;
  counts: Record<string, number>;
  coverage: { days: string[]; physician: string | null };
  changesNothing: boolean;
  questions: {
    id: string;
    kind: string;
    who: string;
    answers: string[];
    differences: { trait: string; incoming: string; known: string }[];
    known: string[];
    recordWins: boolean;
  }[];
  toConfirm: { key: string; kind: string; count: number }[];
  told: { name: string; title: string | null; kind: string; changes: number; acknowledge: boolean; patients: string[] }[];
  waitingRows: number[];
  changes: { total: number; lines: Line[] };
}
export interface Line {
  id: string;
  kind: string;
  row: number | null;
  visit: string | null;
  who: string;
  start: string;
  was: string | null;
  arrival: string | null;
  faults: { code: string; message: string }[];
}
export interface Sent {
  __typename: string;
  code?: string;
  data?: Record<string, unknown>;
  push: string | null;
  counts: Record<string, number>;
  told: Preview['told'];
}

const COUNTS =
  'counts { rows added moved absent changed unchanged toSettle kept past leftOut repeated cancelled standing waiting }';
const TOLD = 'told { kind name title changes acknowledge patients }';
const PREVIEW = `query($reading: ID!, $choices: ScheduleChoicesInput!) { schedulePreview(reading: $reading, choices: $choices) { __typename
  ... on Refused { code data }
  ... on SchedulePreview { seen changesNothing waitingRows ${COUNTS} ${TOLD} coverage { days physician }
    questions { id kind who answers known recordWins differences { trait incoming known } } toConfirm { key kind count }
    changes { total lines { id kind row visit who start was arrival faults { code message } } } } } }`;
const SEND = `mutation($reading: ID!, $choices: ScheduleChoicesInput!, $seen: String!) {
  sendSchedule(reading: $reading, choices: $choices, seen: $seen) { __typename ... on Refused { code data }
    ... on ScheduleSent { push ${COUNTS} ${TOLD} } } }`;

/** A hospital with its day hospital, another unit, and a town practice, on a Friday afternoon. */
export async function scene(now = '2026-11-20T15:12:00.000Z'): Promise<Scene> {
  const server = await testServer(now);
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'Hôpital de jour', 'day-hospital');
  const otherUnit = await build.unit(hospital, 'Onco-gériatrie', 'service');
  const town = await build.organisation('Cabinet des Tilleuls', { kind: 'practice' });
  const townUnit = await build.unit(town, 'Cabinet des Tilleuls', 'practice');
  const worker = (fn: Parameters<Builder['worker']>[0], units: number[], familyName: string, organisation = hospital) =>
    build.worker(fn, organisation, units, { familyName, givenName: 'Camille', title: fn });
  const people = {
    secretary: await worker('unit-secretary', [unit], 'POTTIER'),
    colleague: await worker('unit-secretary', [unit], 'MARTIN'),
    otherSecretary: await worker('unit-secretary', [otherUnit], 'DUVAL'),
    nurse: await worker('pivot-nurse', [unit], 'LE GOFF'),
    townNurse: await worker('town-nurse', [townUnit], 'BREHAT', town),
    rougier: await worker('physician', [unit], 'ROUGIER'),
  };
  const preview: Scene['preview'] = async (who, reading, choices = {}) => {
    const answer = await server.ask<{ schedulePreview: Preview }>(who, PREVIEW, { reading, choices });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.schedulePreview;
  };
  const upload: Scene['upload'] = async (who, bytes, { unit: into = unit, name = 'planning.csv' } = {}) => {
    const response = await server.app.inject({
      method: 'POST',
      url: `/files/schedule?unit=${into}`,
      headers: {
        ...{ 'content-type': 'application/octet-stream', 'x-jalon': '1', 'x-file-name': encodeURIComponent(name) },
        cookie: `${cookieNames(false).session}=${who.token}`,
      },
      payload: Buffer.from(bytes),
    });
    return response.json<Upload>();
  };
  const send: Scene['send'] = async (who, reading, choices = {}, seen) => {
    const token = seen ?? (await preview(who, reading, choices)).seen;
    const answer = await server.ask<{ sendSchedule: Sent }>(who, SEND, { reading, choices, seen: token });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.sendSchedule;
  };
  return {
    ...{ server, build, hospital, unit, otherUnit, townUnit, ...people, upload, preview, send },
    async sendFile(who, bytes, choices = {}) {
      const { reading, refused } = await upload(who, bytes);
      if (!reading) throw new Error(`The file was refused: ${refused?.code}`);
      return send(who, reading, choices);
    },
    async rows<T>(sql: string, values: unknown[] = []) {
      return (await server.db.owner.query(sql, values)).rows as T[];
    },
  };
}
