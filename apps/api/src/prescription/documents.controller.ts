import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../platform/permission';
import { DocumentsService } from './documents.service';
import { PhotosService } from './photos.service';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
    // A form of another site cannot set this header: the cookie alone writes nothing.
    if (request.headers['x-jalon'] !== '1') return this.refused(reply, 403, { code: 'header-missing' });
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes)) return this.refused(reply, 415, { code: 'document-unknown' });
    if (![about, patient].some((id) => id && ID.test(id))) return this.refused(reply, 400, { code: 'not-found' });
    const kept = await this.documents.keep(request.acting, { request: about, patient, name, bytes });
    return kept.ok ? kept.value : this.refused(reply, 422, kept.refusal);
  }

  @Post('photo')
  @Needs('prescription.request')
  async keepPhoto(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('request') about?: string,
  ) {
    if (request.headers['x-jalon'] !== '1') return this.refused(reply, 403, { code: 'header-missing' });
    const bytes = request.body;
    if (!Buffer.isBuffer(bytes)) return this.refused(reply, 415, { code: 'document-unknown' });
    if (!about || !ID.test(about)) return this.refused(reply, 400, { code: 'not-found' });
    const kept = await this.photos.keep(request.acting, about, bytes);
    return kept.ok ? kept.value : this.refused(reply, 422, kept.refusal);
  }

  @Get('document/:id')
  @Needs('prescription.read')
  async openDocument(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const document = ID.test(id) ? await this.documents.open(request.acting, id) : null;
    if (!document) return void reply.code(404).send({ code: 'not-found' });
    void reply
      .header('content-type', document.mime)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(document.name)}`)
      .header('x-content-type-options', 'nosniff')
      .header(
        'content-security-policy',
        "sandbox; default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'",
      )
      .header('cache-control', 'private, no-store')
      .send(document.bytes);
  }

  @Get('prescription/:id')
  @Needs('prescription.read')
  async printPrescription(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    const pdf = ID.test(id) ? await this.documents.print(request.acting, id) : null;
    if (!pdf) return void reply.code(404).send({ code: 'not-found' });
    void reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', 'inline; filename="ordonnance.pdf"')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(pdf);
  }

  private refused(reply: FastifyReply, status: number, refusal: { code: string }) {
    void reply.code(status);
    return refusal;
  }
}
