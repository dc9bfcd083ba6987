import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../platform/permission';
import { JournalService } from './journal.service';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f-]{36}$/;

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
    const day = (text: string) => (DAY.test(text) ? text : '2000-01-01');
    const id = (text?: string) => (text && ID.test(text) ? text : null);
    return this.service.exported(request.acting, {
      ...{ from: day(from), to: day(to), person: id(person), patient: id(patient) },
      kinds: kinds?.split(',').filter((kind) => /^[a-z-]+$/.test(kind)) ?? null,
    });
  }
}
