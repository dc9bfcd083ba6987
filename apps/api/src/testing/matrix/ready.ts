import { v7 as uuidv7 } from 'uuid';
import type { Builder } from '@jalon/persistence/testing';
import type { TestServer } from '../test-server';
import type { Everyone } from './everyone';
import { housePlaces } from './ready-house';
import { LINE } from './lines-of-work';
import { uploaded } from './ready-reading';
import { markWords } from './secrets';

/** Rows of the territory ready to be asked about, one for each kind of act. Written where the territory has none. */
export type Ready = Awaited<ReturnType<typeof ready>>;

export const NOW = '2026-11-24T07:12:00.000Z';

export async function ready({ db: { owner }, app }: TestServer, build: Builder, people: Everyone) {
  const one = async <Row extends object = { id: string; version: number }>(sql: string, values: unknown[] = []): Promise<Row> => {
    const { rows } = await owner.query<Row>(`select ${sql} limit 1`, values);
    if (!rows[0]) throw new Error(`The territory has no ${sql}`);
    return rows[0];
  };
  const unitOf = async (name: string) => (await one<{ id: number }>('id from unit where short_name = $1', [name])).id;
  const [hdj, tilleuls, secretariat] = [await unitOf('HDJ'), await unitOf('Tilleuls'), await unitOf('Secrétariat')];
  const nurse = people.in['pivot-nurse'];
  const { hospital } = await one<{ hospital: string }>('organisation_id as hospital from unit where id = $1', [hdj]);
  const followed = await one<{ patient: string; circle: string; pathway: string; version: number }>(
    `p.patient_id as patient, p.circle_id as circle, p.id as pathway, p.version from pathway p join circle c on c.id = p.circle_id and c.kind = 'care'
     join patient_identity i on i.patient_id = p.patient_id where i.used_family_name = 'GARNIER' and p.status = 'active' and p.unit_id <= 2
     and exists (select 1 from prescription r where r.patient_id = p.patient_id)`,
  );
  const { patient, circle } = followed;
  const held = { patient_id: patient, circle_id: circle, unit_id: hdj };
  const made = async (table: string, more: Record<string, unknown>) => {
    const id = uuidv7();
    await build.insert(table, { id, ...held, ...more });
    return { id, version: 1 };
  };
  const visit = async (status: string, startsAt: string, more: object = {}) =>
    made('appointment', {
      ...{ kind: 'day-hospital', starts_at: startsAt, treatment: 'R-mini-CHOP', cycle: 4, cycle_day: 1, status, source: 'hand' },
      ...{ shown_arrival: 'unsure', lab: 'to-request', created_at: NOW, changed_at: NOW, ...more },
    });
  const visits = {
    today: await visit('planned', '2026-11-24T08:30:00Z', { lab: 'received', lab_received_at: '2026-11-24T06:00:00Z' }),
    ahead: await visit('planned', '2026-12-18T08:30:00Z'),
    past: await visit('planned', '2026-11-20T08:30:00Z'),
    byPush: await visit('planned', '2026-12-22T08:30:00Z', { source: 'push' }),
  };
  const decision = async (visitId: string, more: object) =>
    made('go_ahead', {
      ...{ appointment_id: visitId, visit_starts_at: '2026-11-24T10:00:00Z', lab_received_at: '2026-11-24T06:00:00Z' },
      ...{ decision: 'go', decided_by_name: 'physician in', decided_by: people.in.physician.person, at: NOW, ...more },
    });
  const reported = await visit('planned', '2026-11-24T10:00:00Z', { lab: 'received', lab_received_at: '2026-11-24T06:00:00Z' });
  const said = await decision(reported.id, { reported_by: nurse.situation, recorded_by: nurse.situation });
  const planned = await made('own_plan', {
    ...{ appointment_id: visits.today.id, situation_id: nurse.situation, at_time: '10:00', created_at: NOW },
  });
  const call = (more: object = {}) =>
    made('call', {
      ...{ purpose: 'Prendre des nouvelles', planned_at: '2026-11-24T09:00:00Z', state: 'planned', created_at: NOW, ...more },
    });
  const task = async (of: object) => {
    const id = uuidv7();
    await build.insert('task', {
      ...{ id, ...held, to_unit_id: hdj, title: 'Relancer le bilan', due_on: '2026-11-24', state: 'open' },
      ...{ created_by: nurse.situation, created_at: NOW, ...of },
    });
    return id;
  };
  const relayed = { at: NOW, by: nurse.situation, to: people.in.coordinator.situation, note: null };
  const handed = await task({ handed: JSON.stringify([relayed]), to_situation: relayed.to });
  await build.insert('hand_over', {
    ...{ by_situation: relayed.by, at: NOW, kind: 'task', work_id: handed, to_situation: relayed.to },
  });
  const message = await made('message', {
    about: 'message',
    body: 'Pouvez-vous passer ?',
    from_situation: people.in.physician.situation,
    at: NOW,
  });
  const addressee = uuidv7();
  await build.insert('addressee', {
    id: addressee,
    message_id: message.id,
    from_unit_id: hdj,
    unit_id: hdj,
    at: NOW,
    ack_wanted: true,
  });
  const requestIn = async (state: string) => {
    const request = await one<{
      id: string;
      version: number;
      line: string;
      wanted: object;
      prescription: string;
      patient: string;
      circle: string;
      unit: number;
      seen: number;
    }>(
      `r.id, r.version, r.line_id as line, r.wanted, r.prescription_id as prescription, r.patient_id as patient, r.circle_id as circle, p.prescriber_unit as unit,
       (select max(number) from prescription_version v where v.prescription_id = r.prescription_id) as seen
       from change_request r join prescription p on p.id = r.prescription_id where r.state = $1`,
      [state],
    );
    const document = uuidv7();
    await build.insert('document', {
      ...{
        id: document,
        patient_id: request.patient,
        circle_id: request.circle,
        unit_id: request.unit,
        kind: 'signed-prescription',
      },
      ...{ name: 'ordonnance.png', mime: 'image/png', size: 1, sha256: 'x', bytes: Buffer.from('x'), at: NOW },
      ...{ by_situation: people.in['medical-secretary'].situation, request_id: request.id },
    });
    return { ...request, document };
  };
  const prescriber = people.in.physician.person;
  const unfollowed = await build.patient(hospital, [hdj], { used_family_name: 'SANSPARCOURS', birth_date: '1948-04-09' });
  await build.insert('death', {
    ...{ id: uuidv7(), patient_id: unfollowed.patient, circle_id: unfollowed.circle, unit_id: hdj, state: 'said' },
    ...{ died_on: '2026-11-20', source: 'relatives', said_by: nurse.situation, said_at: NOW },
  });
  const first = await made('prescription', {
    ...{ prescriber, prescriber_unit: hdj, practice_unit: tilleuls, created_at: NOW, to_acknowledge: true },
  });
  const signed = await made('prescription_version', {
    ...{
      prescription_id: first.id,
      number: 1,
      state: 'in-force',
      lines: JSON.stringify([LINE]),
      valid_until: '2026-12-13',
      prescriber,
    },
    ...{ signed_on: '2026-11-23', signed_how: 'paper', recorded_by: nurse.situation, created_at: NOW },
  });
  await owner.query(`update account set code_secret = 'x', code_since = $1 where login = 'maelle'`, [NOW]);
  const draft = await made('prescription', {
    ...{ prescriber, prescriber_unit: hdj, practice_unit: tilleuls, created_at: NOW, draft_state: 'prepared', draft_version: 1 },
    ...{ draft: { lines: [], signedOn: '2026-11-24' }, draft_by: nurse.situation, draft_at: NOW },
  });
  const milestone = await one(
    `m.id, m.version from pathway_milestone m where pathway_id = $1 and done_on is null and dropped_on is null`,
    [followed.pathway],
  );
  const child = await one<{ id: string; patient: string; circle: string }>(
    `m.id, m.patient_id as patient, m.circle_id as circle from pathway_milestone m join circle c on c.id = m.circle_id and c.kind = 'private'
       where m.done_on is null and m.dropped_on is null and m.window_to < '2026-11-24' and m.stage <> 'closed'
       order by m.window_to, m.key, m.patient_id`,
  );
  await markWords(owner);
  return {
    ...{ hdj, tilleuls, secretariat, nurse, people, patient, pathway: { id: followed.pathway, version: followed.version } },
    ...{ visits, decision: said, reported: reported.id, planned: planned.id, prescriber, draft },
    calls: { planned: await call(), other: await call(), ended: await call({ state: 'reached', at: NOW }) },
    tasks: { open: await task({}), done: await task({ state: 'done', state_by: nurse.situation, state_at: NOW }) },
    ...{ message: message.id, addressee },
    requests: {
      requested: await requestIn('requested'),
      verified: await requestIn('verified'),
      prepared: await requestIn('prepared'),
      returned: await requestIn('returned'),
      sent: await requestIn('sent'),
    },
    ...{ first, signed: signed.id },
    milestone,
    ticked: await one(`m.id, m.version from pathway_milestone m where pathway_id = $1 and done_on is not null`, [
      followed.pathway,
    ]),
    unfollowed: unfollowed.patient,
    gap: await made('continuity_break', {
      ...{
        pathway_id: followed.pathway,
        key: 'test',
        code: 'no-next-step',
        severity: 2,
        owner: 'pivot-nurse',
        since: '2026-11-20',
      },
      ...{ due_on: '2026-11-26', state: 'open', opened_at: NOW, print: 'x', data: {} },
    }),
    opposition: await made('opposition', {
      ...{
        against_unit: await unitOf('Port'),
        said_on: '2026-11-20',
        how: 'de vive voix',
        by_situation: nurse.situation,
        at: NOW,
      },
    }),
    member: await one<{ id: string }>('id from membership where circle_id = $1 and unit_id = $2 and until is null', [
      circle,
      tilleuls,
    ]),
    address: await made('contact_address', {
      ...{ kind: 'second', recipient: 'M. Garnier', by_situation: nurse.situation, created_at: NOW },
    }),
    relative: await made('relative', { name: 'Paul Garnier', link: 'époux', created_at: NOW }),
    act: await made('coordination_act', {
      ...{ situation_id: nurse.situation, at: NOW, last_at: NOW, event: 'call', matter: 'x', nature: 'coordination' },
    }),
    assessment: await made('assessment', {
      ...{
        form: 'g8',
        form_version: 1,
        on_day: '2026-11-20',
        answers: {},
        missing: ['x'],
        by_situation: nurse.situation,
        at: NOW,
      },
    }),
    identity: await one('id, version from patient_identity where patient_id = $1', [patient]),
    question: await one<{ id: string }>(`id from identity_issue where settled_at is null and kind = 'traits-differ'`),
    child,
    unsignedChild: (
      await one<{ circle: string }>(
        `c.id as circle from circle c where c.kind = 'private' and not exists (select 1 from family_charter f where f.circle_id = c.id)
         and exists (select 1 from membership m where m.circle_id = c.id and m.origin = 'pathway' and m.legal_basis = 'care-team-formal')`,
      )
    ).circle,
    familyCharter: (await one<{ id: string }>('id from family_charter where circle_id <> $1', [child.circle])).id,
    charter: await one<{ network: string; version: number }>(
      `organisation_id as network, version from charter where audience = 'professionals' and version = 2`,
    ),
    planShared: await sharedPlan(build, child),
    paper: await made('pathway_document', {
      ...{ name: 'pps.pdf', mime: 'application/pdf', size: 1, sha256: 'x', bytes: Buffer.from('x') },
      ...{ at: NOW, by_situation: nurse.situation },
    }),
    record: await made('pathway_record', {
      ...{ pathway_id: followed.pathway, sort: 'document', kind: 'care-plan', on_day: '2026-11-20' },
      ...{ at: NOW, by_situation: nurse.situation },
    }),
    tried: await made('ladder_event', {
      ...{ pathway_id: followed.pathway, milestone_id: milestone.id, act: 'chase', on_day: '2026-11-24', channel: 'phone' },
      ...{ outcome: 'no-answer', by_situation: nurse.situation, at: NOW },
    }),
    waiting: await one<{ id: string; unit: number }>('id, unit_id as unit from waiting_row where settled_at is null'),
    push: await one<{ id: string }>('id from schedule_push where unit_id = $1 order by at desc', [hdj]),
    template: await one<{ key: string; version: number }>(`key, version from pathway_template where key = 'oncology-adult'`),
    atHalles: await unitOf('Halles'),
    ...(await housePlaces(owner, build, people, [patient, unfollowed.patient], hdj)),
    ...(await uploaded(app, people.in['unit-secretary'], hdj)),
    account: await one<{ person: string; situation: string }>(
      `a.person_id as person, w.id as situation from account a join working_situation w on w.person_id = a.person_id where a.login = 'maelle'`,
    ),
  };
}

/** A network's plan, shared with a practice in which nobody works. */
async function sharedPlan(build: Builder, { patient, circle }: { patient: string; circle: string }): Promise<string> {
  const id = uuidv7();
  const practice = await build.unit(await build.organisation('Cabinet du partage', { kind: 'practice' }), 'Partage', 'practice');
  await build.insert('membership', {
    ...{ id, circle_id: circle, patient_id: patient, unit_id: practice, function: 'town-nurse', legal_basis: 'care-team-chosen' },
    ...{ origin: 'patient-word', how: 'oral', since: NOW },
  });
  return id;
}
