import { BadRequestException, Catch, IntrinsicException, Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { isNotOfItsType } from '../not-of-its-type';

/**
 * What a door of files answers when it gives no file: JSON, shown and not downloaded under the name of the export that was asked for.
 * An address that names nothing (no identifier, no day) is a mistake of whoever asks: answered as such, and nothing of it logged.
 */
@Catch()
export class PlainAnswers extends BaseExceptionFilter {
  private readonly faults = new Logger('ExceptionsHandler');

  override catch(fault: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() !== 'http') this.ofGraphql(fault);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    reply.removeHeader('content-disposition').removeHeader('content-type');
    super.catch(isNotOfItsType(fault) ? new BadRequestException('malformed') : fault, host);
  }

  /** GraphQL words its refusals itself (`formatError`). */
  private ofGraphql(fault: unknown): never {
    if (!isNotOfItsType(fault) && !(fault instanceof IntrinsicException)) this.faults.error(fault);
    throw fault;
  }
}
