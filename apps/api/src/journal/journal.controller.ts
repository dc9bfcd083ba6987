import { BadRequestException, Controller, Get, Header, Query, Req } from '@nestjs/common';
import { isIsoDate } from '@jalon/domain/calendar';
import type { FastifyRequest } from 'fastify';
import { mayBeId } from '../platform/http/files';
import { Needs } from '../platform/permission';
import { JournalService } from './journal.service';

const isIdOrNothing = (text: string | undefined) => !text || mayBeId(text);

/** The journal for a spreadsheet: what the page shows, whole. */
@Controller('files/journal')
export class JournalController {
  constructor(private readonly service: JournalService) {}

  @Get()
  @Needs('journal.search')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="journal-des-acces.csv"')
  @Header('cache-control', 'no-store')
  exportJournal(@Req() request: FastifyRequest, @Query() query: Record<string, string | undefined>): Promise<string> {
    const { from = '', to = '', person, patient, kinds } = query;
    // A day or a person that names nothing would widen the search to everybody and for ever: no export.
    if (![from, to].every(isIsoDate) || ![person, patient].every(isIdOrNothing)) throw new BadRequestException('malformed');
    return this.service.exported(request.acting, {
      ...{ from, to, person: person || null, patient: patient || null },
      kinds: kinds?.split(',').filter((kind) => /^[a-z-]+$/.test(kind)) ?? null,
    });
  }
}
