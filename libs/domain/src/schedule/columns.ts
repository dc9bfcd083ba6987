import type { ColumnChoice, ColumnMapping } from './reading';
import { sameWriting } from './same-writing';

/** The choice remembered for this column: found by its header however written ("N° dossier", "n°DOSSIER"), else by its position. */
export function rememberedChoice(saved: ColumnMapping, column: { header: string | null; index: number }): ColumnChoice | null {
  const header = sameWriting(column.header);
  const byHeader = header === '' ? undefined : saved.find((choice) => sameWriting(choice.header) === header);
  // A position is only trusted for a choice made without a header: another file may have another column there.
  return byHeader ?? saved.find((choice) => sameWriting(choice.header) === '' && choice.index === column.index) ?? null;
}

/** What the unit remembers after a correction: the newest choice for a column replaces the earlier one. */
export function rememberChoices(saved: ColumnMapping, corrections: ColumnMapping): ColumnMapping {
  const addressOf = (choice: ColumnChoice): string => sameWriting(choice.header) || `#${choice.index ?? ''}`;
  const replaced = new Set(corrections.map(addressOf));
  const newest = new Map(corrections.map((choice) => [addressOf(choice), choice]));
  return [...saved.filter((choice) => !replaced.has(addressOf(choice))), ...newest.values()];
}
