import { readIpp } from '../cells/ipp';
import { namesTreatment } from '../columns/column-content';
import { readsTwoWays } from '../columns/figure-orders';
import { resolveBirth } from '../cells/resolve-date';
import { isGivenName } from '../cells/given-names';
import { isUpper, splitName } from '../cells/split-name';
import { readDateText, readWrittenDate } from '../cells/written-date';
import { type Cell, plain, tidy } from '../table';
import { turned } from './read-start';
import type { RowReader } from './row-reader';
import { takeApart } from './take-apart';

export type ReadIdentity = {
  readonly ipp: string | null;
  readonly last: string | null;
  readonly first: string | null;
  readonly birthName: string | null;
  readonly birth: string | null;
  readonly sex: 'M' | 'F' | null;
  /** What the patient's cell says of the treatment. */
  readonly treatment: string;
};

const IDENTITY = ['ipp', 'patient', 'last', 'birth-name', 'first', 'birth'] as const;

/** Who the row is about. Some lists write the identifier, the birth date or the age in the patient's cell too. */
export function readIdentity(reader: RowReader): ReadIdentity {
  const nobody = { ipp: null, last: null, first: null, birthName: null, birth: null, sex: null, treatment: '' };
  if (IDENTITY.every((field) => reader.optional(field) === null)) {
    reader.fault(reader.has('last') ? 'last' : 'patient', 'missing-name');
    return nobody;
  }
  const whole = takeApart(reader.text('patient'));
  const names = readNames(reader, whole.name);
  const sexCell = plain(reader.text('sex'));
  return {
    ipp: readOwnIpp(reader, whole.ipp),
    ...names,
    birth: readBirth(reader, whole.birth),
    sex: /^(?:m|h|mr|masculin|homme|monsieur|garcon|1)$/.test(sexCell)
      ? 'M'
      : /^(?:f|mme|mlle|feminin|femme|madame|fille|2)$/.test(sexCell)
        ? 'F'
        : (names.sex ?? whole.sex),
    treatment: whole.treatment,
  };
}

function readOwnIpp(reader: RowReader, embedded: string): string | null {
  const field = reader.has('ipp') ? 'ipp' : 'patient';
  if (reader.isFaulty(field)) return null;
  if (!reader.has('ipp') && embedded === '') return null;
  const cell = reader.has('ipp') ? reader.cell('ipp') : { text: embedded };
  const answer = readIpp(cell.text === '' ? { text: embedded } : cell, reader.context.ippLength);
  return 'ipp' in answer ? answer.ipp : reader.fault(field, answer.code, cell.text, String(reader.context.ippLength));
}

type Names = Pick<ReadIdentity, 'last' | 'first' | 'birthName' | 'sex'>;

function readNames(reader: RowReader, whole: string): Names {
  const fromWhole = !reader.has('last') && !(reader.has('birth-name') && reader.has('first'));
  return fromWhole ? readWhole(reader, whole) : readParts(reader);
}

function readWhole(reader: RowReader, whole: string): Names {
  const none = { last: null, first: null, birthName: null, sex: null };
  if (reader.isFaulty('patient')) return none;
  if (whole === '' || isNobody(whole)) {
    reader.fault('patient', 'missing-name');
    return none;
  }
  if (namesTwo(whole)) {
    reader.fault('patient', 'impossible-name', whole);
    return none;
  }
  const split = splitName(whole, reader.context.nameOrder);
  const first = split.first || reader.text('first');
  const birthName = split.birthName ?? reader.optional('birth-name');
  if (!isPersonName(split.last)) reader.fault('patient', 'impossible-name', whole);
  else if (first === '') reader.fault('patient', 'missing-first-name');
  else if (!isPersonName(first) || (first.includes(' ') && namesTreatment(first)))
    reader.fault('patient', 'impossible-name', whole);
  return { ...split, first, birthName };
}

function readParts(reader: RowReader): Names {
  const birthNameCell = reader.optional('birth-name');
  const lastField = reader.has('last') ? 'last' : 'birth-name';
  const written = reader.optional('last') ?? birthNameCell ?? '';
  const whole = reader.optional('first') === null ? wholeName(written) : null;
  if (whole) return { ...whole, birthName: whole.birthName ?? reader.optional('birth-name') };
  const apart = splitCivility(withoutFlags(written));
  const born = /^(.+?)\s*\(?\s*n[ée]e?\s+(\p{L}[^)]*)\)?$/iu.exec(apart.name) ?? /^(.+?)\s*\((\p{Lu}[^)]+)\)$/u.exec(apart.name);
  const married = born ? null : MARRIED.exec(apart.name);
  const last = born ? tidy(born[1] ?? '') : married ? tidy(married[2] ?? '') : apart.name;
  const first = splitCivility(withoutFlags(reader.optional('first') ?? '')).name;
  if (!reader.isFaulty(lastField)) {
    if (last === '' || isNobody(last)) reader.fault(lastField, 'missing-name');
    else if (!isPersonName(last)) reader.fault(lastField, 'impossible-name', written);
  }
  if (!reader.isFaulty('first')) {
    if (first === '') reader.fault('first', 'missing-first-name');
    else if (!isPersonName(first)) reader.fault('first', 'impossible-name', first);
  }
  // « Jeanne » below « Nom » and « DUPONT » below « Prénom », on this row alone: nobody may be sought under such a name.
  if (isGivenName(last) && !isUpper(last) && isUpper(first) && !isGivenName(first) && /\p{Lu}{2}/u.test(first))
    reader.fault(lastField, 'names-exchanged', `${last} ${first}`);
  return {
    last,
    first,
    birthName: birthNameCell ?? (born ? tidy(born[2] ?? '') : married ? tidy(married[1] ?? '') : null),
    sex: apart.sex,
  };
}

