import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NamedPatient } from '../identity/named-patient.type';
import { InstantScalar, JsonScalar } from '../platform/graphql/scalars';

@ObjectType()
export class Sender {
  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  unit: string | null;
}

@ObjectType({ description: 'One thing that a notice tells, with its before and after.' })
export class NoticeItem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  what: string;

  @Field(() => ID, { nullable: true })
  aboutId: string | null;

  @Field(() => NamedPatient)
  patient: NamedPatient;

  @Field(() => JsonScalar, { description: 'As the sending feature wrote it: kind, before, after, reason…' })
  data: unknown;
}

@ObjectType({
  description: 'Something sent to me, to my function or to my unit. `id` is what is marked as read or acknowledged.',
})
export class InboxItem {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'message, schedule, prescription, request, medical-opinion or identity.' })
  kind: string;

  @Field(() => ID, { nullable: true })
  messageId: string | null;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => Sender)
  from: Sender;

  @Field(() => NamedPatient, { nullable: true })
  patient: NamedPatient | null;

  @Field(() => String, { nullable: true })
  body: string | null;

  @Field(() => String)
  toUnit: string;

  @Field(() => Boolean)
  toMe: boolean;

  @Field(() => Boolean)
  ackWanted: boolean;

  @Field(() => InstantScalar, { nullable: true })
  ackBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  seenAt: string | null;

  @Field(() => String, { nullable: true })
  seenBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  ackedAt: string | null;

  @Field(() => String, { nullable: true })
  ackedBy: string | null;

  @Field(() => [NoticeItem])
  items: NoticeItem[];
}

@ObjectType()
export class Inbox {
  @Field(() => [InboxItem])
  items: InboxItem[];

  @Field(() => Boolean)
  more: boolean;
}

@ObjectType({ description: 'What one addressee made of a message.' })
export class AddresseeState {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  unitId: number;

  @Field(() => ID, { nullable: true })
  situationId: string | null;

  @Field(() => String)
  unit: string;

  @Field(() => String, { nullable: true })
  person: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => Boolean)
  ackWanted: boolean;

  @Field(() => InstantScalar, { nullable: true })
  ackBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  seenAt: string | null;

  @Field(() => String, { nullable: true })
  seenBy: string | null;

  @Field(() => InstantScalar, { nullable: true })
  ackedAt: string | null;

  @Field(() => String, { nullable: true })
  ackedBy: string | null;

  @Field(() => Boolean, { description: 'Whether the reader answers for this addressee.' })
  forMe: boolean;
}

@ObjectType({ description: 'A message of a patient’s file.' })
export class FileMessage {
  @Field(() => ID)
  id: string;

  @Field(() => NamedPatient)
  patient: NamedPatient;

  @Field(() => String)
  body: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => Sender)
  from: Sender;

  @Field(() => Boolean)
  mine: boolean;

  @Field(() => ID, { nullable: true, description: 'The message that this one answers.' })
  answers: string | null;

  @Field(() => [AddresseeState])
  addressees: AddresseeState[];
}

@ObjectType({ description: 'Somebody of the circle to whom one may write: a unit, or a person of it.' })
export class Whom {
  @Field(() => Int)
  unitId: number;

  @Field(() => String)
  unit: string;

  @Field(() => String)
  organisation: string;

  @Field(() => ID, { nullable: true })
  situationId: string | null;

  @Field(() => String, { nullable: true })
  person: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field(() => Boolean, { description: 'One of my own units.' })
  own: boolean;
}

@ObjectType()
export class Marked {
  @Field(() => Int)
  count: number;
}
