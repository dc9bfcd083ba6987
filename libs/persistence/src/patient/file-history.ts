import type { Tx } from '../transaction';

export interface HistoryRow {
  id: string;
  at: string;
  source: 'appointment' | 'pathway' | 'request' | 'prescription' | 'call' | 'circle' | 'death';
  kind: string;
  /** What the sentence of this source and kind needs. */
  data: Record<string, unknown>;
  by: string | null;
  reason: string | null;
}

// Each arm is under its own table's policies: a function reads of this only what its classes hold.
const HISTORY = {
  name: 'file-history',
  text: `select h.id, h.at, h.source, h.kind, h.data, p.given_name || ' ' || p.family_name as by, h.reason from (
      (select e.id, e.at, 'appointment' as source, e.kind, jsonb_build_object('kind', a.kind, 'label', a.label, 'treatment', a.treatment,
          'cycle', a.cycle, 'cycleDay', a.cycle_day, 'startsAt', a.starts_at, 'before', e.before, 'after', e.after, 'push', e.push_id is not null)
          as data, e.by_situation, e.reason
        from appointment_event e join appointment a on a.id = e.appointment_id
        where e.patient_id = $1 and e.at < $2 order by e.at desc limit $3)
      union all
      (select id, at, 'pathway', kind, data, by_situation, data ->> 'reason' from pathway_event
        where patient_id = $1 and at < $2 order by at desc limit $3)
      union all
      (select s.id, s.at, 'request', s.to_state, jsonb_build_object('wrong', r.wrong, 'channel', r.channel, 'caller', r.caller,
          'practice', coalesce(u.name, r.practice_name), 'from', s.from_state), s.by_situation, s.reason
        from request_step s join change_request r on r.id = s.request_id left join unit u on u.id = r.practice_unit
        where 'request' <> all($4::text[]) and s.patient_id = $1 and s.at < $2 order by s.at desc limit $3)
      union all
      (select v.id, v.created_at, 'prescription', 'version', jsonb_build_object('number', v.number, 'signedOn', v.signed_on,
          'how', v.signed_how, 'prescriber', coalesce(d.civility || ' ', '') || d.family_name), v.recorded_by, null
        from prescription_version v join person d on d.id = v.prescriber
        where 'prescription' <> all($4::text[]) and v.patient_id = $1 and v.created_at < $2 order by v.created_at desc limit $3)
      union all
      (select id, at, 'call', state, jsonb_build_object('purpose', purpose, 'toWhom', to_whom, 'attempts', attempts), by_situation, null
        from call where patient_id = $1 and at < $2 and state in ('reached', 'unreached') order by at desc limit $3)
      union all
      (select m.id, m.since, 'circle', 'joined', jsonb_build_object('unit', u.name, 'person', j.given_name || ' ' || j.family_name,
          'origin', m.origin), m.by_situation, m.how
        from membership m left join unit u on u.id = m.unit_id left join person j on j.id = m.person_id
        where m.patient_id = $1 and m.since < $2 order by m.since desc limit $3)
      union all
      (select m.id, m.until, 'circle', 'left', jsonb_build_object('unit', u.name, 'person', j.given_name || ' ' || j.family_name), null,
          m.ended_reason
        from membership m left join unit u on u.id = m.unit_id left join person j on j.id = m.person_id
        where m.patient_id = $1 and m.until < $2 order by m.until desc limit $3)
      union all
      (select x.id, x.at, 'death', x.kind, jsonb_build_object('on', d.died_on, 'from', d.source, 'detail', d.detail), x.by, x.reason
        from death d cross join lateral (values (d.id, d.said_at, 'said', d.said_by, null),
          (d.id, d.confirmed_at, 'confirmed', d.confirmed_by, null),
          (d.id, d.undone_at, 'undone', d.undone_by, d.undone_reason)) x (id, at, kind, by, reason)
        where d.patient_id = $1 and x.at < $2 order by x.at desc limit $3)
    ) h left join working_situation w on w.id = h.by_situation left join person p on p.id = w.person_id
    order by h.at desc, h.id desc limit $3`,
};

/** What the prescription's own panel tells, with its requests and versions. */
export const TOLD_BY_THE_PRESCRIPTION = ['request', 'prescription'] as const;

interface Wanted {
  before: string;
  limit: number;
  /** Told elsewhere on the page: they take no line of the limit. */
  without?: typeof TOLD_BY_THE_PRESCRIPTION;
}

/** What happened to this patient, the latest first. */
export function historyOf(tx: Tx, patientId: string, wanted: Wanted): Promise<HistoryRow[]> {
  const { before, limit, without = [] } = wanted;
  return tx.sql<HistoryRow & Record<string, unknown>>(HISTORY, [patientId, before, limit, [...without]]);
}
