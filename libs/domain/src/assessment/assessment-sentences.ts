import type { AssessmentRefusal } from './types';

/** Why answers are refused, in one sentence that says what is possible. */
export function assessmentSentence(refusal: AssessmentRefusal, language: 'fr' | 'en'): string {
  const fr = language === 'fr';
  switch (refusal.code) {
    case 'not-answers':
      return fr
        ? 'Ce ne sont pas des réponses\u00a0: un objet { "question": réponse, … } est attendu.'
        : 'These are no answers: an object { "item": answer, … } is expected.';
    case 'item-unknown':
      return fr
        ? `«\u00a0${refusal.typed}\u00a0» n’est pas une question de ce formulaire\u00a0; ses questions sont\u00a0: ${refusal.known.join(', ')}.`
        : `"${refusal.typed}" is no item of this form; its items are: ${refusal.known.join(', ')}.`;
    case 'item-twice':
      return fr ? `La question «\u00a0${refusal.item}\u00a0» a deux réponses.` : `The item "${refusal.item}" has two answers.`;
    case 'answer-unknown':
      if (refusal.allowed.length === 0)
        return fr
          ? `${refusal.typed} n’est pas un texte, attendu pour «\u00a0${refusal.item}\u00a0».`
          : `${refusal.typed} is no text, which "${refusal.item}" asks for.`;
      return fr
        ? `${refusal.typed} n’est pas une réponse à «\u00a0${refusal.item}\u00a0»\u00a0; les réponses possibles sont\u00a0: ${refusal.allowed.join(', ')}.`
        : `${refusal.typed} is no answer to "${refusal.item}"; the possible answers are: ${refusal.allowed.join(', ')}.`;
    case 'not-a-number': {
      const { item, typed, from, to, whole } = refusal;
      return fr
        ? `${typed} n’est pas possible pour «\u00a0${item}\u00a0»\u00a0: un nombre${whole ? ' entier' : ''} de ${from} à ${to} est attendu, sans guillemets.`
        : `${typed} is not possible for "${item}": a ${whole ? 'whole ' : ''}number, ${from} to ${to}, is expected, without quotes.`;
    }
    case 'not-a-day':
      return fr
        ? `«\u00a0${refusal.typed}\u00a0» n’est pas un jour du calendrier\u00a0: écrivez-le 2026-11-23.`
        : `"${refusal.typed}" is no day of the calendar: write it as 2026-11-23.`;
    case 'born-after':
      return fr
        ? `La naissance (${refusal.birth}) vient après le jour de l’évaluation (${refusal.on}).`
        : `The birth (${refusal.birth}) comes after the day of the assessment (${refusal.on}).`;
    case 'setting-unknown':
      return fr
        ? `«\u00a0${refusal.typed}\u00a0» n’est pas un réglage de ce formulaire\u00a0; ses réglages sont\u00a0: ${refusal.known.join(', ') || 'aucun'}.`
        : `"${refusal.typed}" is no setting of this form; its settings are: ${refusal.known.join(', ') || 'none'}.`;
  }
}
