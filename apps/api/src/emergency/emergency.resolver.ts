import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { DateScalar } from '../platform/graphql/scalars';
import { Needs, WhoActs } from '../platform/permission';
import { EmergencyService } from './emergency.service';
import {
  EmergencyCandidates,
  EmergencyEnded,
  EmergencyInput,
  EmergencyOpened,
  EmergencyReviewed,
  EmergencyToReviewType,
  ReviewEmergencyInput,
} from './emergency.types';
import { EmergencyReviewService } from './review.service';

const CandidatesResult = orRefused('EmergencyCandidatesResult', () => EmergencyCandidates);
const OpenedResult = orRefused('EmergencyOpenedResult', () => EmergencyOpened);
const EndedResult = orRefused('EmergencyEndedResult', () => EmergencyEnded);
const ReviewedResult = orRefused('EmergencyReviewedResult', () => EmergencyReviewed);

@Resolver()
export class EmergencyResolver {
  constructor(
    private readonly emergencies: EmergencyService,
    private readonly reviews: EmergencyReviewService,
  ) {}

  @Needs('emergency.open')
  @Query(() => CandidatesResult, { description: 'By the very birth date and name, masked, counted and journalled.' })
  async findForEmergency(
    @WhoActs() acting: Acting,
    @Args('birthDate', { type: () => DateScalar }) birthDate: string,
    @Args('familyName', { type: () => String }) familyName: string,
  ): Promise<typeof CandidatesResult> {
    return answer(await this.emergencies.find(acting, birthDate, familyName));
  }

  @Needs('emergency.open')
  @Mutation(() => OpenedResult, { description: 'Opens a file to be read, for a time; the referents are told at once.' })
  async openEmergencyAccess(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => EmergencyInput }) input: EmergencyInput,
  ): Promise<typeof OpenedResult> {
    return answer(await this.emergencies.open(acting, input));
  }

  @Needs('emergency.open')
  @Mutation(() => EndedResult, { description: 'Before its time.' })
  async endEmergencyAccess(
    @WhoActs() acting: Acting,
    @Args('patient', { type: () => ID }) patient: string,
  ): Promise<typeof EndedResult> {
    return answer(await this.emergencies.end(acting, patient));
  }

  @Needs('emergency.review')
  @Query(() => [EmergencyToReviewType], {
    description: 'By one’s organisation’s people or to its patients, the unreviewed first.',
  })
  emergencyAccesses(@WhoActs() acting: Acting): Promise<EmergencyToReviewType[]> {
    return this.reviews.list(acting);
  }

  @Needs('emergency.review')
  @Mutation(() => ReviewedResult)
  async reviewEmergencyAccess(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => ReviewEmergencyInput }) input: ReviewEmergencyInput,
  ): Promise<typeof ReviewedResult> {
    return answer(await this.reviews.review(acting, input));
  }
}
