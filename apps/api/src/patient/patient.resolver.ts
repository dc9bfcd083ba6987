import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Acting } from '@jalon/persistence';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { InstantScalar } from '../platform/graphql/scalars';
import { Needs, WhoActs } from '../platform/permission';
import { HistoryEntry, PatientFile } from './file.types';
import { FileService } from './file.service';
import { PatientsInput } from './find.input';
import { FindService } from './find.service';
import { FoundPatients, OpenedEntry, PatientsPage } from './find.types';

const FindResult = orRefused('FindPatientsResult', () => FoundPatients);

@Resolver()
export class PatientResolver {
  constructor(
    private readonly files: FileService,
    private readonly finds: FindService,
  ) {}

  @Needs('patient.find')
  @Query(() => FindResult, { description: 'Birth date and up to three letters, in one field: « 05/02/1943 gar ».' })
  async findPatients(
    @WhoActs() acting: Acting,
    @Args('search', { type: () => String }) search: string,
  ): Promise<typeof FindResult> {
    return answer(await this.finds.find(acting, search));
  }

  @Needs('patient.read')
  @Query(() => PatientsPage)
  patients(@WhoActs() acting: Acting, @Args('question', { type: () => PatientsInput }) question: PatientsInput) {
    return this.finds.patients(acting, question);
  }

  @Needs('patient.read')
  @Query(() => PatientFile, { nullable: true })
  patientFile(@WhoActs() acting: Acting, @Args('id', { type: () => ID }) id: string): Promise<PatientFile | null> {
    return this.files.patientFile(acting, id);
  }

  @Needs('patient.read')
  @Query(() => [HistoryEntry])
  patientHistory(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('before', { type: () => InstantScalar, nullable: true }) before: string | null,
  ): Promise<HistoryEntry[]> {
    return this.files.patientHistory(acting, id, before);
  }

  @Needs('journal.read-patient')
  @Query(() => [OpenedEntry])
  whoOpened(
    @WhoActs() acting: Acting,
    @Args('id', { type: () => ID }) id: string,
    @Args('before', { type: () => InstantScalar, nullable: true }) before: string | null,
  ): Promise<OpenedEntry[]> {
    return this.files.whoOpened(acting, id, before);
  }
}
