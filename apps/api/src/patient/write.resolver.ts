import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, WhoActs } from '../platform/permission';
import { RegisterService } from './register.service';
import { CloseRecords, PatientRegistered, RegisterInput } from './register.types';
import { RelativeService } from './relative.service';
import { RelativeInput, RelativeKept } from './relative.types';

const RelativeResult = orRefused('RelativeResult', () => RelativeKept);
const RegisterResult = orRefused('RegisterResult', () => PatientRegistered);
const CloseResult = orRefused('CloseRecordsResult', () => CloseRecords);

@Resolver()
export class PatientWriteResolver {
  constructor(
    private readonly relatives: RelativeService,
    private readonly registrations: RegisterService,
  ) {}

  @Needs('patient.register')
  @Query(() => CloseResult, {
    description: 'Who is close to a person about to be recorded: birth date, name used, name of birth.',
  })
  async closeRecords(
    @WhoActs() acting: Acting,
    @Args('birthDate', { type: () => String }) birthDate: string,
    @Args('names', { type: () => [String] }) names: string[],
  ): Promise<typeof CloseResult> {
    return answer(await this.registrations.close(acting, { birthDate, names }));
  }

  @Needs('patient.register')
  @Mutation(() => RegisterResult)
  async registerPatient(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => RegisterInput }) input: RegisterInput,
  ): Promise<typeof RegisterResult> {
    return answer(await this.registrations.register(acting, input));
  }

  @Needs('patient.relatives')
  @Mutation(() => RelativeResult)
  async keepRelative(
    @WhoActs() acting: Acting,
    @Args('input', { type: () => RelativeInput }) input: RelativeInput,
  ): Promise<typeof RelativeResult> {
    return answer(await this.relatives.keep(acting, input));
  }

  @Needs('patient.relatives')
  @Mutation(() => RelativeResult)
  async endRelative(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<typeof RelativeResult> {
    return answer(await this.relatives.end(acting, id, version));
  }
}