/** « DUPONT Jeanne » below « Nom », nothing below « Prénom »: capitals tell which is which. */
function wholeName(written: string): Names | null {
  const split = splitName(written, null);
  const sure = isUpper(split.last) && isPersonName(split.last) && !isUpper(split.first) && isPersonName(split.first);
  return sure && /\p{Lu}{2}/u.test(split.last) ? split : null;
}

/** « MARTIN épouse DUPONT »: the second is the name used. */
const MARRIED = /^(.+?)[\s,(]+(?:[ée]p(?:\.|ouse)?|[ée]pouse|vve|veuve)\s+(\p{L}[^)]*)\)?$/iu;

function splitCivility(text: string): { name: string; sex: 'M' | 'F' | null } {
  const match = /^(?:(mme|madame|mlle|melle|mademoiselle|vve|veuve)|(monsieur|mr|m(?=[.\s])))\.?\s+(?=\p{L})/iu.exec(text);
  return match ? { name: tidy(text.slice(match[0].length)), sex: match[1] ? 'F' : 'M' } : { name: text, sex: null };
}

/** « GARNIER Hélène et LEROY Paul »: two people in one cell, of whom the row can be but one. */
function namesTwo(text: string): boolean {
  if (/\s(?:et|ou)\s/i.test(text)) return true;
  const [before, after, ...more] = text.split(/\s[/+&]\s/);
  const whole = (part: string | undefined): boolean =>
    part !== undefined && /\p{Lu}{2}/u.test(part) && /\p{Lu}\p{Ll}/u.test(part);
  return more.length > 0 || (whole(before) && whole(after));
}

/** A star or a sharp beside a name sends to a note below, and a lone letter says where the patient comes from. */
function withoutFlags(text: string): string {
  return tidy(text.replace(/[*#¹²³]+/g, ' ').replace(/\s?\((?:[A-Z]|\d)\)$/, ''));
}

/** « Anonyme », « X », « ??? »: nobody who could be recognised. */
function isNobody(text: string): boolean {
  return (
    /^[-–—/?.*\s]*$/.test(text) || /^(?:x+|inconnue?|anonyme|sans nom|nc|neant|vide|libre|test|idem|ditto)$/.test(plain(text))
  );
}

function isPersonName(text: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M}\s'’ʼ`´.,\-‐‑–()/]*$/u.test(text) && text.length <= 100;
}

function readBirth(reader: RowReader, embedded: string): string | null {
  const field = reader.has('birth') || !reader.has('patient') || embedded === '' ? 'birth' : 'patient';
  if (reader.isFaulty(field)) return null;
  const cell = reader.cell('birth');
  const text = cell.text || embedded;
  if (/^[-–—/?.\s]*$/.test(text) || /^(?:inconnue?|nc|n\/a|non renseign)/i.test(text))
    return reader.fault(field, 'missing-birth');
  const written = cell.number === undefined ? readDateText(trimmedBirth(text)) : readWrittenDate(cell as Cell);
  if (!written) return reader.fault(field, PARTIAL.test(text) ? 'partial-birth' : 'impossible-birth', text);
  const order = reader.context.orders.get('birth');
  if (order === 'unsure' && cell.text !== '' && readsTwoWays(text)) return reader.fault(field, 'two-dates', text);
  const answer = resolveBirth(turned(written, order), reader.context.hints.today);
  if ('date' in answer) return answer.date;
  const { code } = answer;
  const known = code === 'partial-birth' || code === 'birth-in-future' || code === 'birth-too-old' ? code : 'impossible-birth';
  return reader.fault(field, known, text);
}

/** « 1953 », « 05/1953 », « mai 1953 » */
const PARTIAL = /^(?:\d{1,2}[/.-]|\p{L}{3,9}\.?\s)?\d{4}$/u;

function trimmedBirth(text: string): string {
  return text
    .replace(/^n[ée]+\(?e?\)?\s+(?:le\s+)?/iu, '')
    .replace(/^\d{1,3}\s*(?:ans?|a)\b[\s–,(/:-]*(.*?)\)?$/i, '$1')
    .replace(/\s*[-–,(/]?\s*\d{1,3}\s*(?:ans?|a)\.?\)?\s*$/i, '')
    .replace(/(?:\s*\((?:\d{1,3}|[MFH])\)|[\s,/–-]+[MFH])$/i, '')
    .replace(/\s+(?:(?:à|a)\s+\p{L}.*|\(\p{L}[^()]*\))$/u, '')
    .replace(/[\sT]+00:00(?::00(?:\.0+)?)?Z?$/, '');
}
