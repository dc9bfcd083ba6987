import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { JobFunction } from '@jalon/access';
import { Builder, type Worker } from '@jalon/persistence/testing';
import type { Matrix } from './matrix';
import { NOW } from './ready';

export type Others = Record<
  'emergency' | 'opposed elsewhere' | 'with a unit' | 'in two houses',
  Partial<Record<JobFunction, Worker>>
>;

/** Rows of the tables that the territory leaves empty, so that nobody's reach of them is unknown. */
export async function furnishTables({ server, people, ready }: Matrix): Promise<void> {
  const { owner } = server.db;
  const build = new Builder(owner);
  const by = ready.nurse.situation;
  const person = ready.nurse.person;
  const { rows } = await owner.query<{ circle: string; hospital: string }>(
    `select c.id as circle, u.organisation_id as hospital from circle c, unit u where c.patient_id = $1 and c.kind = 'care' and u.id = $2`,
    [ready.patient, ready.hdj],
  );
  const { circle, hospital } = rows[0]!;
  const held = { patient_id: ready.patient, circle_id: circle, unit_id: ready.hdj };
  const made = (table: string, row: object) => build.insert(table, { id: uuidv7(), ...row });
  const { rows: requests } = await owner.query<object>(
    'select id as request_id, patient_id, circle_id, unit_id from change_request where id = $1',
    [ready.requests.prepared.id],
  );
  const said = { ...requests[0]!, at: NOW, by_situation: by };
  await made('medical_opinion', { ...said, opinion: 'surveiller' });
  await made('request_look', { ...said, state: 'requested' });
  await made('sharing_information', { ...held, given_on: '2026-11-20', how: 'de vive voix', by_situation: by, at: NOW });
  await made('document', {
    ...{ ...held, kind: 'photo', name: 'plaie.jpg', mime: 'image/jpeg', size: 1, sha256: 'x', bytes: Buffer.from('x') },
    ...{ at: NOW, by_situation: by },
  });
  const answer = {
    unit_id: ready.hdj,
    cause: ready.ownCause,
    element: 'une liste',
    rule: 'sous un mois',
    decided_on: '2026-11-20',
  };
  await made('continuity_answer', { ...answer, by_situation: by, at: NOW });
  await build.insert('unit_column', { unit_id: ready.hdj, header: 'NIP', field: 'ipp', at: NOW });
  await build.insert('accepted_writing', { patient_id: ready.patient, organisation_id: hospital, writing: 'garnier m', at: NOW });
  await build.insert('last_look', { situation_id: by, page: 'day', at: NOW });
  const review = uuidv7();
  const administrator = people.in.administrator.situation;
  await build.insert('access_review', { id: review, organisation_id: hospital, opened_at: NOW, opened_by: administrator });
  const decided = { decision: 'kept', decided_at: NOW, decided_by: administrator };
  await build.insert('access_review_item', { review_id: review, situation_id: by, ...decided });
  await build.insert('door_try', { key: '0'.repeat(64), failed: 1, since: NOW });
  await build.insert('known_device', { token_hash: '0'.repeat(64), person_id: person, last_at: NOW });
  await build.insert('recovery_code', { person_id: person, code_hash: '0'.repeat(64), made_at: NOW });
  await build.insert('merged_row', { merge_id: ready.merge, table_name: 'message', row_id: ready.message, circle_id: circle });
  const file = { patient_id: ready.patient, organisation_id: hospital };
  await made('retention_suspension', { ...file, from_on: '2026-11-20', reference: 'TA 2026-118', at: NOW });
  const decision = { on_day: '2026-11-20', list_sha256: '0'.repeat(64), files: {}, erase: false, decided_by: 'la directrice' };
  const director = uuidv7();
  await made('retention_decision', { ...decision, id: director, at: NOW });
  await made('retention_erasure', { decision_id: director, files: {}, rows: {}, wholly: true, done_by: 'la DSI', at: NOW });
  const letter = { organisation_id: hospital, version: 1, title: 'Suivi', body: 'Bonjour', by_situation: by, at: NOW };
  await build.insert('letter_template', letter);
  await owner.query(`insert into journal_epoch (number, began_at, reason) values (0, $1, 'essai') on conflict do nothing`, [NOW]);
  await owner.query(
    `insert into journal_seal (epoch, number, month, from_txid, upto_txid, entries, version, body, digest, sealed_at)
     values (0, 0, '2026-11-01', 0, 0, 0, 1, 'x', 'x', $1) on conflict do nothing`,
    [NOW],
  );
}

