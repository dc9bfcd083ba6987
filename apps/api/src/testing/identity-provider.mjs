// A real OpenID Connect provider, as Pro Santé Connect is seen from outside: run in a process of its own, it writes its address and stays.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [redirectUrl] = process.argv.slice(2);
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

/** Who signs in, named by the login hint, or in a form as a card would name her: « rpps:finess,finess ». */
function claimsOf(hint) {
  const [nameId, places = ''] = hint.split(':');
  const activities = places.split(',').map((numeroFinessSite) => ({ codeModeExercice: 'S', numeroFinessSite }));
  return {
    sub: `f:${hint}`,
    SubjectNameID: nameId,
    Palier_Authentification: 'APPPRIP3^1.2.250.1.213.1.5.1.1.1',
    SubjectRefPro: { exercices: activities.map((one) => ({ codeProfession: '60', activities: [one] })) },
  };
}

const provider = new Provider(issuer, {
  clients: [{ client_id: 'jalon', client_secret: 'only a test knows this', redirect_uris: [redirectUrl] }],
  acrValues: ['eidas1'],
  scopes: ['openid', 'scope_all'],
  claims: { openid: ['sub'], acr: null, scope_all: ['SubjectNameID', 'Palier_Authentification', 'SubjectRefPro'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: ['a test'] },
  findAccount: (_ctx, id) => ({ accountId: id, claims: async () => ({ ...claimsOf(id), sub: id }) }),
});
provider.use(async (ctx, next) => {
  if (ctx.path === '/.well-known/wallet-openid-configuration') ctx.path = '/.well-known/openid-configuration';
  if (!ctx.path.startsWith('/interaction/')) return next();
  const { prompt, params, session } = await provider.interactionDetails(ctx.req, ctx.res);
  ctx.respond = false;
  const hint = params.login_hint ?? ctx.query.card;
  if (prompt.name === 'login' && !hint)
    return ctx.res
      .setHeader('content-type', 'text/html')
      .end('<form><label>Carte <input name="card"></label><button>Entrer</button></form>');
  if (prompt.name === 'login')
    return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: hint, acr: 'eidas1' } });
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(
    ctx.req,
    ctx.res,
    { consent: { grantId: await grant.save() } },
    { mergeWithLastSubmission: true },
  );
});
server.on('request', provider.callback());
console.log(issuer);
