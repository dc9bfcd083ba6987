import { plain, readList, type ListFault, type ListRead } from './read-list';

export interface ListedUnit {
  row: number;
  /** The FINESS or the name of its organisation. */
  organisation: string;
  name: string;
  shortName: string;
  kind: 'service' | 'day-hospital' | 'practice' | 'cell' | 'secretariat' | 'identity';
  phone: string | null;
  hours: string | null;
  nightName: string | null;
  nightPhone: string | null;
}

const KINDS: Record<ListedUnit['kind'], readonly string[]> = {
  service: ['service', 'unite', 'unit', 'ward', ''],
  'day-hospital': ['day hospital', 'hopital de jour', 'hdj', 'hj'],
  practice: ['practice', 'cabinet'],
  cell: ['cell', 'cellule', 'cellule de coordination'],
  secretariat: ['secretariat', 'secretariat medical'],
  identity: ['identity', 'identitovigilance', 'identite'],
};

const SHAPE = {
  headings: {
    organisation: ['organisation', 'etablissement', 'structure', 'finess'],
    name: ['nom', 'name', 'unite', 'unit'],
    shortName: ['nom court', 'sigle', 'short name'],
    kind: ['type', 'kind'],
    phone: ['telephone', 'tel', 'phone'],
    hours: ['horaires', 'heures', 'hours'],
    nightName: ['nuit nom', 'garde', 'night name'],
    nightPhone: ['nuit telephone', 'telephone de nuit', 'night phone'],
  },
  required: ['organisation', 'name'] as const,
};

/** Services, day hospitals, practices and cells, one a row. */
export function readUnits(bytes: Uint8Array): ListRead<ListedUnit> {
  const list = readList(bytes, SHAPE);
  const faults: ListFault[] = [...list.faults];
  const rows = list.rows.map((row): ListedUnit => {
    const kind = (Object.keys(KINDS) as ListedUnit['kind'][]).find((one) => KINDS[one].includes(plain(row.kind)));
    if (!kind) faults.push({ row: row.row, column: 'type', code: 'kind-unknown', typed: row.kind });
    return {
      ...{
        row: row.row,
        organisation: row.organisation,
        name: row.name,
        shortName: row.shortName || row.name,
        kind: kind ?? 'service',
      },
      ...{
        phone: row.phone || null,
        hours: row.hours || null,
        nightName: row.nightName || null,
        nightPhone: row.nightPhone || null,
      },
    };
  });
  return { rows, faults };
}
