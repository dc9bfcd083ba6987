import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldColumns, locked, patientData } from './policies';

/** Pathways with their milestones, tasks, calls, and what is said to whom. */
export class PathwaysAndTasks0005 implements MigrationInterface {
  name = 'PathwaysAndTasks1795000000005';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table pathway_template (
  key text not null, version int not null,
  title text not null, kind text not null check (kind in ('national', 'local')),
  content jsonb not null, status text not null check (status in ('draft', 'published', 'retired')),
  published_at timestamptz,
  primary key (key, version)
);
create table pathway (
  id uuid primary key,
  ${heldColumns},
  template_key text not null, template_version int not null,
  title text not null,
  stage text not null,
  status text not null check (status in ('active', 'closed')),
  included_on date not null,
  anchors jsonb not null default '{}',
  pivot uuid references working_situation,
  relay uuid references working_situation,
  next_step_on date, next_step text,
  breach jsonb,
  complex_clinical text, complex_social text, complex_service text,
  complex_by uuid references working_situation, complex_at timestamptz,
  closed_reason text,
  version int not null default 1,
  created_at timestamptz not null,
  foreign key (template_key, template_version) references pathway_template (key, version),
  -- Nobody is lost: an active pathway has a pivot and a dated next step, or an open break that somebody owns.
  constraint nobody_is_lost check (status <> 'active' or (pivot is not null and next_step_on is not null) or (breach is not null and breach ? 'owner'))
);
create index pathway_of_patient on pathway (patient_id) include (unit_id, circle_id);
create index pathway_due on pathway (pivot, next_step_on, id) include (unit_id, circle_id, patient_id) where status = 'active';
create index pathway_of_unit on pathway (unit_id, next_step_on) include (circle_id, patient_id) where status = 'active';
alter table circle add foreign key (pathway_id) references pathway;
create table pathway_milestone (
  id uuid primary key,
  ${heldColumns},
  pathway_id uuid not null references pathway,
  key text not null, title text not null, stage text not null,
  lane text not null default 'milestone' check (lane in ('milestone', 'appointment', 'call', 'support')),
  due_on date not null, window_from date not null, window_to date not null,
  in_charge text not null, required boolean not null default true,
  done_on date, done_by uuid references working_situation, done_how text, result text,
  dropped_on date, dropped_reason text,
  version int not null default 1
);
create index milestone_of_pathway on pathway_milestone (pathway_id, due_on) include (unit_id, circle_id, patient_id);
create table pathway_event (
  id uuid primary key,
  ${heldColumns},
  pathway_id uuid not null references pathway,
  at timestamptz not null, kind text not null, data jsonb not null default '{}',
  by_situation uuid references working_situation
);
create index pathway_event_of on pathway_event (pathway_id, at);

create table task (
  id uuid primary key,
  patient_id uuid references patient, circle_id uuid references circle,
  unit_id int not null references unit,
  to_unit_id int not null references unit,
  to_function text, to_situation uuid references working_situation,
  title text not null, detail text, matter text not null default 'task', about uuid,
  due_on date not null,
  state text not null check (state in ('open', 'done', 'not-done')),
  state_by uuid references working_situation, state_at timestamptz, not_done_reason text,
  created_by uuid not null references working_situation, created_at timestamptz not null,
  version int not null default 1,
  foreign key (circle_id, unit_id) references circle_unit (circle_id, unit_id),
  check ((patient_id is null) = (circle_id is null))
);
create index task_open on task (to_unit_id, due_on, id) include (unit_id, circle_id, patient_id, to_situation, to_function) where state = 'open';
create index task_of_patient on task (patient_id) include (unit_id, circle_id) where patient_id is not null;

create table call (
  id uuid primary key,
  ${heldColumns},
  purpose text not null,
  planned_at timestamptz not null,
  to_whom text not null default 'patient',
  phone text,
  state text not null check (state in ('planned', 'reached', 'unreached', 'cancelled')),
  attempts int not null default 0,
  at timestamptz, minutes int,
  by_situation uuid references working_situation,
  for_situation uuid references working_situation,
  milestone_id uuid references pathway_milestone,
  follows uuid references call,
  version int not null default 1,
  created_at timestamptz not null
);
create index call_planned on call (unit_id, planned_at) include (circle_id, patient_id) where state = 'planned';
create index call_of_patient on call (patient_id, planned_at) include (unit_id, circle_id);
create table call_note (
  id uuid primary key,
  ${heldColumns},
  call_id uuid not null references call,
  at timestamptz not null, note text, symptoms jsonb not null default '[]', reminded jsonb not null default '[]',
  by_situation uuid not null references working_situation
);
create index call_note_of on call_note (call_id);

-- A message on a patient's file; a notice tells an addressee of one sending. Both reach people through addressee.
create table message (
  id uuid primary key,
  ${heldColumns},
  about text not null default 'message', about_id uuid,
  body text not null,
  from_situation uuid references working_situation,
  at timestamptz not null
);
create index message_of_patient on message (patient_id, at) include (unit_id, circle_id);
create table notice (
  id uuid primary key,
  kind text not null check (kind in ('schedule', 'prescription', 'request', 'medical-opinion', 'identity')),
  from_situation uuid references working_situation,
  push_id uuid references schedule_push,
  at timestamptz not null
);
create table notice_item (
  id uuid primary key,
  ${heldColumns},
  notice_id uuid not null references notice,
  what text not null, about_id uuid, data jsonb not null default '{}'
);
create index notice_item_of on notice_item (notice_id) include (unit_id, circle_id, patient_id);
create table addressee (
  id uuid primary key,
  message_id uuid references message,
  notice_id uuid references notice,
  from_unit_id int references unit,
  unit_id int not null references unit,
  situation_id uuid references working_situation,
  function text,
  at timestamptz not null,
  ack_wanted boolean not null default false, ack_by timestamptz,
  seen_at timestamptz, seen_by uuid references working_situation,
  acked_at timestamptz, acked_by uuid references working_situation,
  check ((message_id is null) <> (notice_id is null))
);
create index addressee_unread on addressee (unit_id, at) include (situation_id, function) where seen_at is null;
create index addressee_of_message on addressee (message_id);
create index addressee_of_notice on addressee (notice_id);

${locked('pathway_template')}
create policy signed_in on pathway_template for select to jalon_app using ((select app.my_situation()) is not null);
grant select on pathway_template to jalon_app;
${patientData('pathway', 'coordination')}
${patientData('pathway_milestone', 'coordination')}
${patientData('pathway_event', 'coordination')}
${patientData('call', 'coordination')}
${patientData('call_note', 'clinical')}
${patientData('message', 'coordination')}
${patientData('notice_item', 'schedule')}
-- A task is seen by the unit that gave it, the unit that has it, and the patient's circle.
${locked('task')}
create policy held on task for select to jalon_app using (
  unit_id = any((select app.my_units())::int[]) or to_unit_id = any((select app.my_units())::int[])
  or ((select app.reaches_circle()) and exists (select 1 from circle_unit u where u.circle_id = task.circle_id and u.open
      and u.unit_id = any((select app.my_units())::int[]))));
create policy held_insert on task for insert to jalon_app with check (unit_id = any((select app.my_units())::int[]));
create policy held_update on task for update to jalon_app using (
  unit_id = any((select app.my_units())::int[]) or to_unit_id = any((select app.my_units())::int[]));
create policy class on task as restrictive to jalon_app using (
  (select app.sees('coordination')) or to_unit_id = any((select app.my_units())::int[]));
create policy barred on task as restrictive to jalon_app using (
  patient_id is null or (select coalesce(current_setting('app.barred', true), '') in ('', '{}'))
  or patient_id <> all((select coalesce(nullif(current_setting('app.barred', true), ''), '{}')::uuid[])::uuid[]));
create trigger holder_stays before update on task for each row execute function app.holder_stays();
grant select, insert, update on task to jalon_app;
comment on table task is 'patient data, class coordination';
-- A notice carries no patient data of its own: whoever is addressed, or sent it, sees it.
${locked('notice')}
create policy addressed on notice for select to jalon_app using (
  from_situation = (select app.my_situation())
  or exists (select 1 from addressee a where a.notice_id = notice.id and a.unit_id = any((select app.my_units())::int[])));
create policy sent on notice for insert to jalon_app with check (from_situation = (select app.my_situation()));
grant select, insert on notice to jalon_app;
${locked('addressee')}
create policy mine on addressee for select to jalon_app using (
  unit_id = any((select app.my_units())::int[]) or from_unit_id = any((select app.my_units())::int[]));
create policy sent on addressee for insert to jalon_app with check (from_unit_id = any((select app.my_units())::int[]));
create policy answered on addressee for update to jalon_app using (unit_id = any((select app.my_units())::int[]));
grant select, insert, update on addressee to jalon_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
