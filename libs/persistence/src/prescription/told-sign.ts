import type { NamedStatement, Tx } from '../transaction';

/** A sign of the body that town told with a request, and what the physicians answered. */
export interface ToldSignRow {
  requestId: string;
  reason: string;
  words: string | null;
  at: string;
  by: string;
  opinions: { opinion: string; at: string; by: string }[];
}

/** The request `r` as it is told, with the opinions; row-level security leaves these out for who sees nothing clinical. */
const AS_TOLD = `jsonb_build_object('requestId', r.id, 'reason', r.reason, 'words', r.words, 'at', r.created_at,
    'by', coalesce(r.caller, (select concat_ws(' ', p.given_name, p.family_name) from working_situation s
      join person p on p.id = s.person_id where s.id = r.asked_by)),
    'opinions', coalesce((select jsonb_agg(jsonb_build_object('opinion', o.opinion, 'at', o.at,
        'by', concat_ws(' ', op.civility, op.given_name, op.family_name)) order by o.at)
      from medical_opinion o join working_situation os on os.id = o.by_situation join person op on op.id = os.person_id
      where o.request_id = r.id), '[]'))`;

/**
 * Whether the request `r` told a sign to read before a visit's decision: on the next visit after it was told, whatever became of the
 * request; and on every visit while nobody has given the opinion that it asks for.
 */
export const tellsSignBefore = (visitStart: string) => `r.clinical_sign and r.state <> 'withdrawn'
    and ((r.opinion_seen_at is null and r.state <> 'acknowledged')
      or (r.created_at < ${visitStart} and not exists (select 1 from appointment b where b.patient_id = r.patient_id
        and b.kind = 'day-hospital' and b.status in ('planned', 'done') and b.starts_at > r.created_at and b.starts_at < ${visitStart})))`;

/** The last sign to read before a visit's decision. */
export const toldSignBefore = (patient: string, visitStart: string) => `(
  select ${AS_TOLD} from change_request r where r.patient_id = ${patient} and ${tellsSignBefore(visitStart)}
  order by r.created_at desc limit 1)`;

const TOLD_SIGN: NamedStatement = { name: 'told-sign', text: `select ${AS_TOLD} as sign from change_request r where r.id = $1` };

/** The sign that this request told. */
export async function toldSignOf(tx: Tx, requestId: string): Promise<ToldSignRow | null> {
  const [row] = await tx.sql<{ sign: ToldSignRow }>(TOLD_SIGN, [requestId]);
  return row?.sign ?? null;
}
