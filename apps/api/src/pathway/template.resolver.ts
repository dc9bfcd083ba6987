import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { MigrateService } from './migrate.service';
import { TemplateService } from './template.service';
import {
  ForkInput,
  ImportInput,
  MigrateInput,
  Migrated,
  PathwayChangesType,
  PublishInput,
  SaveDraftInput,
  TemplateAt,
  TemplateContentType,
  TemplateKept,
  TemplateVersionType,
} from './template.types';

@ObjectType({ description: 'A template that comes with Jalon, to start from.' })
export class ShippedTemplateType {
  @Field(() => String)
  key: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  source: string;
}

const TemplateResult = orRefused('TemplateResult', () => TemplateKept);
const MigrateResult = orRefused('MigrateResult', () => Migrated);
type Answer = Promise<typeof TemplateResult>;

@Resolver()
export class TemplateResolver {
  constructor(
    private readonly templates: TemplateService,
    private readonly migrations: MigrateService,
  ) {}

  @Needs('pathway.read')
  @Query(() => [TemplateVersionType])
  templateVersions(@WhoActs() acting: Acting, @Args('key', { type: () => String, nullable: true }) key: string | null) {
    return this.templates.versions(acting, key);
  }

  @Needs('pathway.read')
  @Query(() => TemplateContentType, { nullable: true })
  templateVersion(@WhoActs() acting: Acting, @Args('key') key: string, @Args('version', { type: () => Int }) version: number) {
    return this.templates.version(acting, { key, version });
  }

  @Needs('template.write')
  @Query(() => [ShippedTemplateType])
  shippedTemplates() {
    return this.templates.shipped();
  }

  @Needs('template.write')
  @Query(() => [PathwayChangesType])
  templateMigration(
    @WhoActs() acting: Acting,
    @Args('key') key: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ) {
    return this.migrations.preview(acting, { key, from, to });
  }

  @Needs('template.write')
  @Mutation(() => TemplateResult)
  async openTemplateDraft(@WhoActs() acting: Acting, @Args('key') key: string): Answer {
    return answer(await this.templates.open(acting, key));
  }

  @Needs('template.write')
  @Mutation(() => TemplateResult)
  async saveTemplateDraft(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => SaveDraftInput }) input: SaveDraftInput,
  ): Answer {
    return answer(await this.templates.save(acting, input));
  }

  @Needs('template.write')
  @Mutation(() => TemplateResult)
  async publishTemplate(@WhoActs() acting: Acting, @Args('input', { type: () => PublishInput }) input: PublishInput): Answer {
    return answer(await this.templates.publish(acting, input));
  }

  @Needs('template.write')
  @Mutation(() => TemplateResult)
  async retireTemplate(@WhoActs() acting: Acting, @Args('input', { type: () => TemplateAt }) input: TemplateAt): Answer {
    return answer(await this.templates.retire(acting, input));
  }

  @Needs('template.write')
  @Mutation(() => TemplateResult)
  async forkTemplate(@WhoActs() acting: Acting, @Args('input', { type: () => ForkInput }) input: ForkInput): Answer {
    return answer(await this.templates.fork(acting, input));
  }

  @Needs('template.write')
  @Mutation(() => TemplateResult)
  async importTemplate(@WhoActs() acting: Acting, @Args('input', { type: () => ImportInput }) input: ImportInput): Answer {
    return answer(await this.templates.import(acting, input));
  }

  @Needs('template.write')
  @Mutation(() => MigrateResult)
  async migratePathways(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => MigrateInput }) input: MigrateInput,
  ): Promise<typeof MigrateResult> {
    return answer(await this.migrations.migrate(acting, input));
  }
}
