import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, InstantScalar, JsonScalar } from '../platform/graphql/scalars';
import { FileAdministrative } from './administrative.types';
import { FileCoordination } from './coordination.types';

@ObjectType({ description: 'The physician’s decision as it stands for one visit.' })
export class FileGoAhead {
  @Field(() => String, { description: 'awaited, reported, given, no-go, postponed or void' })
  state: string;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => InstantScalar, { nullable: true })
  at: string | null;
}

@ObjectType()
export class FileAppointment {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  kind: string;

  @Field(() => InstantScalar)
  startsAt: string;

  @Field(() => Int, { nullable: true })
  durationMinutes: number | null;

  @Field(() => String, { nullable: true })
  label: string | null;

  @Field(() => String, { nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true })
  doctor: string | null;

  @Field(() => String, { nullable: true })
  treatment: string | null;

  @Field(() => Int, { nullable: true })
  cycle: number | null;

  @Field(() => Int, { nullable: true })
  cycleDay: number | null;

  @Field(() => String)
  status: string;

  @Field(() => String, { nullable: true })
  statusReason: string | null;

  @Field(() => String, { nullable: true })
  arrival: string | null;

  @Field(() => String, { description: 'none, to-request, requested, received or missing' })
  lab: string;

  @Field(() => FileGoAhead, { nullable: true, description: 'Null for what needs no decision, and for who may not know it.' })
  goAhead: FileGoAhead | null;

  @Field(() => String, { description: 'chemotherapy or treatment: which « OK » is meant' })
  goAheadKind: string;

  @Field(() => String)
  source: string;

  @Field(() => String)
  unit: string;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class FileSchedule {
  @Field(() => [FileAppointment])
  appointments: FileAppointment[];
}

@ObjectType()
export class FileSignOpinion {
  @Field(() => String)
  opinion: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  by: string;
}

@ObjectType({ description: 'A sign of the body that town told since the last visit, and what the physicians answered.' })
export class FileSign {
  @Field(() => ID)
  requestId: string;

  @Field(() => String, { description: 'A reason code of the domain.' })
  reason: string;

  @Field(() => [FileSignOpinion])
  opinions: FileSignOpinion[];
}

@ObjectType({ description: 'What the head of a file says of the care at home.' })
export class FilePrescription {
  @Field(() => Int, { nullable: true })
  number: number | null;

  @Field(() => DateScalar, { nullable: true })
  validUntil: string | null;

  @Field(() => Int)
  openRequests: number;

  @Field(() => FileSign, { nullable: true, description: 'Null for who sees nothing clinical.' })
  toldSign: FileSign | null;
}

@ObjectType()
export class CallNoteType {
  @Field(() => ID)
  callId: string;

  @Field(() => String)
  note: string;
}

@ObjectType()
export class FileClinical {
  @Field(() => [CallNoteType])
  notes: CallNoteType[];
}

@ObjectType({ description: 'Something that happened to the patient, with what its sentence needs.' })
export class HistoryEntry {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String)
  source: string;

  @Field(() => String)
  kind: string;

  @Field(() => JsonScalar)
  data: unknown;

  @Field(() => String, { nullable: true })
  by: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType({ description: 'A patient’s file: sections are null unless the function of who asks sees their class.' })
export class PatientFile {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean, { description: 'A unit of the actor takes part in the care now; otherwise the file is only read.' })
  takesPart: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Read by an access of emergency, until then.' })
  emergencyUntil: string | null;

  @Field(() => FileAdministrative, { nullable: true })
  administrative: FileAdministrative | null;

  @Field(() => FileSchedule, { nullable: true })
  schedule: FileSchedule | null;

  @Field(() => FileCoordination, { nullable: true })
  coordination: FileCoordination | null;

  @Field(() => FilePrescription, { nullable: true })
  prescription: FilePrescription | null;

  @Field(() => FileClinical, { nullable: true })
  clinical: FileClinical | null;

  @Field(() => [HistoryEntry])
  history: HistoryEntry[];
}
