import type { IsoDate } from '../calendar';
import { isGrown } from '../patient';
import { ok, refuse, type Result } from '../result';

/** What a template may name, between braces, as whoever writes it reads it. */
export const LETTER_WORDS = ['prénom', 'nom', 'visite', 'date', 'pilote', 'équipe'] as const;
export type LetterWord = (typeof LETTER_WORDS)[number];

export interface LetterTemplate {
  title: string;
  body: string;
}

/** What is sent as long as a network has written none of its own. */
export const FIRST_TEMPLATE: LetterTemplate = {
  title: 'Suivi de {prénom} {nom}',
  body: [
    'Madame, Monsieur,',
    'Dans le cadre du suivi de {prénom}, la {visite} était prévue avant le {date}. Nous n’en avons pas encore de nouvelles.',
    'Si elle a eu lieu, un appel suffit : nous le noterons. Sinon, {pilote} peut recevoir {prénom}, et nous pouvons vous aider à prendre rendez-vous.',
    'Vous êtes libres de poursuivre ce suivi ailleurs, ou de ne pas le poursuivre : dites-le-nous, et nous ne vous écrirons plus.',
    '{équipe}',
  ].join('\n\n'),
};

/** « de Yanis », « d’Aminata ». */
const of = (name: string) => (/^[aeiouhœ]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`);

/** Whom a letter names when nobody was noted: the parents of a child, else the person. */
export function addressedTo({ name, birth }: { name: string; birth: string }, today: IsoDate): string {
  return isGrown(birth, today) ? name : `Aux parents ${of(name)}`;
}

export interface LetterMatter {
  givenName: string;
  familyName: string;
  visit: string;
  before: IsoDate;
  pilot: string | null;
  team: string;
}

export type TemplateRefusal = { code: 'empty' } | { code: 'unknown-word'; word: string } | { code: 'says-late' };

/** A word that nothing fills would be printed as it stands; « en retard » would be read of the child. */
export function checkTemplate({ title, body }: LetterTemplate): Result<LetterTemplate, TemplateRefusal> {
  if (title.trim() === '' || body.trim() === '') return refuse({ code: 'empty' as const });
  const text = `${title}\n${body}`;
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, word = '']) => word).find((word) => !isWord(word));
  if (unknown !== undefined) return refuse({ code: 'unknown-word' as const, word: unknown });
  if (/\bretards?\b/i.test(text)) return refuse({ code: 'says-late' as const });
  return ok({ title: title.trim(), body: body.trim() });
}

const isWord = (word: string): word is LetterWord => (LETTER_WORDS as readonly string[]).includes(word);

export function fillLetter({ title, body }: LetterTemplate, matter: LetterMatter): LetterTemplate {
  const words: Record<LetterWord, string> = {
    prénom: matter.givenName,
    nom: matter.familyName,
    visite: matter.visit.charAt(0).toLowerCase() + matter.visit.slice(1),
    date: matter.before.split('-').reverse().join('/'),
    pilote: matter.pilot ?? 'le médecin du suivi',
    équipe: matter.team,
  };
  const fill = (text: string) =>
    text.replace(/(de )?\{([^{}]*)\}/g, (whole, before: string | undefined, word: string) => {
      if (!isWord(word)) return whole;
      return before ? of(words[word]) : words[word];
    });
  return { title: fill(title), body: fill(body) };
}
