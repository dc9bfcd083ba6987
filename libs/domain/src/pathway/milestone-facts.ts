import type { IsoDate, PartialDate, Term } from '../calendar';

/** What is known of the person when milestones are dated. */
export interface MilestoneFacts {
  birth: PartialDate | null;
  /** Length of the pregnancy, for a child; null when it is not known. */
  term?: Term | null;
  birthWeightGrams?: number | null;
  diagnosis?: string | null;
  treatment?: string | null;
  /** Latest complete score of each assessment; absent while an item is missing. */
  scores: Readonly<Record<string, number>>;
  /** What was done, by the key of the expected milestone. */
  done: readonly { key: string; on: IsoDate }[];
  /** Taken off this patient's way, with a reason kept elsewhere. */
  dropped: readonly string[];
  /**
   * Dates what follows a milestone not done yet from the day when that one is due: to show a way in advance. A running pathway expects it
   * only once it is done, or one delay would show as several.
   */
  forecast?: boolean;
}

export const NO_FACTS: MilestoneFacts = { birth: null, scores: {}, done: [], dropped: [] };
