/** The places of what is known in a statement: `$1`, `$2::int[]`… */
export interface Standing {
  situation: string;
  /** The units and the function of the situation. */
  units: string;
  function: string;
  /** The local day. */
  day: string;
}

/** An absence (`alias`) that covers the day. */
export const isAway = (alias: string, day: string): string =>
  `${alias}.withdrawn_at is null and ${alias}.from_on <= ${day}::date and (${alias}.until_on is null or ${alias}.until_on >= ${day}::date)`;

/** A working situation (`alias`) that goes on that day; never unknown, so that its contrary can be asked. */
export const isThere = (alias: string, day: string): string =>
  `(${alias}.ended_at is null and (${alias}.until_on is null or ${alias}.until_on >= ${day}::date))`;

/** One that is over: whoever had it answers for nothing any more, and a day alone may bring that about. */
const hasLeft = (alias: string, day: string): string => `not ${isThere(alias, day)}`;

/**
 * The situations beside her own for which somebody answers: of those whom she replaces today, and of those of her function who have left
 * her units. What waits for a person who is no longer there waits for her colleagues, whatever job has run. Computed once a statement.
 */
export const answersFor = ({ situation, units, function: job, day }: Standing): string =>
  `array(select a.situation_id from absence a where a.replacement = ${situation} and ${isAway('a', day)}
    union all select w.id from situation_unit su join working_situation w on w.id = su.situation_id
    where su.unit_id = any(${units}::int[]) and w.function = ${job} and ${hasLeft('w', day)})::uuid[]`;

/** What is addressed to her: by name, or to somebody for whom she answers. */
export const isForHer = (column: string, standing: Standing): string =>
  `(${column} = ${standing.situation} or ${column} = any(${answersFor(standing)}))`;

/** Away with nobody in their place: their pathways are everybody's who can name one. */
export const awayAlone = (day: string): string =>
  `array(select a.situation_id from absence a where a.replacement is null and ${isAway('a', day)})::uuid[]`;

/** All who have left, wherever they worked. */
export const allWhoLeft = (day: string): string =>
  `array(select w.id from working_situation w where ${hasLeft('w', day)})::uuid[]`;

/** Joins as `w` the patient's last way: its pivot, unless she has left, and its relay. */
export const whoFollows = (patient: string, day: string): string =>
  `left join lateral (select case when ${isThere('s', day)} then p.pivot end as pivot, p.relay
    from pathway p left join working_situation s on s.id = p.pivot where p.patient_id = ${patient} and p.status = 'active'
    order by p.created_at desc limit 1) w on true`;
