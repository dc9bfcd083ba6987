import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { AccessReportService } from './access-report.service';
import { AccessReport, AccessReportInput } from './access-report.types';

const AccessReportResult = orRefused('AccessReportResult', () => AccessReport);

@Resolver()
export class AccessReportResolver {
  constructor(private readonly service: AccessReportService) {}

  @Needs('journal.report')
  @Query(() => AccessReportResult, {
    description: 'Who reached a patient’s data, for the patient who asks; leaves its own entry.',
  })
  async accessReport(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => AccessReportInput }) input: AccessReportInput,
  ): Promise<typeof AccessReportResult> {
    return answer(await this.service.read(acting, input));
  }
}
