import { useState } from 'react';
import { defineWords } from '../../words/define-words';

/** The way in by an identity provider, and what to do when it did not lead in. */
export const useEntryWords = defineWords(
  'entry',
  {
    providerEnter: 'Se connecter avec Pro Santé Connect',
    providerOr: 'ou avec un identifiant et un mot de passe :',
    'provider-unreachable': 'Pro Santé Connect ne répond pas. Réessayez, ou entrez avec votre mot de passe.',
    'provider-refused': 'Pro Santé Connect n’a pas confirmé votre identité. Recommencez la connexion.',
    'provider-began-elsewhere': 'Cette connexion a commencé ailleurs ou il y a trop longtemps. Recommencez-la ici.',
    'provider-without-rpps': 'Pro Santé Connect n’a pas donné de numéro RPPS. Entrez avec votre mot de passe.',
    'rpps-unknown':
      'Votre RPPS n’est pas connu ici, ou votre compte est fermé. Demandez à votre administrateur de l’enregistrer.',
    'no-working-situation': 'Aucune situation de travail ouverte. Demandez à votre administrateur.',
  },
  {
    providerEnter: 'Sign in with Pro Santé Connect',
    providerOr: 'or with a login and a password:',
    'provider-unreachable': 'Pro Santé Connect does not answer. Try again, or come in with your password.',
    'provider-refused': 'Pro Santé Connect did not confirm who you are. Begin again.',
    'provider-began-elsewhere': 'This sign-in began elsewhere or too long ago. Begin again here.',
    'provider-without-rpps': 'Pro Santé Connect gave no RPPS number. Come in with your password.',
    'rpps-unknown': 'Your RPPS number is not known here, or your account is closed. Ask your administrator to record it.',
    'no-working-situation': 'No open working situation. Ask your administrator.',
  },
);

const REFUSALS = [
  ...(['provider-unreachable', 'provider-refused', 'provider-began-elsewhere'] as const),
  ...(['provider-without-rpps', 'rpps-unknown', 'no-working-situation'] as const),
] as const;

/** Why the way by the provider did not lead in: said once, and gone from the address. */
export function useRefusedEntry(): string | null {
  const t = useEntryWords();
  const [code] = useState(() => {
    const address = new URL(window.location.href);
    const found = REFUSALS.find((one) => one === address.searchParams.get('entree'));
    if (found) window.history.replaceState(null, '', address.pathname);
    return found;
  });
  return code ? t(code) : null;
}
