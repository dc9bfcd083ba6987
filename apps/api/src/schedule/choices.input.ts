import { Field, ID, InputType } from '@nestjs/graphql';
import { ABSENCE_REASONS, type AbsenceReason, type IdentityAnswer, type SendingChoices } from '@jalon/domain/schedule';
import { DateScalar } from '../platform/graphql/scalars';

@InputType()
export class IdentityAnswerInput {
  @Field(() => ID, { description: 'The question: the id of its first row.' })
  question: string;

  @Field(() => String, { description: 'remember, record-is-right, other-person or unknown' })
  answer: string;
}

@InputType()
export class AbsenceInput {
  @Field(() => ID)
  visit: string;

  @Field(() => String, { description: ABSENCE_REASONS.join(', ') })
  reason: string;
}

/** Everything that a secretary chooses before she sends; empty is what the file says by itself. */
@InputType()
export class ScheduleChoicesInput {
  @Field(() => [DateScalar], { nullable: true, description: 'The days that the sending covers, when she corrects the guess.' })
  days?: string[];

  @Field(() => String, { nullable: true, description: 'One physician, as the file writes it; "" for all of them.' })
  physician?: string;

  @Field(() => [IdentityAnswerInput], { nullable: true })
  answers?: IdentityAnswerInput[];

  @Field(() => [AbsenceInput], { nullable: true })
  absences?: AbsenceInput[];

  @Field(() => [String], { nullable: true, description: 'What was confirmed by itself, as the preview named it.' })
  confirmed?: string[];

  @Field(() => [ID], { nullable: true, description: 'Added rows that are a visit planned elsewhere, moved.' })
  sameVisits?: string[];
}

const ANSWERS: readonly IdentityAnswer[] = ['remember', 'record-is-right', 'other-person', 'unknown'];
export const isIdentityAnswer = (text: string | null | undefined): text is IdentityAnswer =>
  (ANSWERS as readonly string[]).includes(text ?? '');
const isReason = (text: string): text is AbsenceReason => (ABSENCE_REASONS as readonly string[]).includes(text);

/** What is not an answer or a reason is left out: the row waits, the visit stays. */
export function answersOf(choices: ScheduleChoicesInput): Map<string, IdentityAnswer> {
  return new Map(
    (choices.answers ?? []).flatMap(({ question, answer }) => (isIdentityAnswer(answer) ? [[question, answer] as const] : [])),
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The visits of which she says why they are not in the file. What is no id names no visit. */
export function absentVisitsOf({ absences }: ScheduleChoicesInput): string[] {
  return (absences ?? []).map(({ visit }) => visit).filter((visit) => UUID.test(visit));
}

export function sendingChoicesOf(choices: ScheduleChoicesInput): SendingChoices {
  return {
    absences: new Map(
      (choices.absences ?? []).flatMap(({ visit, reason }) => (isReason(reason) ? [[visit, reason] as const] : [])),
    ),
    confirmed: new Set(choices.confirmed),
  };
}
