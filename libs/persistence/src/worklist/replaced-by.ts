/** An absence that covers the day that stands as $2. */
export const AWAY_TODAY = `a.withdrawn_at is null and a.from_on <= $2::date and (a.until_on is null or a.until_on >= $2::date)`;

/** The situations that this one replaces today; with 'null', those away whom nobody replaces. Computed once a statement. */
export const replacedBy = (situation: string): string => `array(select a.situation_id from absence a
    where a.replacement ${situation === 'null' ? 'is null' : `= ${situation}`} and ${AWAY_TODAY})::uuid[]`;
