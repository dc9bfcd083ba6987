/**
 * Which first prescriptions wait for somebody: to sign, refused, or given and not acknowledged. For the dead nobody is asked for anything;
 * a declaration undone brings the prescription back as it was.
 */
export const awaitedFirst = (alias: string) => `(${alias}.draft_state in ('prepared', 'refused') or ${alias}.to_acknowledge)
  and not exists (select 1 from patient dead where dead.id = ${alias}.patient_id and dead.deceased_on is not null)`;
