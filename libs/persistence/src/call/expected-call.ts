import type { NamedStatement, Tx } from '../transaction';

const EXPECTED: NamedStatement = {
  name: 'expected-call',
  text: `
select m.id from pathway_milestone m join pathway w on w.id = m.pathway_id and w.status = 'active'
where m.patient_id = $1 and m.lane = 'call' and m.done_on is null and m.dropped_on is null and m.window_from <= $2::date
  and case when $3 then split_part(m.key, '@', 1) = 'oral-call' else m.title = $4 end
order by abs(m.due_on - $2::date), m.due_on limit 1`,
};

/** The milestone that a call made today satisfies although nobody tied them: of the oral rhythm, or of the same name. */
export async function expectedCall(
  tx: Tx,
  call: { patientId: string; purpose: string; oral: boolean },
  today: string,
): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }>(EXPECTED, [call.patientId, today, call.oral, call.purpose]);
  return row?.id ?? null;
}
