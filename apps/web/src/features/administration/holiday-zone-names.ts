/** Where public holidays differ. */
export const holidayZones = {
  fr: {
    metropole: 'Métropole',
    'alsace-moselle': 'Alsace-Moselle',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'Guyane',
    reunion: 'La Réunion',
    mayotte: 'Mayotte',
    'saint-barthelemy': 'Saint-Barthélemy',
    'saint-martin': 'Saint-Martin',
  },
  en: {
    metropole: 'Mainland France',
    'alsace-moselle': 'Alsace and Moselle',
    guadeloupe: 'Guadeloupe island',
    martinique: 'Martinique island',
    guyane: 'French Guiana',
    reunion: 'Reunion island',
    mayotte: 'Mayotte island',
    'saint-barthelemy': 'Saint Barthélemy',
    'saint-martin': 'Saint Martin (French part)',
  },
};
