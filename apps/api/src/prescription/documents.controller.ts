import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayBeId, refusedFile, sendPaper, sendPdf, sentBytes } from '../platform/http/files';
import { Needs } from '../platform/permission';
import { DocumentsService } from './documents.service';
import { PhotosService } from './photos.service';

/** Documents travel as bytes: in by their real type, out so that a browser runs nothing of them. */
@Controller('files')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly photos: PhotosService,
  ) {}

  @Post('document')
  @Needs('prescription.attach')
  async keepDocument(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('request') about?: string,
    @Query('patient') patient?: string,
    @Query('name') name = '',
  ) {
    const sent = sentBytes(request);
    if (!sent.ok) return refusedFile(reply, sent.refusal.status, { code: sent.refusal.code });
    if (!(about || patient) || ![about, patient].every((id) => !id || mayBeId(id)))
      return refusedFile(reply, 400, { code: 'not-found' });
    const kept = await this.documents.keep(request.acting, { request: about, patient, name, bytes: sent.value });
    return kept.ok ? kept.value : refusedFile(reply, 422, kept.refusal);
  }

  @Post('photo')
  @Needs('prescription.request')
  async keepPhoto(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('request') about?: string,
  ) {
    const sent = sentBytes(request);
    if (!sent.ok) return refusedFile(reply, sent.refusal.status, { code: sent.refusal.code });
    if (!mayBeId(about)) return refusedFile(reply, 400, { code: 'not-found' });
    const kept = await this.photos.keep(request.acting, about, sent.value);
    return kept.ok ? kept.value : refusedFile(reply, 422, kept.refusal);
  }

  @Get('document/:id')
  @Needs('prescription.read')
  async openDocument(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const document = mayBeId(id) ? await this.documents.open(request.acting, id) : null;
    if (!document) return void reply.code(404).send({ code: 'not-found' });
    sendPaper(reply, document);
  }

  @Get('prescription/:id')
  @Needs('prescription.read')
  async printPrescription(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const pdf = mayBeId(id) ? await this.documents.print(request.acting, id) : null;
    if (!pdf) return void reply.code(404).send({ code: 'not-found' });
    sendPdf(reply, 'ordonnance.pdf', pdf);
  }
}
