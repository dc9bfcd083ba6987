import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ok, refuse } from '@jalon/domain/result';
import { Clock } from '../platform/clock';
import { SETTINGS, type Settings } from '../platform/settings';
import type { IdentityProviderSettings } from '../platform/identity-provider-settings';
import { pointedAt, readProfessional, type PlaceOfPerson } from './read-professional';
import { seal, unseal } from './seal-secret';
import { SessionService } from './session.service';

const Begun = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), until: z.number() });
const TEN_MINUTES_MS = 600_000;
const OWNER = 'sign-in at the provider';

/**
 * Sign-in at an OpenID Connect provider: code flow with state, nonce and PKCE. Asked once who she is, Jalon keeps a session of its own and
 * the provider's tokens nowhere.
 */
@Injectable()
export class IdentityProviderService {
  private known: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Where to go, and what this browser must bring back, sealed. */
  async begin(): Promise<{ location: string; begun: string } | null> {
    const provider = this.settings.identityProvider;
    if (!provider) return null;
    const begun = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const location = oidc.buildAuthorizationUrl(await this.configuration(provider), {
      ...{ redirect_uri: provider.redirectUrl, scope: provider.scope, acr_values: provider.acrValues },
      ...{ state: begun.state, nonce: begun.nonce, code_challenge_method: 'S256' },
      code_challenge: await oidc.calculatePKCECodeChallenge(begun.verifier),
    });
    const kept = JSON.stringify({ ...begun, until: Date.now() + TEN_MINUTES_MS });
    return { location: location.href, begun: seal(this.settings.secretKey, OWNER, kept) };
  }

  /** @param search what the provider sent back, from its question mark */
  async end(search: string, begun: string | undefined, browser: { agent: string | undefined; device: string | undefined }) {
    const provider = this.settings.identityProvider;
    const kept = Begun.safeParse(parsed(begun ? unseal(this.settings.secretKey, OWNER, begun) : null));
    if (!provider || !kept.success || kept.data.until < Date.now()) return refuse({ code: 'provider-began-elsewhere' as const });
    const claims = await this.claims(provider, search, kept.data);
    if (!claims) return refuse({ code: 'provider-refused' as const });
    const professional = readProfessional(claims);
    if (!professional) return refuse({ code: 'provider-without-rpps' as const });
    const [found] = await this.dataSource.query<{ person: string | null }[]>('select app.person_of_rpps($1) as person', [
      professional.rpps,
    ]);
    if (!found?.person) return refuse({ code: 'rpps-unknown' as const });
    const places = await this.dataSource.query<PlaceOfPerson[]>('select * from app.places_of_person($1, $2)', [
      found.person,
      this.clock.now(),
    ]);
    const opened = await this.sessions.open({
      ...{ person: found.person, proved: true, among: pointedAt(professional, places) },
      ...browser,
    });
    return opened.ok ? ok(opened.value) : opened;
  }

  private async claims(provider: IdentityProviderSettings, search: string, kept: z.infer<typeof Begun>): Promise<unknown> {
    try {
      const configuration = await this.configuration(provider);
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${provider.redirectUrl}${search}`), {
        ...{ pkceCodeVerifier: kept.verifier, expectedState: kept.state, expectedNonce: kept.nonce, idTokenExpected: true },
      });
      const { sub, acr } = tokens.claims()!;
      if (acr !== undefined && !provider.acrValues.split(' ').includes(String(acr))) return null;
      return await oidc.fetchUserInfo(configuration, tokens.access_token, sub);
    } catch (error) {
      // The reason is for those who run it; codes and tokens are in none of these messages.
      console.error(
        `Sign-in at the identity provider: ${error instanceof Error ? `${error.name}: ${error.message}` : 'refused'}`,
      );
      return null;
    }
  }

  private configuration(provider: IdentityProviderSettings): Promise<oidc.Configuration> {
    this.known ??= this.discover(provider).catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  private async discover({ issuer, discoveryUrl, endpoints, clientId, clientSecret }: IdentityProviderSettings) {
    const answer = await fetch(discoveryUrl, { signal: AbortSignal.timeout(5_000), redirect: 'error' });
    const found = (await answer.json()) as oidc.ServerMetadata;
    if (found.issuer !== issuer) throw new Error(`The provider at ${discoveryUrl} calls itself ${found.issuer}, not ${issuer}.`);
    const configuration = new oidc.Configuration({ ...found, ...endpoints }, clientId, clientSecret);
    if (!this.settings.production) oidc.allowInsecureRequests(configuration);
    return configuration;
  }
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}
