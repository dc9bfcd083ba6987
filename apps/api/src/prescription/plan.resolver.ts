import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { DraftPrescriptionService } from './draft-prescription.service';
import { PrescriptionChoices } from './people.types';
import { PlanPrescriptionService } from './plan-prescription.service';
import { FirstPrescription } from './prescription.inputs';
import { AwaitedPrescription, PrescriptionHead } from './request.types';

const PrescriptionResult = orRefused('PrescriptionResult', () => PrescriptionHead);
type Answer = typeof PrescriptionResult;
const INPUT = { type: () => FirstPrescription };
const DRAFT = { type: () => ID, nullable: true };
const MAYBE = { type: () => Int, nullable: true };

const taken = (id: string | null | undefined, version: number | null | undefined) => (id ? { id, version: version ?? 0 } : null);

/** The first prescription of nursing care at home, before anybody can ask for its change. */
@Resolver()
export class PlanPrescriptionResolver {
  constructor(
    private readonly planning: PlanPrescriptionService,
    private readonly drafting: DraftPrescriptionService,
  ) {}

  @Needs('prescription.attach')
  @Mutation(() => PrescriptionResult, { description: 'Signed, on paper or here: the practice it names joins the circle.' })
  async planPrescription(
    @WhoActs() acting: Acting,
    @Args('input', INPUT) input: FirstPrescription,
    @Args('draft', DRAFT) draft?: string | null,
    @Args('version', MAYBE) version?: number | null,
  ): Promise<Answer> {
    return answer(await this.planning.plan(acting, input, taken(draft, version)));
  }

  @Needs('prescription.draft')
  @Mutation(() => PrescriptionResult, { description: 'Prepared for a named prescriber, who signs later.' })
  async preparePrescription(
    @WhoActs() acting: Acting,
    @Args('input', INPUT) input: FirstPrescription,
    @Args('draft', DRAFT) draft?: string | null,
    @Args('version', MAYBE) version?: number | null,
  ): Promise<Answer> {
    return answer(await this.drafting.prepare(acting, input, taken(draft, version)));
  }

  @Needs('prescription.draft')
  @Mutation(() => PrescriptionResult, { description: 'Refused by its prescriber, or dropped by who prepared it; with a reason.' })
  async closeDraft(
    @WhoActs() acting: Acting,
    @Args('draft', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<Answer> {
    return answer(await this.drafting.close(acting, { id, version }, reason));
  }

  @Needs('prescription.acknowledge')
  @Mutation(() => PrescriptionResult)
  async acknowledgePrescription(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Promise<Answer> {
    return answer(await this.drafting.acknowledge(acting, id));
  }

  @Needs('prescription.read')
  @Query(() => [AwaitedPrescription], { description: 'First prescriptions to sign, refused, or given and not acknowledged.' })
  awaitedPrescriptions(@WhoActs() acting: Acting): Promise<AwaitedPrescription[]> {
    return this.drafting.awaited(acting);
  }

  @Needs('prescription.draft')
  @Query(() => PrescriptionChoices, {
    nullable: true,
    description: 'Who may sign here; practices by some letters, or those of the patient.',
  })
  prescriptionChoices(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
    @Args('letters', { type: () => String }) letters: string,
  ): Promise<PrescriptionChoices | null> {
    return this.drafting.choices(acting, patient, letters);
  }
}
