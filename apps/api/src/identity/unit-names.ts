import type { Tx } from '@jalon/persistence';

export interface UnitNameRow {
  id: number;
  name: string;
  shortName: string;
  kind: string;
}

export function unitNames(tx: Tx): Promise<UnitNameRow[]> {
  return tx.sql<UnitNameRow>(
    { name: 'unit-names', text: 'select id, name, short_name as "shortName", kind from unit where id = any($1) order by name' },
    [tx.actor.units],
  );
}
