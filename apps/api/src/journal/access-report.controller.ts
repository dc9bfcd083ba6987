import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { isIsoDate } from '@jalon/domain/calendar';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayBeId, sendPdf } from '../platform/http/files';
import { Needs } from '../platform/permission';
import { AccessReportService } from './access-report.service';

/** The report on paper, in the language of whoever it is made for. */
@Controller('files/access-report')
export class AccessReportController {
  constructor(private readonly service: AccessReportService) {}

  @Get(':patient')
  @Needs('journal.report')
  async exportAccessReport(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('patient') patient: string,
    @Query() { from = '', to = '', askedOn = '', language }: Record<string, string | undefined>,
  ): Promise<void> {
    const asked = mayBeId(patient) && [from, to, askedOn].every(isIsoDate);
    const input = { patient, from, to, askedOn };
    const pdf = asked ? await this.service.printed(request.acting, input, language === 'en' ? 'en' : 'fr') : null;
    if (!pdf?.ok)
      return void reply.code(pdf?.refusal.code === 'too-long' ? 422 : 404).send(pdf?.refusal ?? { code: 'not-found' });
    sendPdf(reply, 'releve-des-acces.pdf', pdf.value);
  }
}
