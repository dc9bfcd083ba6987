import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { InstantScalar } from '../platform/graphql/scalars';
import { Needs, WhoActs } from '../platform/permission';
import { JournalService } from './journal.service';
import { JournalPage, JournalPatients, JournalSearch } from './journal.types';

const JournalPatientsResult = orRefused('JournalPatientsResult', () => JournalPatients);

@Resolver()
export class JournalResolver {
  constructor(private readonly service: JournalService) {}

  @Needs('journal.search')
  @Query(() => JournalPage, { description: 'What the people of one’s organisation did and read, the latest first.' })
  searchJournal(
    @WhoActs() acting: Acting,
    @Args('search', { type: () => JournalSearch }) search: JournalSearch,
  ): Promise<JournalPage> {
    return this.service.search(acting, search);
  }

  @Needs('journal.search')
  @Query(() => JournalPatientsResult, { description: 'By birth date and first letters; leaves its own entry.' })
  async findForJournal(
    @WhoActs() acting: Acting,
    @Args('typed', { type: () => String }) typed: string,
  ): Promise<typeof JournalPatientsResult> {
    return answer(await this.service.findPatients(acting, typed));
  }

  @Needs('journal.search')
  @Query(() => JournalPatientsResult, { description: 'Names the patients of one line; leaves its own entry.' })
  async nameJournalLine(
    @WhoActs() acting: Acting,
    @Args('line', { type: () => ID }) line: string,
    @Args('at', { type: () => InstantScalar }) at: string,
  ): Promise<typeof JournalPatientsResult> {
    return answer(await this.service.name(acting, line, at));
  }
}
