import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { openDataSource } from '@jalon/persistence';
import { Clock, SetClock, SystemClock } from './clock';
import { graphqlModule } from './graphql/graphql.module';
import { HealthController } from './http/health.controller';
import { PlainAnswers } from './http/plain-answers.filter';
import { Live } from './live/live';
import { LiveResolver } from './live/live.resolver';
import { PermissionGuard } from './permission';
import { SETTINGS, type Settings } from './settings';

@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [graphqlModule],
      controllers: [HealthController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: settings.setNow ? new SetClock(settings.setNow) : new SystemClock() },
        { provide: DataSource, useFactory: () => openDataSource({ url: settings.applicationUrl }) },
        { provide: APP_FILTER, useClass: PlainAnswers },
        { provide: APP_GUARD, useClass: PermissionGuard },
        Live,
        LiveResolver,
      ],
      exports: [SETTINGS, Clock, DataSource, Live],
    };
  }
}
