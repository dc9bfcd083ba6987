import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../transaction';

/** One message to one addressee about one sending. */
export interface SentNotice {
  unitId: number;
  situation: string | null;
  ackWanted: boolean;
  items: readonly { patientId: string; circleId: string; what: string; visitId: string | null; data: Record<string, unknown> }[];
}

const NOTICES = {
  name: 'send-notices',
  text: `with n as (insert into notice (id, kind, from_situation, push_id, at)
  select x.id, 'schedule', $3, $4, $5 from jsonb_to_recordset($1::jsonb) as x(id uuid)),
i as (insert into notice_item (id, patient_id, circle_id, unit_id, notice_id, what, about_id, data)
  select x.id, x.patient, x.circle, $6, x.notice, x.what, x.visit, x.data
  from jsonb_to_recordset($2::jsonb) as x(id uuid, notice uuid, patient uuid, circle uuid, what text, visit uuid, data jsonb))
insert into addressee (id, notice_id, from_unit_id, unit_id, situation_id, at, ack_wanted)
select x.addressee, x.id, $6, x.unit, x.situation, $5, x.ack
from jsonb_to_recordset($1::jsonb) as x(id uuid, addressee uuid, unit int, situation uuid, ack boolean)`,
};

/** Held by the sending unit, which is in each patient's circle. Call it as the engine: an addressee is often in another unit. */
export function sendNotices(tx: Tx, unitId: number, pushId: string, notices: readonly SentNotice[]): void {
  if (notices.length === 0) return;
  const heads = notices.map(({ unitId: unit, situation, ackWanted }) => ({
    id: uuidv7(),
    addressee: uuidv7(),
    unit,
    situation,
    ack: ackWanted,
  }));
  const items = notices.flatMap((notice, index) =>
    notice.items.map(({ patientId, circleId, what, visitId, data }) => ({
      ...{ id: uuidv7(), notice: heads[index]?.id, patient: patientId, circle: circleId, what, visit: visitId, data },
    })),
  );
  tx.post(NOTICES, [JSON.stringify(heads), JSON.stringify(items), tx.actor.situation, pushId, tx.now, unitId]);
}

export interface Declaration {
  patientId: string;
  circleId: string;
  visitId: string;
  title: string;
  toUnitId: number;
  toSituation: string | null;
}

const DECLARE = {
  name: 'ask-for-declarations',
  text: `with said as (insert into death (id, patient_id, circle_id, unit_id, state, died_on, source, said_by, said_at)
select x."deathId", x."patientId", x."circleId", $2, 'said', $3, 'schedule', $4, $5
from jsonb_to_recordset($1::jsonb) as x("deathId" uuid, "patientId" uuid, "circleId" uuid)
on conflict (patient_id) where state <> 'undone' do nothing)
insert into task (id, patient_id, circle_id, unit_id, to_unit_id, to_function, to_situation, title, matter, about, due_on, state,
  created_by, created_at)
select x.id, x."patientId", x."circleId", $2, x."toUnitId", 'pivot-nurse', x."toSituation", x.title, 'death-declaration', x."visitId", $3, 'open', $4, $5
from jsonb_to_recordset($1::jsonb) as x(id uuid, "patientId" uuid, "circleId" uuid, "visitId" uuid, title text, "toUnitId" int, "toSituation" uuid)`,
};

/** A death is declared in two steps: the secretary's word is the first, and opens a task; somebody else confirms. Call it as the engine. */
export function askForDeclarations(tx: Tx, unitId: number, today: string, asked: readonly Declaration[]): void {
  if (asked.length === 0) return;
  const rows = asked.map((one) => ({ id: uuidv7(), deathId: uuidv7(), ...one }));
  tx.post(DECLARE, [JSON.stringify(rows), unitId, today, tx.actor.situation, tx.now]);
}
