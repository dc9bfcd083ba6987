import { defineWords } from '../../words/define-words';

/** How people come in: what the organisation asks, what an administrator takes off. */
export const useSecurityWords = defineWords(
  'administration-security',
  {
    hasSecondFactor: 'Deux étapes',
    invite: 'Donner un lien d’invitation',
    inviteTitle: 'Donner un lien à {{name}} ?',
    inviteWhat:
      'La personne choisira elle-même son mot de passe. Celui qu’elle avait n’ouvrira plus rien, et ses sessions seront fermées.',
    inviteByLink: 'Inviter par un lien',
    reset: 'Retirer la deuxième étape',
    resetTitle: 'Retirer la deuxième étape de connexion ?',
    resetWhat:
      'À faire quand {{name}} a perdu son téléphone et ses codes de secours, après avoir vérifié que c’est bien elle ou lui. Toutes ses connexions s’arrêtent. Si l’établissement demande cette étape, elle sera à refaire à la prochaine connexion.',
    resetToast: 'Deuxième étape retirée.',
    connection: 'Connexion',
    idle: 'Page sans geste : redemander le mot de passe après (minutes)',
    idleHint: 'De 5 à 240. Ce qui était commencé est gardé pour la même personne.',
    askedOf: 'Demander une deuxième étape (code du téléphone) à',
    askedOfHint:
      'Ces personnes l’installeront à leur prochaine connexion. La CNIL la recommande à tous ceux qui voient des données de santé.',
    namesInReport: 'Nommer nos professionnels dans le relevé des accès remis à un patient (leur fonction y figure toujours)',
  },
  {
    hasSecondFactor: 'Two steps',
    invite: 'Give an invitation link',
    inviteTitle: 'Give a link to {{name}}?',
    inviteWhat: 'The person will choose their own password. The one they had will open nothing, and their sessions will end.',
    inviteByLink: 'Invite by a link',
    reset: 'Take off the second step',
    resetTitle: 'Take off the second step of signing in?',
    resetWhat:
      'When {{name}} has lost the telephone and the recovery codes, and you have made sure who is asking. Every open sign-in ends. If the organisation asks for this step, it is set up again at the next sign-in.',
    resetToast: 'Second step taken off.',
    connection: 'Signing in',
    idle: 'A page without a gesture: ask for the password again after (minutes)',
    idleHint: 'From 5 to 240. What was begun is kept for the same person.',
    askedOf: 'Ask a second step (a code from the telephone) of',
    askedOfHint: 'They set it up at their next sign-in. The CNIL recommends it for everybody who sees health data.',
    namesInReport: 'Name our staff in the access report given to a patient (their function always stands there)',
  },
);
