import type { NamedStatement, Tx } from '../transaction';

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
const ARMS: Record<HistoryRow['source'], string> = {
  appointment: `(select e.id, e.at, 'appointment' as source, e.kind, jsonb_build_object('kind', a.kind, 'label', a.label, 'treatment', a.treatment,
        'cycle', a.cycle, 'cycleDay', a.cycle_day, 'startsAt', a.starts_at, 'before', e.before, 'after', e.after, 'push', e.push_id is not null)
        as data, e.by_situation, e.reason
      from appointment_event e join appointment a on a.id = e.appointment_id
      where e.patient_id = $1 and e.at < $2 order by e.at desc limit $3)`,
  pathway: `(select id, at, 'pathway', kind, data, by_situation, data ->> 'reason' from pathway_event
      where patient_id = $1 and at < $2 order by at desc limit $3)`,
  request: `(select s.id, s.at, 'request', s.to_state, jsonb_build_object('wrong', r.wrong, 'channel', r.channel, 'caller', r.caller,
        'practice', coalesce(u.name, r.practice_name), 'from', s.from_state), s.by_situation, s.reason
      from request_step s join change_request r on r.id = s.request_id left join unit u on u.id = r.practice_unit
      where s.patient_id = $1 and s.at < $2 order by s.at desc limit $3)`,
  prescription: `(select v.id, v.created_at, 'prescription', 'version', jsonb_build_object('number', v.number, 'signedOn', v.signed_on,
        'how', v.signed_how, 'prescriber', coalesce(d.civility || ' ', '') || d.family_name), v.recorded_by, null
      from prescription_version v join person d on d.id = v.prescriber
      where v.patient_id = $1 and v.created_at < $2 order by v.created_at desc limit $3)`,
  call: `(select id, at, 'call', state, jsonb_build_object('purpose', purpose, 'toWhom', to_whom, 'attempts', attempts), by_situation, null
      from call where patient_id = $1 and at < $2 and state in ('reached', 'unreached') order by at desc limit $3)`,
  circle: `(select m.id, x.at, 'circle', x.kind, jsonb_build_object('unit', u.name, 'person', j.given_name || ' ' || j.family_name), x.by, x.how
      from membership m cross join lateral (values (m.since, 'joined', m.by_situation, m.how),
        (m.until, 'left', null, m.ended_reason)) x (at, kind, by, how)
        left join unit u on u.id = m.unit_id left join person j on j.id = m.person_id
      where m.patient_id = $1 and x.at < $2 order by x.at desc limit $3)`,
  death: `(select x.id, x.at, 'death', x.kind, jsonb_build_object('on', d.died_on, 'from', d.source, 'detail', d.detail), x.by, x.reason
      from death d cross join lateral (values (d.id, d.said_at, 'said', d.said_by, null),
        (d.id, d.confirmed_at, 'confirmed', d.confirmed_by, null),
        (d.id, d.undone_at, 'undone', d.undone_by, d.undone_reason)) x (id, at, kind, by, reason)
      where d.patient_id = $1 and x.at < $2 order by x.at desc limit $3)`,
};

/** What the prescription's own panel tells, with its requests and versions. */
const TOLD_BY_THE_PRESCRIPTION: readonly string[] = ['request', 'prescription'];

const history = (name: string, without: readonly string[]): NamedStatement => ({
  name,
  text: `select h.id, h.at, h.source, h.kind, h.data, p.given_name || ' ' || p.family_name as by, h.reason from (
    ${Object.entries(ARMS)
      .flatMap(([source, arm]) => (without.includes(source) ? [] : [arm]))
      .join('\n    union all\n    ')}
    ) h left join working_situation w on w.id = h.by_situation left join person p on p.id = w.person_id
    order by h.at desc, h.id desc limit $3`,
});

const WHOLE = history('patient-history', []);
// A statement of its own: an arm that is never run costs its share of every start.
const BESIDE_THE_PRESCRIPTION = history('file-history', TOLD_BY_THE_PRESCRIPTION);

interface Wanted {
  before: string;
  limit: number;
  /** Without what the prescription's panel tells on the same page: it takes no line of the limit. */
  isBesideThePrescription?: boolean;
}

/** What happened to this patient, the latest first. */
export function historyOf(tx: Tx, patientId: string, { before, limit, isBesideThePrescription }: Wanted): Promise<HistoryRow[]> {
  const statement = isBesideThePrescription ? BESIDE_THE_PRESCRIPTION : WHOLE;
  return tx.sql<HistoryRow & Record<string, unknown>>(statement, [patientId, before, limit]);
}
