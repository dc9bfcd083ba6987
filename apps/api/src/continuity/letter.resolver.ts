import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { LetterService } from './letter.service';
import { LetterBatch, LettersInput, LetterTemplateInput, LetterTemplateType } from './letter.types';

const LettersResult = orRefused('LettersResult', () => LetterBatch);
const LetterTemplateResult = orRefused('LetterTemplateResult', () => LetterTemplateType);

@Resolver()
export class LetterResolver {
  constructor(private readonly service: LetterService) {}

  @Needs('pathway.change')
  @Query(() => LetterBatch, { description: 'What would be printed now, and who would be left out.' })
  lettersToPrint(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => LettersInput }) input: LettersInput,
  ): Promise<LetterBatch> {
    return this.service.prepare(acting, input);
  }

  @Needs('pathway.change')
  @Mutation(() => LettersResult, { description: 'Each is asked again now; what comes out is noted as a try.' })
  async printLetters(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => LettersInput }) input: LettersInput,
  ): Promise<typeof LettersResult> {
    return answer(await this.service.print(acting, input));
  }

  @Needs('continuity.read')
  @Query(() => LetterTemplateType)
  letterTemplate(@WhoActs() acting: Acting): Promise<LetterTemplateType> {
    return this.service.template(acting);
  }

  @Needs('template.write')
  @Mutation(() => LetterTemplateResult)
  async keepLetterTemplate(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => LetterTemplateInput }) input: LetterTemplateInput,
  ): Promise<typeof LetterTemplateResult> {
    return answer(await this.service.keepTemplate(acting, input));
  }
}
