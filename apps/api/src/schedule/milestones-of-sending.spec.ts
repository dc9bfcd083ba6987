import { Acting } from '@jalon/persistence';
import { countingSource, type CountingSource } from '@jalon/persistence/testing';
import { scene, type Scene } from './for-specs/scene';
import { ScheduleSendingService } from './schedule-sending.service';

let the: Scene;
let counted: CountingSource;
let few = 0;
const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Médecin';
const letters = (n: number): string => [...String(n)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
/** The people of one week, each with a visit; `shift` brings every one of them to the week’s next day. */
interface Week {
  people: number;
  monday: number;
}
const FEW: Week = { people: 6, monday: 7 };
const NOBODY = -1;
const THE_FIRST = 0;
const MANY: Week = { people: 40, monday: 14 };
const file = ({ people, monday }: Week, shift = 0, without = NOBODY): string =>
  [
    HEADER,
    ...Array.from({ length: people }, (_, i) => {
      const day = String(monday + ((i + shift) % 5)).padStart(2, '0');
      const who = `${4300000 + monday * 1000 + i};LEROY ${letters(monday * 100 + i)};Anne;0${1 + (i % 9)}/03/19${40 + (i % 50)};F`;
      return `${day}/12/2026;${String(8 + (i % 9)).padStart(2, '0')}:00;${who};FOLFOX;C1J1;Dr ROUGIER`;
    }).filter((_, i) => i !== without),
  ].join('\n');
const of = ({ monday }: Week) =>
  `starts_at >= '2026-12-${monday}' and starts_at < '2026-12-${monday + 6}'`.replaceAll('-12-7', '-12-07');

const rule = (key: string, satisfiedBy: object, more: object = {}) => ({
  ...{
    key,
    title: key,
    stage: 'one',
    lane: 'milestone',
    anchor: 'inclusion',
    windows: [{ from: {}, due: {}, to: { days: 60 } }],
  },
  ...{ inCharge: 'pivot-nurse', required: true, satisfiedBy, ...more },
});
const TEMPLATE = {
  ...{ key: 'decided', version: 1, title: 'Parcours', kind: 'local', stages: [{ key: 'one', title: 'Une' }] },
  milestones: [
    rule('decision', { kind: 'go-ahead-given' }),
    rule('result', { kind: 'blood-test-received' }),
    rule('after-decision', { kind: 'recorded' }, { anchor: 'milestone:decision' }),
  ],
};

/** Every visit of this week has its result and its decision, and every patient a pathway on which both did their milestone. */
async function decidedOfAll(week: Week): Promise<void> {
  const visits = `(select * from appointment where ${of(week)}) v`;
  await the.rows(`update appointment set lab = 'received', lab_received_at = '2026-11-20T10:00:00Z' where ${of(week)}`);
  await the.rows(
    `insert into go_ahead (id, patient_id, circle_id, unit_id, appointment_id, at, decided_by_name, decision, visit_starts_at, lab_received_at)
     select gen_random_uuid(), patient_id, circle_id, unit_id, id, '2026-11-20T11:00:00Z', 'Dr ROUGIER', 'go', starts_at, lab_received_at
     from ${visits}`,
  );
  await the.rows(
    `insert into pathway (id, patient_id, circle_id, unit_id, template_key, template_version, title, stage, status, included_on, anchors, pivot,
       breach, created_at)
     select gen_random_uuid(), patient_id, circle_id, unit_id, 'decided', 1, 'Parcours', 'one', 'active', '2026-11-18',
       '{"inclusion":"2026-11-18"}', $1, '{"code":"no-next-step","owner":"pivot-nurse"}', '2026-11-18T08:00:00Z' from ${visits}`,
    [the.nurse.situation],
  );
  for (const [key, how, which, fact] of [
    ['decision', 'go-ahead', 'go', 'select id from go_ahead g where g.appointment_id = v.id'],
    ['result', 'blood-test', 'received', 'select v.id'],
  ])
    await the.rows(
      `insert into pathway_milestone (id, patient_id, circle_id, unit_id, pathway_id, key, title, stage, lane, due_on, window_from, window_to,
         in_charge, required, done_on, done_by, done_how, done_with, fact)
       select gen_random_uuid(), p.patient_id, p.circle_id, p.unit_id, p.id, $1, $1, 'one', 'milestone', '2026-11-18', '2026-11-18',
         '2027-01-17', 'pivot-nurse', true, '2026-11-20', $2, $3, $4, (${fact})
       from pathway p join ${visits} on v.patient_id = p.patient_id`,
      [key, the.rougier.situation, how, which],
    );
}

/** How many have this milestone done, and how many to do. */
async function stands(week: Week): Promise<Record<string, string>> {
  const rows = await the.rows<{ key: string; stands: string }>(
    `select m.key, count(*) filter (where m.done_on is not null) || ' done, ' ||
       count(*) filter (where m.done_on is null and m.dropped_on is null) || ' to do' as stands
     from pathway_milestone m where exists (select 1 from appointment a where a.patient_id = m.patient_id and ${of(week)}) group by m.key`,
  );
  return Object.fromEntries(rows.map((row) => [row.key, row.stands]));
}

async function sendCounting(bytes: string, choices: object = {}): Promise<number> {
  const { reading } = await the.upload(the.secretary, bytes);
  const { seen, toConfirm } = await the.preview(the.secretary, reading!, choices);
  const acting = new Acting({
    ...{ dataSource: counted.dataSource, sessionHash: the.secretary.hash, now: () => '2026-11-20T15:12:00.000Z' },
    ...{ operation: 'sendSchedule', namedStatements: true },
  });
  counted.restart();
  const confirmed = toConfirm.map(({ key }) => key);
  const result = await new ScheduleSendingService().send(acting, reading!, { ...choices, confirmed }, seen);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return counted.sent();
}

beforeAll(async () => {
  the = await scene();
  await the.rows(
    `insert into pathway_template (key, version, title, kind, content, status) values ('decided', 1, 'Parcours', 'local', $1, 'published')`,
    [JSON.stringify(TEMPLATE)],
  );
  counted = await countingSource(the.server.db.applicationUrl);
}, 60_000);
afterAll(async () => {
  await counted?.dataSource.destroy();
  await the?.server.close();
});

it('what was decided for an hour that the file moves is to decide again at once, and is decided again when the sending is withdrawn', async () => {
  await sendCounting(file(FEW));
  await decidedOfAll(FEW);
  few = await sendCounting(file(FEW, 1));
  expect(await stands(FEW)).toEqual({ decision: '0 done, 6 to do', result: '6 done, 0 to do' });

  const [last] = await the.rows<{ id: string }>('select id from schedule_push order by version_after desc limit 1');
  await the.server.ask(the.secretary, 'mutation($push: ID!) { withdrawSending(push: $push) { __typename } }', { push: last?.id });
  expect(await stands(FEW)).toEqual({
    ...{ decision: '6 done, 0 to do', result: '6 done, 0 to do' },
    'after-decision': '0 done, 6 to do',
  });
});

it('a visit that the file cancels takes its decision and its result with it, and what would have followed', async () => {
  const [visit] = await the.rows<{ id: string }>(`select id from appointment where ${of(FEW)} order by starts_at, id limit 1`);
  await sendCounting(file(FEW, 0, THE_FIRST), { absences: [{ visit: visit?.id, reason: 'cancelled' }] });
  expect(await stands(FEW)).toEqual({
    ...{ decision: '5 done, 1 to do', result: '5 done, 1 to do' },
    'after-decision': '0 done, 5 to do',
  });
});

it('does so for a whole day hospital in as few messages to the database as for one patient', async () => {
  await sendCounting(file(MANY));
  await decidedOfAll(MANY);
  expect(few).toBe(9);
  expect(await sendCounting(file(MANY, 1))).toBe(few);
  expect(await stands(MANY)).toEqual({ decision: '0 done, 40 to do', result: '40 done, 0 to do' });
});
