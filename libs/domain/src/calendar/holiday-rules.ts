import type { HolidayRegion } from './types';

export type HolidayDay = { month: number; day: number } | { fromEaster: number };

export interface HolidayRule {
  code: string;
  label: { fr: string; en: string };
  on: HolidayDay;
  /** Absent: everywhere. */
  regions?: readonly HolidayRegion[];
}

const slaveryAbolition = (month: number, day: number, region: HolidayRegion): HolidayRule => ({
  code: 'slavery-abolition',
  label: { fr: 'Abolition de l’esclavage', en: 'Abolition of slavery' },
  on: { month, day },
  regions: [region],
});

/**
 * French public holidays. Everywhere: Code du travail L3133-1. Alsace-Moselle: L3134-13 (Good Friday holds in the communes with a
 * Protestant or mixed church, which hospitals there follow). Overseas: L3422-2 and décret 83-1003.
 */
export const HOLIDAY_RULES: readonly HolidayRule[] = [
  { code: 'new-year', label: { fr: 'Jour de l’an', en: 'New Year’s Day' }, on: { month: 1, day: 1 } },
  {
    code: 'good-friday',
    label: { fr: 'Vendredi saint', en: 'Good Friday' },
    on: { fromEaster: -2 },
    regions: ['alsace-moselle'],
  },
  { code: 'easter-monday', label: { fr: 'Lundi de Pâques', en: 'Easter Monday' }, on: { fromEaster: 1 } },
  { code: 'labour-day', label: { fr: 'Fête du Travail', en: 'Labour Day' }, on: { month: 5, day: 1 } },
  { code: 'victory-1945', label: { fr: 'Victoire de 1945', en: 'Victory Day 1945' }, on: { month: 5, day: 8 } },
  { code: 'ascension', label: { fr: 'Ascension', en: 'Ascension Day' }, on: { fromEaster: 39 } },
  { code: 'whit-monday', label: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' }, on: { fromEaster: 50 } },
  { code: 'national-day', label: { fr: 'Fête nationale', en: 'National Day' }, on: { month: 7, day: 14 } },
  { code: 'assumption', label: { fr: 'Assomption', en: 'Assumption Day' }, on: { month: 8, day: 15 } },
  { code: 'all-saints', label: { fr: 'Toussaint', en: 'All Saints’ Day' }, on: { month: 11, day: 1 } },
  { code: 'armistice-1918', label: { fr: 'Armistice de 1918', en: 'Armistice Day 1918' }, on: { month: 11, day: 11 } },
  { code: 'christmas', label: { fr: 'Noël', en: 'Christmas Day' }, on: { month: 12, day: 25 } },
  {
    code: 'saint-stephen',
    label: { fr: 'Saint-Étienne', en: 'St Stephen’s Day' },
    on: { month: 12, day: 26 },
    regions: ['alsace-moselle'],
  },
  slaveryAbolition(4, 27, 'mayotte'),
  slaveryAbolition(5, 22, 'martinique'),
  slaveryAbolition(5, 27, 'guadeloupe'),
  slaveryAbolition(5, 28, 'saint-martin'),
  slaveryAbolition(6, 10, 'guyane'),
  slaveryAbolition(10, 9, 'saint-barthelemy'),
  slaveryAbolition(12, 20, 'reunion'),
];
