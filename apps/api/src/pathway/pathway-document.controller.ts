import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../platform/permission';
import { RecordService } from './record.service';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
    // A form of another site cannot set this header: the cookie alone writes nothing.
    if (request.headers['x-jalon'] !== '1') return this.refused(reply, 403, { code: 'header-missing' });
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes)) return this.refused(reply, 415, { code: 'document-unknown' });
    if (!ID.test(pathway)) return this.refused(reply, 400, { code: 'not-found' });
    const kept = await this.records.keepPaper(request.acting, pathway, name, bytes);
    return kept.ok ? kept.value : this.refused(reply, 422, kept.refusal);
  }

  @Get('pathway-document/:id')
  @Needs('pathway.read')
  async openPathwayDocument(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const paper = ID.test(id) ? await this.records.openPaper(request.acting, id) : null;
    if (!paper) return void reply.code(404).send({ code: 'not-found' });
    void reply
      .header('content-type', paper.mime)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(paper.name)}`)
      .header('x-content-type-options', 'nosniff')
      .header(
        'content-security-policy',
        "sandbox; default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'",
      )
      .header('cache-control', 'private, no-store')
      .send(paper.bytes);
  }

  private refused(reply: FastifyReply, status: number, refusal: { code: string }) {
    void reply.code(status);
    return refusal;
  }
}
