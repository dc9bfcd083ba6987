import { readClock } from '../cells/clock';
import { readDateText, readWrittenDate } from '../cells/written-date';
import { holdsCycle } from '../cells/treatment';
import { namesTreatment } from '../columns/column-content';
import { headerWords, meaningsOf } from '../columns/header-words';
import { type Cell, plain, type TableRow } from '../table';
import { headsChairs } from './chairs';
import { findDayIn, readTitleDate, type TitleDate } from './title-date';

export type RowClass =
  | { readonly kind: 'blank' }
  | { readonly kind: 'header' }
  | { readonly kind: 'heading'; readonly title: TitleDate; readonly doctor: string | null }
  | { readonly kind: 'note' }
  | { readonly kind: 'data' };

const NOTE =
  /^(?:(?:sous )?tota(?:l|ux)|nombre|nb\b|nbre|effectif|imprim|impression|edit[eio]|edition|page\b|pages\b|legende|source|extra(?:it|ction)|genere|export|fin\b|signature|nota\b|nb |maj\b|mis a jour|mise a jour|document|confidentiel|couleur|vert\b|orange\b|rouge\b|jaune\b|bleu\b|planning|programme|liste|hopital|hdj|hj\b|centre|chu\b|ch\b|clinique|institut|service|unite|semaine|tel\b|telephone|standard|secretariat|merci|attention|important|rappel|ide\b|infirmier|medecins? (?:de|d|present|senior)|interne|astreinte|copyright|c 20)/;
/** What may stand beside a day at the head of its rows. */
const BESIDE_DAY =
  /^(?:\d{1,3}|(?:nb|nombre|total)?(?: de)? ?\d{0,3} ?(?:patients?|pts?|venues?|visites?|rdv|seances?|places?|pers\w*|passages?)\b.*|(?:lun|mar|mer|jeu|ven|sam|dim)\w*|planning.*|hdj.*|hopital.*|oncologie|date|jour(?:nee)?)$/;
/** Parts of a day, rooms and closures that stand alone between visits. */
const LABEL =
  /^(?:matin(?:ee)?|apres midi|am|pm|journee|soir|salle|box|chambre|secteur|aile|poste|fauteuils?|lits?|pause|dejeuner|repas|ferme(?:e|ture)?|ferie|jour ferie|staff|reunion|rcp|libre|bloque|indisponible|annule|pas de|aucun|rien|neant|vide|hors|urgences?|ajouts?|chimio\w*|immuno\w*|transfusions?|soins?|consultations?|en attente|liste d attente)\b/;

/** `chosen` holds the words of headers that the secretary has named before. */
export function classifyRow(row: TableRow, today: string, chosen: ReadonlySet<string> = new Set()): RowClass {
  const filled = row.cells.filter((cell) => cell.text !== '');
  if (filled.length === 0 || filled.every((cell) => /^[-–—_=.*|\s]+$/.test(cell.text))) return { kind: 'blank' };
  if (isHeaderRow(filled) || isChosenHeader(filled, chosen)) return { kind: 'header' };
  const texts = [...new Set(filled.map((cell) => cell.text))];
  const first = texts[0] ?? '';
  if (texts.length <= 3) {
    const heading = readHeading(filled, texts, today);
    if (heading) return heading;
    if (NOTE.test(plain(first)) && !texts.slice(1).some((text) => /^\d{6,}$/.test(text) || namesTreatment(text)))
      return { kind: 'note' };
  }
  if (/^(?:sous[ -]?)?totaux?\b|^total\b/i.test(first) && !filled.some(looksLikeIdentity)) return { kind: 'note' };
  if (texts.length === 1 && (LABEL.test(plain(first)) || first.length > 80)) return { kind: 'note' };
  return { kind: 'data' };
}

/** Words of which most are known headers of different fields, with nothing that looks like a visit. */
function isHeaderRow(filled: readonly Cell[]): boolean {
  if (filled.length < 2) return false;
  if (headsChairs(filled)) return true;
  const values = countValues(filled);
  if (values > 1) return false;
  const known = filled.map(({ text }) => (text.length <= 60 ? meaningsOf(text) : []));
  const matched = known.filter((meanings) => meanings.length > 0).length;
  const fields = new Set(
    known.flatMap((meanings) => (meanings[0] && meanings[0].field !== 'nothing' ? [meanings[0].field] : [])),
  );
  if (values > 0 && fields.size < 5) return false;
  if (fields.size >= 3) return matched / filled.length >= 0.5;
  return (
    fields.size === 2 &&
    matched === filled.length &&
    filled.length <= 3 &&
    values === 0 &&
    !filled.some(({ text }) => /^(?:dr|docteur|pr)\.? \p{L}/iu.test(text))
  );
}

function isChosenHeader(filled: readonly Cell[], chosen: ReadonlySet<string>): boolean {
  if (chosen.size === 0) return false;
  return filled.filter(({ text }) => chosen.has(headerWords(text))).length >= Math.min(2, chosen.size, filled.length);
}

