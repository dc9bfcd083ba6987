/**
 * The policies every table of patient data carries. One text, so that no table can differ by accident.
 *
 * `held`   a row is seen by the unit that holds it, or by a unit whose membership of the row's circle is open
 *          (arrays for the handful of own units, EXISTS for the rest: measured, see ARCHITECTURE.md). `offset 0` keeps it one probe of
 *          an index a row: without it PostgreSQL may first hash every patient of the unit, in each statement, to check three rows. Whose
 *          unit it is, `circle_unit` says itself: its own policy shows nobody a unit that is not theirs;
 * `class`  the function must see the table's class (administrative, schedule, prescription, coordination, clinical);
 * `barred` a colleague who is a patient stays out of colleagues' sight;
 * `read_only` what is read by emergency alone is changed by nobody so: the settings name those patients and those units (0050).
 */
export type DataClass = 'administrative' | 'schedule' | 'prescription' | 'coordination' | 'clinical';

export const heldBy = (table: string) => `(
  unit_id = any((select app.my_units())::int[])
  or (app.reaches_circle() and exists (select 1 from circle_unit u where u.circle_id = ${table}.circle_id and u.open offset 0)))`;

/** Nothing is among none: where the setting is empty, everything is let through. */
const named = (setting: string, type: string) =>
  `all((select coalesce(nullif(current_setting('${setting}', true), ''), '{}')::${type}[])::${type}[])`;

export const notBarred = `(patient_id is null or patient_id <> ${named('app.barred', 'uuid')})`;

/** For a table with a patient and, perhaps, a holding unit: own rows are one's own whatever is open besides. */
export const readOnly = (table: string, patient = 'patient_id', hasUnit = true) => `
create policy read_only on ${table} as restrictive for update to jalon_app using (${patient} is null
  or ${patient} <> ${named('app.read_only', 'uuid')}${hasUnit ? ` or (unit_id = any((select app.my_units())::int[]) and unit_id <> ${named('app.emergencies', 'int')})` : ''});
${
  hasUnit
    ? `create policy read_only_insert on ${table} as restrictive for insert to jalon_app
  with check (unit_id is null or unit_id <> ${named('app.emergencies', 'int')});`
    : ''
}`;

/** Enables and forces row-level security on a table and gives the engine's role its own policy. */
export const locked = (table: string) => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy engine on ${table} to jalon_engine using (true) with check (true);
grant select, insert, update on ${table} to jalon_engine;
`;

/** A table of patient data: holder, circle, class, barred; the holder and the circle never change. No delete, for anyone. */
export const patientData = (table: string, dataClass: DataClass) => `
${locked(table)}
create policy held on ${table} for select to jalon_app using ${heldBy(table)};
create policy held_insert on ${table} for insert to jalon_app with check (unit_id = any((select app.my_units())::int[]));
create policy held_update on ${table} for update to jalon_app using ${heldBy(table)} with check ${heldBy(table)};
create policy class on ${table} as restrictive to jalon_app using ((select app.sees('${dataClass}')));
create policy barred on ${table} as restrictive to jalon_app using ${notBarred};
${readOnly(table)}
create trigger holder_stays before update on ${table} for each row execute function app.holder_stays();
grant select, insert, update on ${table} to jalon_app;
comment on table ${table} is 'patient data, class ${dataClass}';
`;

/** The three columns of every row of patient data. Grant first, row second: the foreign key says so. */
export const heldColumns = `
  patient_id uuid not null references patient,
  circle_id uuid not null references circle,
  unit_id int not null references unit,
  foreign key (circle_id, unit_id) references circle_unit (circle_id, unit_id)`;

/** A table held by a unit alone (its rows may name people who are not yet patients here). */
export const unitData = (table: string, dataClass: DataClass) => `
${locked(table)}
create policy held on ${table} to jalon_app using (unit_id = any((select app.my_units())::int[]))
  with check (unit_id = any((select app.my_units())::int[]));
create policy class on ${table} as restrictive to jalon_app using ((select app.sees('${dataClass}')));
grant select, insert, update on ${table} to jalon_app;
comment on table ${table} is 'unit data, class ${dataClass}';
`;
