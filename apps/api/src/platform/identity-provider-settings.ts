/** An OpenID Connect provider, Pro Santé Connect first. Its endpoints stand on several hosts, and its discovery at a place of its own. */
export interface IdentityProviderSettings {
  issuer: string;
  discoveryUrl: string;
  clientId: string;
  clientSecret: string;
  /** Where the provider sends people back: this installation's public address, then /connexion/retour. */
  redirectUrl: string;
  scope: string;
  /** The level asked of the provider: eidas1 is the card, or its application on a telephone. */
  acrValues: string;
  /** Endpoints that replace those of the discovery. */
  endpoints: Record<string, string>;
}

const ENDPOINTS = {
  JALON_OIDC_AUTHORIZATION_ENDPOINT: 'authorization_endpoint',
  JALON_OIDC_TOKEN_ENDPOINT: 'token_endpoint',
  JALON_OIDC_USERINFO_ENDPOINT: 'userinfo_endpoint',
  JALON_OIDC_JWKS_URI: 'jwks_uri',
} as const;

/** None when no client is named: then nobody is shown that way in. */
export function identityProviderFrom(env: NodeJS.ProcessEnv): IdentityProviderSettings | null {
  const { JALON_OIDC_CLIENT_ID: clientId, JALON_OIDC_ISSUER: issuer, JALON_OIDC_REDIRECT_URL: redirectUrl } = env;
  if (!clientId || !issuer || !redirectUrl) return null;
  const replaced = Object.entries(ENDPOINTS).flatMap(([name, key]) => (env[name] ? [[key, env[name]]] : []));
  return {
    ...{ issuer, clientId, redirectUrl },
    clientSecret: env.JALON_OIDC_CLIENT_SECRET ?? '',
    discoveryUrl: env.JALON_OIDC_DISCOVERY_URL ?? `${issuer.replace(/\/$/, '')}/.well-known/wallet-openid-configuration`,
    scope: env.JALON_OIDC_SCOPE ?? 'openid scope_all',
    acrValues: env.JALON_OIDC_ACR_VALUES ?? 'eidas1',
    endpoints: Object.fromEntries(replaced) as Record<string, string>,
  };
}
