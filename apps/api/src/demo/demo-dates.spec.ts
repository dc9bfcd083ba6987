import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '@jalon/persistence/testing';
import { loadDemo } from './load-demo';
import { SAMPLE_WEEK } from './sample-week';

let db: FreshDatabase | null = null;

async function territoryAt(now: string): Promise<Client> {
  db = await freshDatabase();
  await loadDemo({ ownerUrl: db.ownerUrl, now });
  return db.owner;
}

afterEach(async () => {
  await db?.close();
  db = null;
});

const count = async (client: Client, sql: string, values: unknown[] = []) =>
  (await client.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values)).rows[0]?.n ?? 0;

const ofTheSampleWeek = `appointment a join unit u on u.id = a.unit_id where u.short_name = 'HDJ' and a.status in ('planned', 'done')
  and a.kind = 'day-hospital' and (a.starts_at at time zone 'Europe/Paris')::date between '2026-11-23' and '2026-11-27'`;

it('has nobody home, or in surveillance, who comes for a first cure in the week that is not sent yet', async () => {
  const firsts = SAMPLE_WEEK.filter(({ cycle, day }) => cycle === 1 && day === 1).map(({ ipp }) => ipp);
  const beyond = `pathway p join patient_identity i on i.patient_id = p.patient_id
    where i.ipp = any($1) and p.stage in ('return-home', 'surveillance')`;
  expect(firsts.length).toBeGreaterThan(5);
  expect(await count(await territoryAt('2026-11-20T15:12:00Z'), beyond, [firsts])).toBe(0);
}, 60_000);

it('leaves the sample week for the secretary to send on the Friday before, and has it sent from its Monday on', async () => {
  expect(await count(await territoryAt('2026-11-20T15:12:00Z'), ofTheSampleWeek)).toBe(0);
  await db?.close();
  expect(await count(await territoryAt('2026-11-24T07:12:00Z'), ofTheSampleWeek)).toBe(40);
}, 60_000);

it.each([
  ['a Sunday', '2026-11-22T10:00:00Z'],
  ['a night between two days', '2026-11-25T01:30:00Z'],
  ['Christmas', '2026-12-25T09:00:00Z'],
  ['a working afternoon of another year', '2028-02-29T13:20:00Z'],
])(
  'tells a story that holds on %s',
  async (_, now) => {
    const client = await territoryAt(now);
    const today = now.slice(0, 10);
    const lost = `pathway where status = 'active' and (pivot is null or next_step_on is null or next_step_on < $1)
    and (breach is null or breach->>'owner' is null)`;
    expect(await count(client, lost, [today])).toBe(0);
    expect(
      await count(client, `appointment where status = 'planned' and kind = 'day-hospital' and starts_at >= $1`, [now]),
    ).toBeGreaterThan(8);
    const ahead = `(select at from message union all select at from appointment_event union all select at from schedule_push
    union all select at from request_step union all select at from go_ahead union all select at from call where at is not null
    union all select lab_received_at from appointment where lab_received_at is not null) x where at > $1`;
    expect(await count(client, ahead, [now])).toBe(0);
    expect(await count(client, 'go_ahead g join appointment a on a.id = g.appointment_id where g.at < a.lab_received_at')).toBe(
      0,
    );
    const unordered = `request_step s join request_step earlier on earlier.request_id = s.request_id and earlier.to_state = s.from_state
    where earlier.at > s.at`;
    expect(await count(client, unordered)).toBe(0);
  },
  60_000,
);
