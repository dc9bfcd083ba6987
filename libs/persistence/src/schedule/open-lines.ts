import type { OpenLine } from '@jalon/domain/schedule';
import type { Tx } from '../transaction';

const OPEN = {
  name: 'open-lines',
  text: `select id, row->>'ipp' as ipp, row->>'day' as day, row->>'signature' as signature, freed_how as "freedHow"
from waiting_row where unit_id = $1 and settled_at is null order by at, row_number`,
};

/** The rows of earlier sendings that still wait in this unit. */
export function openLines(tx: Tx, unitId: number): Promise<OpenLine[]> {
  return tx.sql<OpenLine>(OPEN, [unitId]);
}
