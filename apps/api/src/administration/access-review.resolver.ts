import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { AccessReviewService } from './access-review.service';
import { AccessReview } from './access-review.types';
import { Administered } from './administration.types';

const ReviewResult = orRefused('ReviewResult', () => Administered);
type Done = Promise<typeof ReviewResult>;

@Resolver()
export class AccessReviewResolver {
  constructor(private readonly reviews: AccessReviewService) {}

  @Needs('administration')
  @Query(() => AccessReview)
  accessReview(@WhoActs() acting: Acting): Promise<AccessReview> {
    return this.reviews.read(acting);
  }

  @Needs('administration')
  @Mutation(() => ReviewResult)
  async openAccessReview(@WhoActs() acting: Acting): Done {
    return answer(await this.reviews.open(acting));
  }

  @Needs('administration')
  @Mutation(() => ReviewResult, { description: 'Kept as it is, or ended at once.' })
  async reviewSituation(
    @WhoActs() acting: Acting,
    @Args('situation', { type: () => ID }) situation: string,
    @Args('kept', { type: () => Boolean }) kept: boolean,
  ): Done {
    return answer(await this.reviews.decide(acting, situation, kept));
  }

  @Needs('administration')
  @Mutation(() => ReviewResult)
  async completeAccessReview(@WhoActs() acting: Acting): Done {
    return answer(await this.reviews.complete(acting));
  }
}
