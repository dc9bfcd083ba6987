/** A day without time: 'YYYY-MM-DD'. */
export type IsoDate = string;

/** A day known in part: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export type PartialDate = string;

/** A point in time: ISO 8601 with 'Z' or an offset, as '2026-11-24T07:52:00+01:00'. */
export type Instant = string;

/** A wall-clock time somewhere, without offset: 'YYYY-MM-DDTHH:MM' (seconds allowed). */
export type LocalDateTime = string;

/** IANA name, as 'Europe/Paris' or 'Indian/Reunion'. */
export type TimeZone = string;

export type HolidayRegion =
  | 'metropole'
  | 'alsace-moselle'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'reunion'
  | 'mayotte'
  | 'saint-barthelemy'
  | 'saint-martin';

export interface Holiday {
  date: IsoDate;
  code: string;
  label: { fr: string; en: string };
}

/** When a unit works. Weekdays as in ISO 8601: 1 = Monday … 7 = Sunday. */
export interface WorkingCalendar {
  region: HolidayRegion;
  weekdays: readonly number[];
  /** Days on which this unit is closed besides (bridges, works). */
  closed?: readonly IsoDate[];
  /** Days on which it opens in spite of the rest (a worked Saturday). */
  open?: readonly IsoDate[];
}
