import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Needs } from '../platform/permission';
import { LadderService } from './ladder.service';

const STATE = /^[a-z-]+$/;

/** Those whose visits are awaited, for a spreadsheet: what the page shows, whole. */
@Controller('files/ladder')
export class LadderController {
  constructor(private readonly ladders: LadderService) {}

  @Get()
  @Needs('continuity.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="visites-attendues.csv"')
  @Header('cache-control', 'no-store')
  exportLadder(@Req() request: FastifyRequest, @Query() query: Record<string, string | undefined>): Promise<string> {
    const states = (query['states'] ?? '').split(',').filter((state) => STATE.test(state));
    return this.ladders.exported(request.acting, { states, template: query['template'] ?? null, pivot: query['pivot'] ?? null });
  }
}
