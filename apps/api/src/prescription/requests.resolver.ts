import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { JsonScalar } from '../platform/graphql/scalars';
import { Needs, WhoActs } from '../platform/permission';
import { AcknowledgeService } from './acknowledge.service';
import { AskChangeService } from './ask-change.service';
import { AskChange } from './prescription.inputs';
import { ReadRequestsService } from './read-requests.service';
import { PrescriptionSheet, RequestSheet } from './request.types';

export const RequestResult = orRefused('RequestResult', () => RequestSheet);
type RequestAnswer = typeof RequestResult;

/** Reading, asking and acknowledging: the practice’s end of the way. */
@Resolver()
export class RequestsResolver {
  constructor(
    private readonly read: ReadRequestsService,
    private readonly asking: AskChangeService,
    private readonly acknowledging: AcknowledgeService,
  ) {}

  @Needs('prescription.read')
  @Query(() => [PrescriptionSheet])
  patientPrescriptions(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
  ): Promise<PrescriptionSheet[]> {
    return this.read.ofPatient(acting, patient);
  }

  @Needs('prescription.read')
  @Query(() => [RequestSheet], { description: 'Requests on their way, and those settled in the last days.' })
  changeRequests(@WhoActs() acting: Acting): Promise<RequestSheet[]> {
    return this.read.onTheirWay(acting);
  }

  @Needs('prescription.read')
  @Query(() => RequestSheet, { nullable: true })
  changeRequest(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Promise<RequestSheet | null> {
    return this.read.one(acting, id);
  }

  @Needs('prescription.request')
  @Mutation(() => RequestResult)
  async requestChange(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => AskChange }) input: AskChange,
  ): Promise<RequestAnswer> {
    return answer(await this.asking.ask(acting, input));
  }

  @Needs('prescription.request')
  @Mutation(() => RequestResult)
  async resendRequest(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('wanted', { type: () => JsonScalar }) wanted: unknown,
    @Args('reason', { type: () => String }) reason: string,
    @Args('words', { type: () => String, nullable: true }) words: string | null,
  ): Promise<RequestAnswer> {
    return answer(await this.asking.resend(acting, id, version, { wanted, reason, words }));
  }

  @Needs('prescription.request')
  @Mutation(() => RequestResult)
  async withdrawRequest(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<RequestAnswer> {
    return answer(await this.asking.withdraw(acting, id, version, reason));
  }

  @Needs('prescription.acknowledge')
  @Mutation(() => RequestResult)
  async acknowledgeRequest(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<RequestAnswer> {
    return answer(await this.acknowledging.acknowledge(acting, id, version));
  }

  @Needs('prescription.read')
  @Mutation(() => Boolean, { description: 'This person opened the request; true the first time in its state.' })
  lookAtRequest(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.acknowledging.look(acting, id);
  }
}
