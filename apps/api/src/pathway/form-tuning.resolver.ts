import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { FormTuningService } from './form-tuning.service';
import { FormTuned, FormTuningInput, FormTuningType } from './form-tuning.types';

const FormTuningResult = orRefused('FormTuningResult', () => FormTuned);

@Resolver()
export class FormTuningResolver {
  constructor(private readonly tunings: FormTuningService) {}

  @Needs('form.read')
  @Query(() => [FormTuningType], { description: 'All versions, the newest of each form first.' })
  formTunings(@WhoActs() acting: Acting): Promise<FormTuningType[]> {
    return this.tunings.all(acting);
  }

  @Needs('form.tune')
  @Mutation(() => FormTuningResult)
  async tuneForm(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => FormTuningInput }) input: FormTuningInput,
  ): Promise<typeof FormTuningResult> {
    return answer(await this.tunings.tune(acting, input));
  }
}