/** Those whom a policy of its own concerns, and who stand nowhere in the matrix. */
export async function othersWhoAsk({ server, ready }: Matrix, jobs: readonly JobFunction[]): Promise<Others> {
  const { owner } = server.db;
  const build = new Builder(owner);
  const others: Others = { emergency: {}, 'opposed elsewhere': {}, 'with a unit': {}, 'in two houses': {} };
  const elsewhere = await build.organisation('Urgences du Nord');
  const closed = await build.unit(elsewhere, 'Écartée du Nord', 'service');
  await owner.query(
    `insert into circle_unit (circle_id, unit_id, patient_id, open) select id, $1, patient_id, false from circle where kind = 'care'`,
    [closed],
  );
  await owner.query(
    `insert into opposition (id, patient_id, circle_id, unit_id, against_unit, said_on, how, by_situation, at)
     select gen_random_uuid(), c.patient_id, c.circle_id, c.unit_id, $1, '2026-06-01', 'de vive voix', $2, $3
     from (select distinct on (patient_id) patient_id, circle_id, unit_id from circle_unit where unit_id <> $1 order by patient_id, unit_id) c`,
    [closed, ready.nurse.situation, NOW],
  );
  await owner.query(
    `insert into task (id, patient_id, circle_id, unit_id, to_unit_id, title, due_on, state, created_by, created_at)
     select gen_random_uuid(), patient_id, circle_id, unit_id, $1, 'Rappeler', '2026-11-25', 'open', created_by, created_at from task where id = $2`,
    [closed, ready.tasks.open],
  );
  for (const job of jobs) {
    others['opposed elsewhere'][job] = await build.worker(job, elsewhere, [closed]);
    const worker = await build.worker(job, elsewhere, []);
    others.emergency[job] = worker;
    const unit = await build.unit(elsewhere, `Urgence ${job}`, 'service');
    await owner.query(`update unit set kind = 'emergency', closed_on = '2026-11-20' where id = $1`, [unit]);
    await owner.query(
      `with doors as (insert into circle_unit (circle_id, unit_id, patient_id, open) select id, $1, patient_id, true from circle
         where kind = 'care' returning circle_id, patient_id)
       insert into emergency_access (id, patient_id, circle_id, unit_id, organisation_id, situation_id, reason, words, from_at, ends_at)
       select gen_random_uuid(), patient_id, circle_id, $1, $2, $3, 'on-call', 'Appelé cette nuit', '2026-11-24T06:00:00Z', '2026-11-24T08:00:00Z' from doors`,
      [unit, elsewhere, worker.situation],
    );
  }
  await heldByOthers(owner, ready);
  const { rows } = await owner.query<{ hospital: string }>('select organisation_id as hospital from unit where id = $1', [
    ready.hdj,
  ]);
  const hospital = rows[0]!.hospital;
  for (const job of ['administrator', 'data-protection-officer'] as const)
    others['with a unit'][job] = await build.worker(job, hospital, [ready.hdj]);
  await owner.query('update colleague_patient set allowed_people = allowed_people || $1', [
    Object.values(others['with a unit']).map(({ person }) => person),
  ]);
  const administrator = await build.worker('administrator', await build.organisation('Maison Seule'), []);
  await build.insert('working_situation', {
    ...{ id: uuidv7(), person_id: administrator.person, organisation_id: hospital, function: 'administrator' },
    ...{ local_title: 'Administratrice', from_on: '2020-01-01' },
  });
  others['in two houses'] = { administrator };
  return others;
}

/** Rows that nobody's own unit holds, in a circle to which it belongs: how far a function reaches shows there alone. */
async function heldByOthers(owner: Client, ready: Matrix['ready']): Promise<void> {
  await owner.query(
    `insert into relative (id, patient_id, circle_id, unit_id, name, link, created_at)
     select gen_random_uuid(), patient_id, circle_id, $1, 'Luc Garnier', 'fils', created_at from relative where id = $2`,
    [ready.tilleuls, ready.relative.id],
  );
  await owner.query(
    `insert into document (id, patient_id, circle_id, unit_id, kind, name, mime, size, sha256, bytes, at, by_situation)
     select gen_random_uuid(), p.patient_id, p.circle_id, $1, 'signed-prescription', 'ordonnance.png', 'image/png', 1, 'x', 'x', $3, $4
     from prescription p where p.id = $2`,
    [ready.tilleuls, ready.first.id, NOW, ready.nurse.situation],
  );
  await owner.query(
    `insert into circle_unit (circle_id, unit_id, patient_id, open)
     select r.circle_id, su.unit_id, r.patient_id, true from relative r, situation_unit su where r.id = $1 and su.situation_id = $2
     on conflict do nothing`,
    [ready.relative.id, ready.people.in['pilot-physician'].situation],
  );
}
