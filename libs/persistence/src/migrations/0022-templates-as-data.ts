import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Pathway templates become data that the cell writes: who wrote a version, where it comes from, what it may still become. What was
 * published is only put into the present form: its windows in days, its repeated milestones named by their rank.
 */
export class TemplatesAsData0022 implements MigrationInterface {
  name = 'TemplatesAsData1795000000022';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- A repeated milestone was named by its day: a cadence that begins a day later made every one of them anew.
update pathway_milestone m set key = x.base || '@' || x.rank
from (
  select n.id, split_part(n.key, '@', 1) as base, row_number() over (partition by n.pathway_id, split_part(n.key, '@', 1) order by n.due_on, n.id) as rank
  from pathway_milestone n join pathway p on p.id = n.pathway_id
    join pathway_template t on t.key = p.template_key and t.version = p.template_version,
    lateral jsonb_array_elements(coalesce(t.content -> 'milestones', '[]')) r
  where n.key like '%@%' and r ->> 'key' = split_part(n.key, '@', 1) and jsonb_array_length(coalesce(r -> 'offsets', '[]')) > 1
) x where x.id = m.id;
`);
    for (const { key, version, content } of await queryRunner.query(`select key, version, content from pathway_template`))
      await queryRunner.query('update pathway_template set content = $3 where key = $1 and version = $2', [
        ...[key, version, JSON.stringify(inPresentForm(content))],
      ]);
    await queryRunner.query(`
alter table pathway_template
  add column origin_key text, add column origin_version int,
  add column created_by uuid references working_situation, add column created_at timestamptz,
  add column saved_by uuid references working_situation, add column saved_at timestamptz,
  add column published_by uuid references working_situation, add column decided text,
  add column retired_at timestamptz,
  add column revision int not null default 1;
-- One version is being written at a time, and one is in force.
create unique index template_draft on pathway_template (key) where status = 'draft';
create unique index template_in_force on pathway_template (key) where status = 'published';
create index pathway_of_template on pathway (template_key, template_version) where status = 'active';

create function app.published_stays() returns trigger language plpgsql as $$
begin
  if new.key <> old.key or new.version <> old.version then
    raise exception 'a version of a template keeps its name';
  end if;
  if old.status <> 'draft' and (new.content <> old.content or new.title <> old.title or new.kind <> old.kind) then
    raise exception 'a published version of a template never changes';
  end if;
  if not ((old.status, new.status) in (('draft', 'draft'), ('draft', 'published'), ('published', 'published'), ('published', 'retired'), ('retired', 'retired'))) then
    raise exception 'a template goes from draft to published to retired';
  end if;
  return new;
end $$;
create trigger published_stays before update on pathway_template for each row execute function app.published_stays();

create policy written on pathway_template for insert to jalon_app with check ((select app.my_function()) = 'coordinator' and status = 'draft');
create policy saved on pathway_template for update to jalon_app using ((select app.my_function()) = 'coordinator');
grant insert, update on pathway_template to jalon_app;
`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

interface OldRule {
  offsets?: { from: number; due: number; to: number }[];
  satisfiedBy?: { kind: string; score?: string };
  onlyIf?: { kind: string; years?: number; score?: number }[];
}

function inPresentForm(content: { milestones?: OldRule[] }): object {
  if (!content.milestones) return content;
  return { ...content, milestones: content.milestones.map(ruleInPresentForm) };
}

function ruleInPresentForm({ offsets, satisfiedBy, onlyIf, ...rule }: OldRule): object {
  const days = (count: number) => ({ days: count });
  const windows = offsets?.map(({ from, due, to }) => ({ from: days(from), due: days(due), to: days(to) }));
  return {
    ...rule,
    ...(windows && { windows }),
    ...(satisfiedBy && {
      satisfiedBy: satisfiedBy.kind === 'score' ? { kind: 'assessment', assessment: satisfiedBy.score ?? 'g8' } : satisfiedBy,
    }),
    ...(onlyIf && {
      onlyIf: onlyIf.map((one) => {
        if (one.kind === 'age-at-least') return { kind: 'age', atLeast: one.years, unit: 'years' };
        return one.kind === 'g8-at-most' ? { kind: 'score', assessment: 'g8', atMost: one.score } : one;
      }),
    }),
  };
}
