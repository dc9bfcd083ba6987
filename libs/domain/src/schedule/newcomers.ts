import { sameName } from '../patient';
import { grouped } from './grouped';
import type { ReadRow } from './reading';
import { rowId } from './row-of-visit';
import { ippKey, traitsKey, type WrittenIdentity } from './written-identity';

/** A person whom the sending organisation does not know yet: one provisional record, however many rows. */
export interface Newcomer {
  /** "new:" and the id of the first row. */
  key: string;
  traits: WrittenIdentity;
  rows: ReadRow[];
  /** Records that may be the same person, for the identity officer. */
  resembles: readonly string[];
}

interface Writing {
  rows: readonly ReadRow[];
  resembles: readonly string[];
}

/**
 * Gathers the ways in which one file writes its unknown persons. Two persons under one IPP, or one person under two, are not for a
 * program to settle: those rows wait.
 * @param spokenFor IPPs (`ippKey`) that other rows of the file write for a person already known by their traits.
 */
export function gatherNewcomers(
  writings: readonly Writing[],
  spokenFor: ReadonlySet<string>,
): { newcomers: Newcomer[]; disagreeing: ReadRow[][] } {
  const newcomers: Newcomer[] = [];
  const disagreeing: ReadRow[][] = [];
  for (const group of connected(writings)) {
    const rows = group.flatMap((writing) => writing.rows);
    const bearing = rows.find((row) => row.ipp) ?? rows[0];
    if (!bearing) continue;
    const free = rows.every((row) => !row.ipp || !spokenFor.has(ippKey(row.ipp)));
    if (free && rows.every((row) => agree(bearing, row))) {
      const resembles = [...new Set(group.flatMap((writing) => writing.resembles))];
      const { ipp, last, first, birth } = bearing;
      const sex = rows.find((row) => row.sex)?.sex ?? null;
      const birthName = rows.find((row) => row.birthName)?.birthName ?? null;
      newcomers.push({
        key: `new:${rowId(rows[0] ?? bearing)}`,
        traits: { ipp, last, first, birthName, birth, sex },
        rows,
        resembles,
      });
    } else disagreeing.push(rows);
  }
  return { newcomers, disagreeing };
}

/** Writings that share an IPP or the traits, directly or through another. */
function connected(writings: readonly Writing[]): Writing[][] {
  const parent = writings.map((_, index) => index);
  const rootOf = (index: number): number => {
    const up = parent[index] ?? index;
    if (up === index) return index;
    const root = rootOf(up);
    parent[index] = root;
    return root;
  };
  const seen = new Map<string, number>();
  writings.forEach(({ rows }, index) => {
    const row = rows.find(({ ipp }) => ipp) ?? rows[0];
    if (!row) return;
    for (const key of [`traits ${traitsKey(row)}`, ...(row.ipp ? [`ipp ${ippKey(row.ipp)}`] : [])]) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, index);
      else parent[rootOf(index)] = rootOf(other);
    }
  });
  const entries = writings.map((writing, index) => ({ writing, root: String(rootOf(index)) }));
  return [...grouped(entries, ({ root }) => root).values()].map((group) => group.map(({ writing }) => writing));
}

function agree(one: ReadRow, other: ReadRow): boolean {
  const ippAgrees = !one.ipp || !other.ipp || ippKey(one.ipp) === ippKey(other.ipp);
  const sexAgrees = !one.sex || !other.sex || one.sex === other.sex;
  const birthNameAgrees = !one.birthName || !other.birthName || sameName(one.birthName, other.birthName);
  return ippAgrees && sexAgrees && birthNameAgrees && traitsKey(one) === traitsKey(other);
}
