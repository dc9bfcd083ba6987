import { tidy } from '../table';

const TITLE =
  /^(?:(?:mme|mr?|m\.)\.?\s+le\s+|le\s+)?(docteure?|doct|dre|drs?|professeure?|prof|pre|pr|médecin|medecin)(?:\.\s*|\s+|$)/iu;
/** Glued to the name only in this very writing: « DREYFUS » is a name. */
const GLUED = /^(Dr|Pr)(?=\p{Lu})/u;
const AFTER = /[\s,(]+(docteure?|dre|dr|professeure?|prof|pr)\.?\)?$/i;

/** « VASSEUR », « Docteur VASSEUR », « VASSEUR (Dr) »: always « Dr VASSEUR ». A professor keeps the title Pr. */
export function readDoctor(text: string): string | null {
  if (/^[-–—/?.]*$/.test(text)) return null;
  const before = TITLE.exec(text) ?? GLUED.exec(text);
  const after = before ? null : AFTER.exec(text);
  const name = tidy(
    before ? text.slice(before[0].length) : after ? text.slice(0, after.index) : text.replace(/^(?:mme|m|mr)\.?\s+/i, ''),
  );
  if (name === '') return null;
  const title = (before ?? after)?.[1] ?? 'dr';
  return `${/^p/i.test(title) ? 'Pr' : 'Dr'} ${name}`;
}
