import fc from 'fast-check';
import { Builder, type Worker } from '@jalon/persistence/testing';
import { expectComposed, fuzz } from '../../testing/composed';
import { testServer, type TestServer } from '../../testing/test-server';
import { cookieNames } from './request-acting';

const COOKIE = cookieNames(false).session;

let server: TestServer;
let secretary: Worker;
let medical: Worker;
let nurse: Worker;
let places: { schedule: string; document: string; paper: string; photo: string };
const printed: string[] = [];

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  secretary = await build.worker('unit-secretary', hospital, [unit]);
  medical = await build.worker('medical-secretary', hospital, [unit]);
  nurse = await build.worker('pivot-nurse', hospital, [unit]);
  const { patient, circle } = await build.patient(hospital, [unit]);
  await build.insert('pathway_template', {
    ...{ key: 'bare', version: 1, title: 'Parcours', kind: 'local', content: { stages: [] }, status: 'published' },
  });
  const pathway = crypto.randomUUID();
  await build.insert('pathway', {
    ...{
      id: pathway,
      patient_id: patient,
      circle_id: circle,
      unit_id: unit,
      title: 'Parcours',
      created_at: '2026-11-20T08:00:00Z',
    },
    ...{ template_key: 'bare', template_version: 1, stage: 'x', status: 'active', included_on: '2026-11-20' },
    ...{ anchors: {}, pivot: nurse.situation, next_step_on: '2026-12-01', next_step: 'x' },
  });
  places = {
    schedule: `/files/schedule?unit=${unit}`,
    document: `/files/document?patient=${patient}&name=`,
    paper: `/files/pathway-document?pathway=${pathway}&name=`,
    photo: `/files/photo?request=${crypto.randomUUID()}`,
  };
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void printed.push(words.join(' ')));
}, 60_000);
afterAll(() => server?.close());

const send = (who: Worker, url: string, payload: Buffer, name = 'x') =>
  server.app.inject({
    ...{ method: 'POST', url, payload },
    headers: {
      ...{ cookie: `${COOKIE}=${who.token}`, 'content-type': 'application/octet-stream', 'x-jalon': '1' },
      'x-file-name': encodeURIComponent(name),
    },
  });

/** How files begin that somebody takes for what they say: what follows is made by chance. */
const HEADS = [
  ...['', '%PDF-1.7\n', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', '\xff\xd8\xff\xe1\x00\x10Exif\0\0', 'PK\x03\x04', 'PK\x05\x06'],
  ...['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\xff\xfe', '\xef\xbb\xbf', '\x00\x00\x00\x18ftypheic', '<html><table><tr><td>'],
  ...['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'GIF89a', '\x1f\x8b'],
  ...['Date;Heure;IPP;Nom\r\n23/11/2026;08:00;04101369;LE GOFF\r\n', '<svg onload="alert(1)">', '#!/bin/sh\n'],
];
const files = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.uint8Array({ maxLength: 3000 }),
    fc.constantFrom('', '\xff\xd9', 'IEND\xaeB`\x82', '%%EOF'),
  )
  .map(([head, middle, end]) => Buffer.concat([Buffer.from(head, 'latin1'), middle, Buffer.from(end, 'latin1')]));

it('stays composed before files that are not what they say, where each kind of file is received by whoever may send it', async () => {
  const seen = new Map<string, Set<number>>();
  const kept: string[] = [];
  const note = (where: string, status: number) => seen.set(where, (seen.get(where) ?? new Set()).add(status));
  const input = fuzz('files, four doors each', 20, 20261129);
  await fc.assert(
    fc.asyncProperty(files, fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('a\0b')), async (bytes, name) => {
      input.tried();
      for (const [where, who] of [
        ['schedule', secretary],
        ['document', medical],
        ['paper', nurse],
        ['photo', nurse],
      ] as const) {
        const named = where === 'document' || where === 'paper' ? encodeURIComponent(name) : '';
        const answer = await send(who, places[where] + named, bytes, name);
        expectComposed(answer);
        note(where, answer.statusCode);
        if (where === 'document' && answer.statusCode < 300) kept.push(answer.json<{ id: string }>().id);
      }
    }),
    input.parameters,
  );
  input.end();
  // Nobody was stopped at the door: the files themselves were read, and some kept, some refused.
  for (const statuses of seen.values()) expect([...statuses]).not.toContain(403);
  expect([...seen.get('document')!].sort()).toEqual([201, 422]);
  for (const id of kept.slice(0, 20)) {
    const url = `/files/document/${id}`;
    const { headers } = await server.app.inject({ url, headers: { cookie: `${COOKIE}=${medical.token}` } });
    expect(headers['content-type']).toMatch(/^(application\/pdf|image\/(png|jpeg))$/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^sandbox/),
    });
  }
  for (const line of printed) expect(line).not.toMatch(/LE GOFF|04101369/);
}, 3_600_000);
