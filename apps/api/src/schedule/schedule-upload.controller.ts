import { BadRequestException, Controller, Headers, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { storable } from '../platform/http/storable-text';
import { Needs } from '../platform/permission';
import { ScheduleReadingService, type ReadRefusal } from './schedule-reading.service';

type Answer = { reading: string } | { refused: ReadRefusal };

/** A file, or a list pasted from a spreadsheet as text: both come as bytes. */
@Controller('files/schedule')
export class ScheduleUploadController {
  constructor(private readonly readings: ScheduleReadingService) {}

  @Post()
  @HttpCode(200)
  @Needs('schedule.send')
  async upload(
    @Req() request: FastifyRequest,
    @Query('unit') unit: string,
    @Headers('x-file-name') fileName = '',
    @Headers('x-jalon') mark = '',
  ): Promise<Answer> {
    // A form on another site cannot set this header: the cookie alone is not enough.
    if (mark !== '1' || !Buffer.isBuffer(request.body)) throw new BadRequestException('not-a-schedule-upload');
    const result = await this.readings.read(request.acting, Number(unit), { name: plainName(fileName), bytes: request.body });
    return result.ok ? result.value : { refused: result.refusal };
  }
}

function plainName(header: string): string {
  try {
    return storable(decodeURIComponent(header).slice(0, 200)) || 'planning';
  } catch {
    return 'planning';
  }
}
