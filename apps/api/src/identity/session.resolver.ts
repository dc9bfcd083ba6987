import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NotSignedIn, type Acting } from '@jalon/persistence';
import { Clock } from '../platform/clock';
import { answer, orRefused } from '../platform/graphql/refused.type';
import { Needs, Public, WhoActs, type GraphQLContext } from '../platform/permission';
import { SETTINGS, type Settings } from '../platform/settings';
import { OwnSession, SessionState } from './session.types';
import { clearSessionCookie, setSessionCookies } from './session-cookies';
import { SessionService } from './session.service';
import { SignInService } from './sign-in.service';
import { unitNames } from './unit-names';

const SignInResult = orRefused('SignInResult', () => SessionState);

@Resolver()
export class SessionResolver {
  constructor(
    private readonly entrance: SignInService,
    private readonly service: SessionService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public('Answers who is signed in in this browser; nobody, for a stranger.')
  @Query(() => SessionState)
  session(@WhoActs() acting: Acting, @Context() context: GraphQLContext): Promise<SessionState> {
    return this.state(acting, context.token);
  }

  @Public('Signing in happens before anybody is acting.')
  @Mutation(() => SignInResult)
  async signIn(
    @Args('login') login: string,
    @Args('password') password: string,
    @Args('chosen', { type: () => String, nullable: true, description: 'One’s own password, in place of a temporary one.' })
    chosen: string | null,
    @Args('code', { type: () => String, nullable: true, description: 'Of one’s telephone, or a recovery code.' })
    code: string | null,
    @Context() context: GraphQLContext,
  ): Promise<typeof SignInResult> {
    const { agent, address = '', device } = context;
    const result = await this.entrance.signIn({
      ...{ login, password, agent, address, device },
      chosen: chosen ?? null,
      code: code ?? null,
    });
    if (!result.ok) return answer(result);
    // A colleague who takes over a shared computer ends the session that was open on it.
    if (context.token) await this.service.signOut(context.token, false);
    setSessionCookies(context.reply, result.value, this.clock.now(), this.settings.production);
    return {
      signedIn: true,
      me: null,
      situations: await this.choices(result.value.token),
      now: this.clock.now(),
      ...this.ways(),
      recoveryCodes: result.value.recoveryCodes,
    };
  }

  @Needs('session.own')
  @Query(() => [OwnSession], { description: 'Where one is signed in now.' })
  ownSessions(@Context() context: GraphQLContext): Promise<OwnSession[]> {
    return this.service.sessions(context.token);
  }

  @Needs('session.own')
  @Mutation(() => Boolean, { description: 'Closes one of one’s own sessions; false when there is none such.' })
  endOwnSession(@Args('session', { type: () => ID }) session: string, @Context() context: GraphQLContext): Promise<boolean> {
    return this.service.endOne(context.token, session);
  }

  @Public('A person signed in chooses in which situation she acts; the function answers only her own.')
  @Mutation(() => Boolean)
  chooseSituation(
    @Args('situation', { type: () => ID }) situation: string,
    @Context() context: GraphQLContext,
  ): Promise<boolean> {
    return this.service.choose(context.token, situation);
  }

  @Public('Anybody may end her own session; without one nothing happens.')
  @Mutation(() => Boolean)
  async signOut(
    @Args('everywhere', { defaultValue: false }) everywhere: boolean,
    @Context() context: GraphQLContext,
  ): Promise<boolean> {
    await this.service.signOut(context.token, everywhere);
    clearSessionCookie(context.reply, this.settings.production);
    return true;
  }

  private async state(acting: Acting, token: string | undefined): Promise<SessionState> {
    const situations = await this.choices(token);
    const me = situations.length
      ? await acting
          .read(async (tx) => ({ ...tx.actor, unitNames: await unitNames(tx) }))
          .catch((error: unknown) => {
            if (error instanceof NotSignedIn) return null;
            throw error;
          })
      : null;
    return { signedIn: situations.length > 0, me, situations, now: this.clock.now(), ...this.ways(), recoveryCodes: null };
  }

  private async choices(token: string | undefined) {
    if (!token) return [];
    return (await this.service.situations(token)).map((row) => ({ ...row, title: row.local_title }));
  }

  private ways() {
    return { demo: this.settings.demo, identityProvider: this.settings.identityProvider !== null };
  }
}