/** A first row of words only, over rows that hold figures: headers, even if nobody knows these words. */
export function isUnknownHeader(row: TableRow, next: TableRow | undefined): boolean {
  const filled = row.cells.filter((cell) => cell.text !== '');
  const words = filled.every((cell) => cell.number === undefined && !/\d/.test(cell.text) && cell.text.length <= 40);
  return filled.length >= 3 && words && next !== undefined && next.cells.some((cell) => /\d/.test(cell.text));
}

/** Counted up to two: most rows are visits, whose date and hour answer at once. */
function countValues(filled: readonly Cell[]): number {
  let count = 0;
  for (const cell of filled) {
    if (looksLikeValue(cell)) count += 1;
    if (count > 1) break;
  }
  return count;
}

function looksLikeValue(cell: Cell): boolean {
  if (cell.number !== undefined) return true;
  if (/\d{4,}|\d\s*[:h]\s*\d{2}/.test(cell.text)) return true;
  const date = readDateText(cell.text);
  return date !== null && date.month !== null;
}

/** A visit wherever it stands, above its headers too: a number, a day and an hour in cells of their own. */
export function looksLikeVisit(row: TableRow): boolean {
  return (
    row.cells.some(looksLikeIdentity) &&
    row.cells.some((cell) => (readWrittenDate(cell)?.month ?? null) !== null && !looksLikeIdentity(cell)) &&
    row.cells.some((cell) => (cell.number === undefined ? isClock(cell) : readClock(cell).kind === 'clock'))
  );
}

function looksLikeIdentity({ text }: Cell): boolean {
  return /^\d{6,10}$/.test(text.replace(/[\s.]/g, ''));
}

function readHeading(filled: readonly Cell[], texts: readonly string[], today: string): RowClass | null {
  const doctor = physicianOf(texts);
  const none: TitleDate = { day: null, monday: null, near: null };
  if (doctor) return { kind: 'heading', title: none, doctor };
  const others = filled.filter((cell) => readWrittenDate(cell) === null && readTitleDate(cell.text, today).day === null);
  // A visit has an hour, an identifier, or both beside its day; a heading has at most a count or a word.
  if (others.some((cell) => looksLikeIdentity(cell) || isClock(cell)) || others.length > 2) return null;
  if (others.some((cell) => namesTreatment(cell.text) || holdsCycle(cell.text))) return null;
  // A date in figures beside other cells is a row's own date, unless these only count or comment the day.
  const inFigures = filled.some((cell) => readWrittenDate(cell) !== null && !/\p{L}{3}/u.test(cell.text));
  if (inFigures && others.some(({ text }) => !BESIDE_DAY.test(plain(text)))) return null;
  if (others.length === filled.length && !filled.some((cell) => readTitleDate(cell.text, today).monday !== null)) return null;
  if (filled.filter((cell) => readWrittenDate(cell)?.year).length > 1) return null;
  const title = readTitleDate(texts.map((text, i) => (i === 0 && filled[0] ? titleText(filled[0]) : text)).join(' '), today);
  // A birth alone on the second line of its patient.
  if (title.day?.year && !title.day.shortYear && title.day.year < Number(today.slice(0, 4)) - 1) return null;
  return title.day || title.monday ? { kind: 'heading', title, doctor: null } : null;
}

const LIST_OF =
  /^(?:(?:consultations?|vacations?|planning|programme|liste|patients|venues|visites|rdv|hdj)\s+(?:(?:de|des|du|pour)\s+(?:le\s+)?)?(?=(?:dr|docteur|pr|professeur)\b)|(?:m[ée]decins?|praticiens?|prescripteurs?|oncologues?|h[ée]matologues?)(?:\s+r[ée]f[ée]rent)?\s*:\s*)/iu;
const PHYSICIAN = /^((?:dr|docteur|pr|professeur)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){0,3}$/iu;
const COUNTED = /\s*[-–—:(]\s*\d{1,3}(?:\s*(?:patients?|pts?|venues?|visites?|rdv|s[ée]ances?))?\s*\)?$/iu;

/** « Dr ROUGIER », « Consultations du Dr ROUGIER », « Médecin : ROUGIER », « Dr ROUGIER (3 patients) »: the physician of the rows below. */
function physicianOf(texts: readonly string[]): string | null {
  if (texts.length > 2) return null;
  const line = texts.length === 2 ? `${(texts[0] ?? '').replace(/\s*:$/, '')} : ${texts[1]}` : (texts[0] ?? '');
  const listed = LIST_OF.exec(line);
  const name = line
    .slice(listed?.[0].length ?? 0)
    .replace(COUNTED, '')
    .replace(/\s*:$/, '');
  const match = PHYSICIAN.exec(name);
  // « Dr ROUGIER lundi » also opens a day.
  if (!match || findDayIn(line) !== null || readDateText(name.split(' ').at(-1) ?? '')?.weekday) return null;
  const untitled = listed !== null && /:\s*$/.test(listed[0]) && /^\p{Lu}/u.test(name);
  return match[1] || untitled ? name : null;
}

function titleText(cell: Cell): string {
  return cell.dated ? cell.text.slice(0, 10) : cell.text;
}

function isClock(cell: Cell): boolean {
  return /[:h]/i.test(cell.text) && readClock(cell).kind === 'clock';
}
