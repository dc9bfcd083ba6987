import { Module, type DynamicModule } from '@nestjs/common';
import { features } from './features';
import { PlatformModule } from './platform/platform.module';
import type { Settings } from './platform/settings';

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings), ...features] };
  }
}
