import { CANONICAL_FUNCTIONS, type CanonicalFunction } from '@jalon/domain/directory';
import { readLogin } from '@jalon/domain/identity';
import { isIsoDate } from '@jalon/domain/calendar';
import { luhn } from './finess';
import { plain, readList, type ListFault, type ListRead } from './read-list';

export interface ListedAccount {
  row: number;
  organisation: string;
  login: string;
  familyName: string;
  givenName: string;
  civility: string | null;
  rpps: string | null;
  prescriber: boolean;
  function: CanonicalFunction;
  title: string;
  /** Names of units of that organisation. */
  units: string[];
  from: string | null;
  until: string | null;
  phone: string | null;
  email: string | null;
}

const FUNCTIONS: Partial<Record<CanonicalFunction, readonly string[]>> = {
  'pivot-nurse': ['infirmiere pivot', 'ipo', 'idec', 'infirmiere de parcours'],
  'onco-geriatric-nurse': ['infirmiere d oncogeriatrie', 'infirmiere oncogeriatrie'],
  'town-nurse': ['idel', 'infirmier liberal', 'infirmiere liberale'],
  reception: ['accueil'],
  'unit-secretary': ['secretaire d unite', 'secretaire unite'],
  'medical-secretary': ['secretaire medicale', 'secretaire medical'],
  physician: ['medecin'],
  'general-practitioner': ['medecin traitant', 'medecin generaliste'],
  'pilot-physician': ['medecin pilote'],
  coordinator: ['coordinatrice', 'coordinateur'],
  'social-worker': ['assistante sociale', 'assistant social', 'assistante de service social'],
  'identity-officer': ['identitovigilance', 'cellule d identitovigilance'],
  administrator: ['administrateur', 'administratrice'],
  'data-protection-officer': ['dpo', 'delegue a la protection des donnees', 'deleguee a la protection des donnees'],
};

const SHAPE = {
  headings: {
    organisation: ['organisation', 'etablissement', 'structure', 'finess'],
    login: ['identifiant', 'login'],
    familyName: ['nom', 'family name', 'last name'],
    givenName: ['prenom', 'given name', 'first name'],
    civility: ['civilite', 'title of address', 'civility'],
    rpps: ['rpps'],
    prescriber: ['prescripteur', 'prescriber'],
    function: ['fonction', 'function'],
    title: ['intitule', 'titre', 'local title'],
    units: ['unites', 'unite', 'units', 'unit'],
    from: ['debut', 'du', 'from'],
    until: ['fin', 'au', 'until'],
    phone: ['telephone', 'tel', 'phone'],
    email: ['courriel', 'email', 'mail'],
  },
  required: ['organisation', 'login', 'familyName', 'givenName', 'function'] as const,
};

/** People with their function and their units, one working situation a row: the same login may stand on several. */
export function readAccounts(bytes: Uint8Array): ListRead<ListedAccount> {
  const list = readList(bytes, SHAPE);
  const faults: ListFault[] = [...list.faults];
  const rows: ListedAccount[] = [];
  for (const row of list.rows) {
    const before = faults.length;
    const wrong = (column: string, code: string, typed: string) => faults.push({ row: row.row, column, code, typed });
    const login = readLogin(row.login);
    if (!login.ok) wrong('identifiant', 'login-shape', row.login);
    const job = CANONICAL_FUNCTIONS.find((one) => one === row.function.trim() || FUNCTIONS[one]?.includes(plain(row.function)));
    if (!job) wrong('fonction', 'function-unknown', row.function);
    const rpps = row.rpps.replace(/\s/g, '');
    if (rpps !== '' && !(/^\d{11}$/.test(rpps) && luhn(rpps))) wrong('rpps', 'rpps-wrong', row.rpps);
    const [from, until] = [readDay(row.from), readDay(row.until)];
    if (row.from !== '' && !from) wrong('début', 'date-wrong', row.from);
    if (row.until !== '' && !until) wrong('fin', 'date-wrong', row.until);
    if (from && until && until < from) wrong('fin', 'ends-before-it-begins', row.until);
    const prescriber = readYes(row.prescriber);
    if (prescriber === null) wrong('prescripteur', 'yes-or-no', row.prescriber);
    if (faults.length > before || !login.ok || !job || prescriber === null) continue;
    rows.push({
      ...{
        row: row.row,
        organisation: row.organisation,
        login: login.value,
        familyName: row.familyName,
        givenName: row.givenName,
      },
      ...{ civility: row.civility || null, rpps: rpps || null, function: job, title: row.title || row.function, from, until },
      prescriber,
      units: row.units
        .split(/[|,+/]/)
        .map((unit) => unit.trim())
        .filter(Boolean),
      ...{ phone: row.phone || null, email: row.email || null },
    });
  }
  return { rows, faults };
}

const YES = ['oui', 'yes', 'x', '1', 'vrai', 'true', 'o', 'y'];
const NO = ['', 'non', 'no', '0', 'faux', 'false', 'n'];

/** The right to prescribe is a person's own: what says neither yes nor no is not read as no. */
function readYes(text: string): boolean | null {
  const word = plain(text);
  return YES.includes(word) ? true : NO.includes(word) ? false : null;
}

/** 2026-11-23 or 23/11/2026. */
function readDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isIsoDate(iso) ? iso : null;
}
