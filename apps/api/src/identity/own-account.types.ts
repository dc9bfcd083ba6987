import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'One’s own account: none for who signs in by an identity provider alone.' })
export class OwnAccount {
  @Field(() => String)
  login: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Since when a second factor is asked; none: it is not.' })
  secondFactorSince: string | null;

  @Field(() => Int)
  recoveryCodesLeft: number;

  @Field(() => Boolean, { description: 'One’s organisation asks for it: it may not be taken off.' })
  secondFactorNeeded: boolean;
}

@ObjectType({ description: 'What a telephone’s application needs: drawn as a QR code, or typed.' })
export class CodeToSet {
  @Field(() => String)
  secret: string;

  @Field(() => String, { description: 'otpauth:// address.' })
  address: string;
}

@ObjectType()
export class OwnAccountChanged {
  @Field(() => [String], { description: 'Recovery codes, shown once: only their hashes are kept.' })
  codes: string[];
}
