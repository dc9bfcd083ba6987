import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayBeId, refusedFile, sendPaper, sentBytes } from '../platform/http/files';
import { Needs } from '../platform/permission';
import { RecordService } from './record.service';

/** Papers of a pathway travel as bytes: in by their real type, out so that a browser runs nothing of them. */
@Controller('files')
export class PathwayDocumentController {
  constructor(private readonly records: RecordService) {}

  @Post('pathway-document')
  @Needs('pathway.change')
  async keepPathwayDocument(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('pathway') pathway = '',
    @Query('name') name = '',
  ) {
    const sent = sentBytes(request);
    if (!sent.ok) return refusedFile(reply, sent.refusal.status, { code: sent.refusal.code });
    if (!mayBeId(pathway)) return refusedFile(reply, 400, { code: 'not-found' });
    const kept = await this.records.keepPaper(request.acting, pathway, name, sent.value);
    return kept.ok ? kept.value : refusedFile(reply, 422, kept.refusal);
  }

  @Get('pathway-document/:id')
  @Needs('pathway.read')
  async openPathwayDocument(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const paper = mayBeId(id) ? await this.records.openPaper(request.acting, id) : null;
    if (!paper) return void reply.code(404).send({ code: 'not-found' });
    sendPaper(reply, paper);
  }
}
