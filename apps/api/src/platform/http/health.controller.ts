import { Controller, Get, HttpCode } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../permission';

@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @Public('A balancer asks whether the process answers; nothing is told.')
  @HttpCode(204)
  live(): void {}

  @Get('ready')
  @Public('A balancer asks whether the database answers; nothing is told.')
  @HttpCode(204)
  async ready(): Promise<void> {
    await this.dataSource.query('select 1');
  }
}
