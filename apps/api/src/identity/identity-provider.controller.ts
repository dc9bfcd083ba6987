import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock';
import { cookieNames } from '../platform/http/request-acting';
import { Public } from '../platform/permission';
import { SETTINGS, type Settings } from '../platform/settings';
import { IdentityProviderService } from './identity-provider.service';
import { setSessionCookies } from './session-cookies';
import { SessionService } from './session.service';

const begunName = (production: boolean) => (production ? '__Secure-jalon-provider' : 'jalon-provider');
const BEGUN = { path: '/connexion', httpOnly: true, sameSite: 'lax' } as const;

/** To the identity provider and back. A refusal comes back to the sign-in page, which says it. */
@Controller('connexion')
export class IdentityProviderController {
  constructor(
    private readonly service: IdentityProviderService,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Public('Signing in happens before anybody is acting.')
  @Get('pro-sante-connect')
  async begin(@Res() reply: FastifyReply) {
    const begun = await this.service.begin().catch((error: unknown) => {
      console.error(`The identity provider does not answer: ${error instanceof Error ? error.message : 'unknown'}`);
      return null;
    });
    if (!begun) return reply.redirect('/?entree=provider-unreachable', 302);
    const secure = this.settings.production;
    reply.setCookie(begunName(secure), begun.begun, { ...BEGUN, secure, maxAge: 600 });
    return reply.header('cache-control', 'no-store').redirect(begun.location, 302);
  }

  @Public('The provider sends people back here; what they bring is checked against what this browser began.')
  @Get('retour')
  async end(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const secure = this.settings.production;
    const names = cookieNames(secure);
    const { [begunName(secure)]: begun, [names.device]: device, [names.session]: before } = request.cookies;
    const search = request.url.slice(request.url.indexOf('?'));
    const entered = await this.service.end(search, begun, { agent: request.headers['user-agent'], device });
    reply.clearCookie(begunName(secure), { ...BEGUN, secure }).header('cache-control', 'no-store');
    if (!entered.ok) return reply.redirect(`/?entree=${entered.refusal.code}`, 302);
    if (before) await this.sessions.signOut(before, false);
    setSessionCookies(reply, entered.value, this.clock.now(), secure);
    return reply.redirect('/', 302);
  }
}
