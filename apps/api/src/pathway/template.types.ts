import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A version of a pathway template, as the list shows it.' })
export class TemplateVersionType {
  @Field(() => String)
  key: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'national or local' })
  kind: string;

  @Field(() => String, { description: 'draft, published or retired' })
  status: string;

  @Field(() => String, { nullable: true })
  originKey: string | null;

  @Field(() => Int, { nullable: true })
  originVersion: number | null;

  @Field(() => InstantScalar, { nullable: true })
  savedAt: string | null;

  @Field(() => String, { nullable: true })
  savedBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  publishedAt: string | null;

  @Field(() => String, { nullable: true, description: 'The meeting that agreed.' })
  decided: string | null;

  @Field(() => InstantScalar, { nullable: true })
  retiredAt: string | null;

  @Field(() => Int)
  revision: number;

  @Field(() => Int, { description: 'Running pathways on it, of those that one may see.' })
  pathways: number;
}

@ObjectType({
  description:
    'A whole version: its content as a file holds it, what is wrong with it, how it departs from its origin and from the version before.',
})
export class TemplateContentType {
  @Field(() => JsonScalar)
  content: unknown;

  @Field(() => String)
  status: string;

  @Field(() => Int)
  revision: number;

  @Field(() => JsonScalar, { description: '[{code, place, fr, en}]' })
  faults: unknown;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Differences from the reference that it was forked from; null without one.',
  })
  fromOrigin: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'Differences from the version before it; null for the first.' })
  fromVersionBefore: unknown;
}

@ObjectType({ description: 'A version as it stands after an act.' })
export class TemplateKept {
  @Field(() => String)
  key: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  status: string;

  @Field(() => Int)
  revision: number;

  @Field(() => JsonScalar, { description: '[{code, place, fr, en}]' })
  faults: unknown;
}

@ObjectType({ description: 'What another version would change for one patient.' })
export class PathwayChangesType {
  @Field(() => ID)
  pathway: string;

  @Field(() => ID)
  patient: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  version: number;

  @Field(() => JsonScalar, {
    description: 'By milestone: added, removed, moved (with its dates, and whether it would be late), in-charge.',
  })
  changes: unknown;
}

@InputType()
export class TemplateAt {
  @Field(() => String)
  key: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class SaveDraftInput extends TemplateAt {
  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;

  @Field(() => JsonScalar)
  content: unknown;
}

@InputType()
export class PublishInput extends TemplateAt {
  @Field(() => Int)
  revision: number;

  @Field(() => String, { nullable: true, description: 'The meeting that agreed, as « comité du 28/05 ».' })
  decided: string | null;
}

@InputType()
export class ForkInput {
  @Field(() => String)
  from: string;

  @Field(() => Int)
  fromVersion: number;

  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  source: string;
}

@InputType({ description: 'A file, or a template that comes with Jalon; it becomes a draft.' })
export class ImportInput {
  @Field(() => JsonScalar, { nullable: true })
  content: unknown;

  @Field(() => String, { nullable: true })
  shipped: string | null;
}

@InputType()
export class MigrateInput {
  @Field(() => String)
  key: string;

  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;

  @Field(() => [ID], { description: 'The pathways to migrate, each seen first.' })
  pathways: string[];
}

@ObjectType()
export class Migrated {
  @Field(() => Int)
  migrated: number;

  @Field(() => [ID], { description: 'No longer on that version, closed, or out of sight: untouched.' })
  left: string[];
}
