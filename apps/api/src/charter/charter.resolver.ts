import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { CharterService } from './charter.service';
import {
  CharterInput,
  CharterKept,
  ChartersType,
  CharterToSignType,
  FamilyCharterInput,
  FamilyCharterType,
  SignedOnPaperInput,
} from './charter.types';
import { FamilyCharterService } from './family-charter.service';

const CharterResult = orRefused('CharterResult', () => CharterKept);
type Kept = Promise<typeof CharterResult>;

@Resolver()
export class CharterResolver {
  constructor(
    private readonly charter: CharterService,
    private readonly families: FamilyCharterService,
  ) {}

  @Needs('charter.read')
  @Query(() => ChartersType, { nullable: true, description: 'None where the organisation is no network.' })
  charters(@WhoActs() acting: Acting): Promise<ChartersType | null> {
    return this.charter.read(acting);
  }

  @Needs('charter.sign')
  @Query(() => [CharterToSignType])
  chartersToSign(@WhoActs() acting: Acting): Promise<CharterToSignType[]> {
    return this.charter.toSign(acting);
  }

  @Needs('circle.read')
  @Query(() => [FamilyCharterType], { description: 'Of the networks by whose own pathway the reader follows this child.' })
  familyCharters(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<FamilyCharterType[]> {
    return this.families.read(acting, patient);
  }

  @Needs('charter.write')
  @Mutation(() => CharterResult, { description: 'Another version: everybody is asked again.' })
  async keepCharter(@WhoActs() acting: Acting, @Args('input', { type: () => CharterInput }) input: CharterInput): Kept {
    return answer(await this.charter.keep(acting, input));
  }

  @Needs('charter.sign')
  @Mutation(() => CharterResult)
  async signCharter(
    @WhoActs() acting: Acting,
    @Args('network', { type: () => ID }) network: string,
    @Args('version', { type: () => Int }) version: number,
  ): Kept {
    return answer(await this.charter.sign(acting, network, version));
  }

  @Needs('charter.write')
  @Mutation(() => CharterResult)
  async noteSignedCharter(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => SignedOnPaperInput }) input: SignedOnPaperInput,
  ): Kept {
    return answer(await this.charter.noteOnPaper(acting, input));
  }

  @Needs('charter.note')
  @Mutation(() => CharterResult)
  async noteFamilyCharter(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => FamilyCharterInput }) input: FamilyCharterInput,
  ): Kept {
    return answer(await this.families.note(acting, input));
  }

  @Needs('charter.note')
  @Mutation(() => CharterResult, { description: 'Noted by mistake, of a professional or of a family.' })
  async takeBackCharter(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Kept {
    return answer(await this.families.takeBack(acting, id, reason));
  }
}
