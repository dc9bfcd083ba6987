import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer } from '../platform/graphql/refused.type';
import { JsonScalar } from '../platform/graphql/scalars';
import { Needs, WhoActs } from '../platform/permission';
import { AcknowledgeService } from './acknowledge.service';
import { DecideRequestService } from './decide-request.service';
import { SignedPaper } from './prescription.inputs';
import { RequestResult } from './requests.resolver';
import { SignRequestService } from './sign-request.service';

type RequestAnswer = typeof RequestResult;
const REQUEST = { type: () => ID };
const VERSION = { type: () => Int };
const REASON = { type: () => String };

/** The hospital’s end: verified, prepared, signed or refused. */
@Resolver()
export class DecideResolver {
  constructor(
    private readonly deciding: DecideRequestService,
    private readonly signing: SignRequestService,
    private readonly opinion: AcknowledgeService,
  ) {}

  @Needs('prescription.verify')
  @Mutation(() => RequestResult)
  async verifyRequest(
    @WhoActs() acting: Acting,
    @Args('id', REQUEST) id: string,
    @Args('version', VERSION) version: number,
  ): Promise<RequestAnswer> {
    return answer(await this.deciding.verify(acting, id, version));
  }

  @Needs('prescription.verify')
  @Mutation(() => RequestResult)
  async returnRequest(
    @WhoActs() acting: Acting,
    @Args('id', REQUEST) id: string,
    @Args('version', VERSION) version: number,
    @Args('reason', REASON) reason: string,
  ): Promise<RequestAnswer> {
    return answer(await this.deciding.giveBack(acting, id, version, reason));
  }

  @Needs('prescription.prepare')
  @Mutation(() => RequestResult)
  async prepareRequest(
    @WhoActs() acting: Acting,
    @Args('id', REQUEST) id: string,
    @Args('version', VERSION) version: number,
    @Args('lines', { type: () => JsonScalar, nullable: true }) lines: unknown,
  ): Promise<RequestAnswer> {
    return answer(await this.deciding.prepare(acting, id, version, lines));
  }

  @Needs('prescription.attach')
  @Mutation(() => RequestResult)
  async sendBackRequest(
    @WhoActs() acting: Acting,
    @Args('id', REQUEST) id: string,
    @Args('version', VERSION) version: number,
    @Args('reason', REASON) reason: string,
  ): Promise<RequestAnswer> {
    return answer(await this.deciding.sendBack(acting, id, version, reason));
  }

  @Needs('prescription.sign')
  @Mutation(() => RequestResult)
  async refuseToSign(
    @WhoActs() acting: Acting,
    @Args('id', REQUEST) id: string,
    @Args('version', VERSION) version: number,
    @Args('reason', REASON) reason: string,
  ): Promise<RequestAnswer> {
    return answer(await this.deciding.refuse(acting, id, version, reason));
  }

  @Needs('prescription.attach')
  @Mutation(() => RequestResult)
  async attachSigned(
    @WhoActs() acting: Acting,
    @Args('paper', { type: () => SignedPaper }) paper: SignedPaper,
  ): Promise<RequestAnswer> {
    return answer(await this.signing.attachSigned(acting, paper));
  }

  @Needs('prescription.sign')
  @Mutation(() => RequestResult, { description: 'Only where the organisation has enabled it.' })
  async signInJalon(
    @WhoActs() acting: Acting,
    @Args('paper', { type: () => SignedPaper }) paper: SignedPaper,
  ): Promise<RequestAnswer> {
    return answer(await this.signing.signInJalon(acting, paper));
  }

  @Needs('prescription.sign')
  @Mutation(() => RequestResult, { description: 'Another prescriber of the unit writes his own prescription.' })
  async issueOwn(
    @WhoActs() acting: Acting,
    @Args('paper', { type: () => SignedPaper }) paper: SignedPaper,
  ): Promise<RequestAnswer> {
    return answer(await this.signing.issueOwn(acting, paper));
  }

  @Needs('prescription.sign')
  @Mutation(() => RequestResult)
  async giveOpinion(
    @WhoActs() acting: Acting,
    @Args('id', REQUEST) id: string,
    @Args('opinion', REASON) opinion: string,
  ): Promise<RequestAnswer> {
    return answer(await this.opinion.giveOpinion(acting, id, opinion));
  }
}
