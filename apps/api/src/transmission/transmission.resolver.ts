import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { InstantScalar } from '../platform/graphql/scalars';
import { BeginsAtOnce, Needs, WhoActs } from '../platform/permission';
import { AnsweringService } from './answering.service';
import { ReadingService } from './reading.service';
import { MessageInput } from './transmission.inputs';
import { FileMessage, Inbox, Marked, Whom } from './transmission.types';
import { WritingService } from './writing.service';

const MessageResult = orRefused('MessageResult', () => FileMessage);
const MarkedResult = orRefused('MarkedResult', () => Marked);

@BeginsAtOnce()
@Resolver()
export class TransmissionResolver {
  constructor(
    private readonly reading: ReadingService,
    private readonly writing: WritingService,
    private readonly answering: AnsweringService,
  ) {}

  @Needs('message.read')
  @Query(() => Inbox, { description: 'Messages and notices sent to me, my function or my units. `view`: waiting or all.' })
  inbox(
    @WhoActs() acting: Acting,
    @Args('view', { type: () => String, defaultValue: 'waiting' }) view: string,
    @Args('before', { type: () => InstantScalar, nullable: true }) before: string | null,
  ): Promise<Inbox> {
    return this.reading.inbox(acting, view, before);
  }

  @Needs('message.write')
  @Query(() => [FileMessage], { description: 'What I sent, with what each addressee made of it.' })
  sentMessages(
    @WhoActs() acting: Acting,
    @Args('before', { type: () => InstantScalar, nullable: true }) before: string | null,
  ): Promise<FileMessage[]> {
    return this.reading.sent(acting, before);
  }

  @Needs('message.write')
  @Query(() => [FileMessage], { description: 'The messages of a file, the last one first.' })
  fileMessages(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<FileMessage[]> {
    return this.reading.ofPatient(acting, patient);
  }

  @Needs('message.write')
  @Query(() => [Whom], { description: 'The units and people of the circle to whom one may write.' })
  whomToWrite(@WhoActs() acting: Acting, @Args('patient', { type: () => ID }) patient: string): Promise<Whom[]> {
    return this.reading.whom(acting, patient);
  }

  @Needs('message.write')
  @Mutation(() => MessageResult)
  async sendMessage(
    @WhoActs() acting: Acting,
    @Args('message', { type: () => MessageInput }) message: MessageInput,
  ): Promise<typeof MessageResult> {
    return answer(await this.writing.send(acting, message));
  }

  @Needs('message.read')
  @Mutation(() => MarkedResult)
  async markSeen(@WhoActs() acting: Acting, @Args('ids', { type: () => [ID] }) ids: string[]): Promise<typeof MarkedResult> {
    return answer(await this.answering.seen(acting, ids));
  }

  @Needs('message.read')
  @Mutation(() => MarkedResult, { description: '« Pris en compte », one or several at once.' })
  async acknowledge(@WhoActs() acting: Acting, @Args('ids', { type: () => [ID] }) ids: string[]): Promise<typeof MarkedResult> {
    return answer(await this.answering.acknowledge(acting, ids));
  }
}
