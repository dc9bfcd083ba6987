import { isTimeZone } from '@jalon/domain/calendar';
import { isFiness } from './finess';
import { plain, readList, type ListFault, type ListRead } from './read-list';

export interface ListedOrganisation {
  row: number;
  name: string;
  kind: 'hospital' | 'clinic' | 'practice' | 'network' | 'other';
  finessSite: string | null;
  finessEntity: string | null;
  siret: string | null;
  phone: string | null;
  address: string | null;
  timeZone: string | null;
  ippLength: number | null;
}

const KINDS: Record<ListedOrganisation['kind'], readonly string[]> = {
  hospital: ['hospital', 'hopital', 'ch', 'chu', 'centre hospitalier', 'etablissement'],
  clinic: ['clinic', 'clinique'],
  practice: ['practice', 'cabinet', 'maison de sante', 'msp', 'liberal'],
  network: ['network', 'reseau', 'cellule'],
  other: ['other', 'autre', ''],
};

const SHAPE = {
  headings: {
    name: ['nom', 'name', 'raison sociale', 'etablissement', 'organisation'],
    kind: ['type', 'kind', 'nature'],
    finessSite: ['finess', 'finess site', 'finess et', 'nofinesset'],
    finessEntity: ['finess ej', 'finess entite', 'finess entity', 'nofinessej'],
    siret: ['siret'],
    phone: ['telephone', 'tel', 'phone'],
    address: ['adresse', 'address'],
    timeZone: ['fuseau', 'time zone', 'timezone'],
    ippLength: ['longueur ipp', 'ipp', 'ipp length'],
  },
  required: ['name'] as const,
};

/** Establishments and structures, one a row. */
export function readOrganisations(bytes: Uint8Array): ListRead<ListedOrganisation> {
  const list = readList(bytes, SHAPE);
  const faults: ListFault[] = [...list.faults];
  const rows = list.rows.map((row): ListedOrganisation => {
    const kind = (Object.keys(KINDS) as ListedOrganisation['kind'][]).find((one) => KINDS[one].includes(plain(row.kind)));
    const wrong = (column: string, code: string, typed: string) => faults.push({ row: row.row, column, code, typed });
    if (!kind) wrong('type', 'kind-unknown', row.kind);
    const finess = (column: string, typed: string) => {
      const bare = typed.replace(/\s/g, '').toUpperCase();
      if (bare !== '' && !isFiness(bare)) wrong(column, 'finess-wrong', typed);
      return bare || null;
    };
    const ippLength = row.ippLength === '' ? null : Number(row.ippLength);
    if (ippLength !== null && !(Number.isInteger(ippLength) && ippLength >= 1 && ippLength <= 20))
      wrong('longueur ipp', 'ipp-length', row.ippLength);
    if (row.timeZone !== '' && !isTimeZone(row.timeZone)) wrong('fuseau', 'time-zone', row.timeZone);
    return {
      ...{ row: row.row, name: row.name, kind: kind ?? 'other', ippLength },
      ...{ finessSite: finess('finess', row.finessSite), finessEntity: finess('finess ej', row.finessEntity) },
      ...{ siret: row.siret.replace(/\s/g, '') || null, phone: row.phone || null, address: row.address || null },
      timeZone: row.timeZone || null,
    };
  });
  return { rows, faults };
}
