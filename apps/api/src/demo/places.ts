import type { Client } from 'pg';
import { idOf } from './random';
import type { Rows } from './rows';

interface Place {
  key: string;
  name: string;
  kind: 'hospital' | 'clinic' | 'practice' | 'network' | 'other';
  phone: string;
  address: string;
  units: readonly UnitOf[];
}

interface UnitOf {
  key: string;
  name: string;
  short: string;
  kind: 'service' | 'day-hospital' | 'practice' | 'cell' | 'secretariat' | 'identity';
  phone?: string;
  hours?: string;
  night?: readonly [name: string, phone: string];
}

const onCall = ['Hématologie, garde', '02 61 91 40 15'] as const;

const practice = (key: string, name: string, short: string, phone: string, address: string, hours = '7 h à 20 h'): Place => ({
  key,
  name,
  kind: 'practice',
  phone,
  address,
  units: [{ key, name, short, kind: 'practice', phone, hours }],
});

/** The invented territory. Numbers starting with 02 61 91 are kept for fiction by the ARCEP. */
const PLACES: readonly Place[] = [
  {
    key: 'valmont',
    name: 'CH de Valmont',
    kind: 'hospital',
    phone: '02 61 91 40 00',
    address: 'Institut de cancérologie, 12 rue des Tanneurs, 53990 Valmont',
    units: [
      {
        key: 'hdj',
        name: 'Hôpital de jour',
        short: 'HDJ',
        kind: 'day-hospital',
        phone: '02 61 91 41 00',
        hours: '8 h à 18 h',
        night: onCall,
      },
      {
        key: 'haematology',
        name: 'Hématologie, hôpital de jour',
        short: 'Hématologie',
        kind: 'day-hospital',
        phone: '02 61 91 40 10',
        hours: '8 h à 19 h',
        night: onCall,
      },
      {
        key: 'secretariat',
        name: 'Secrétariat médical',
        short: 'Secrétariat',
        kind: 'secretariat',
        phone: '02 61 91 41 10',
        hours: '9 h à 17 h',
      },
      {
        key: 'support',
        name: 'Soins de support',
        short: 'Soins de support',
        kind: 'service',
        phone: '02 61 91 41 60',
        hours: '9 h à 17 h',
      },
      {
        key: 'onco-cell',
        name: 'Cellule de coordination en cancérologie',
        short: 'Cellule onco',
        kind: 'cell',
        phone: '02 61 91 41 80',
        hours: '9 h à 17 h',
      },
      { key: 'identity', name: 'Identitovigilance', short: 'Identité', kind: 'identity', phone: '02 61 91 40 70' },
    ],
  },
  {
    key: 'rochebrune',
    name: 'CHU de Rochebrune',
    kind: 'hospital',
    phone: '02 61 91 60 00',
    address: '1 avenue de l’Hôpital, 35990 Rochebrune',
    units: [
      {
        key: 'ucog',
        name: 'Unité de coordination en oncogériatrie',
        short: 'UCOG',
        kind: 'cell',
        phone: '02 61 91 62 30',
        hours: '9 h à 16 h 30',
      },
    ],
  },
  {
    key: 'aurore',
    name: 'Clinique Sainte-Aurore',
    kind: 'clinic',
    phone: '02 61 91 70 00',
    address: '8 quai des Mariniers, 53990 Valmont',
    units: [
      {
        key: 'gynaecology',
        name: 'Gynécologie',
        short: 'Gynécologie',
        kind: 'service',
        phone: '02 61 91 70 40',
        hours: '8 h à 18 h',
        night: ['Clinique, infirmière de nuit', '02 61 91 70 90'],
      },
    ],
  },
  practice('tilleuls', 'Cabinet des Tilleuls', 'Tilleuls', '02 61 91 51 10', '3 place des Tilleuls, 53990 Valmont'),
  practice('port', 'Cabinet du Port', 'Port', '02 61 91 51 20', '17 quai du Port, 53990 Valmont'),
  practice('halles', 'Cabinet des Halles', 'Halles', '02 61 91 51 30', '2 rue des Halles, 53990 Valmont'),
  practice('gare', 'Cabinet de la Gare', 'Gare', '02 61 91 51 40', '41 avenue de la Gare, 53991 Brécy'),
  practice('moulin', 'Cabinet du Moulin', 'Moulin', '02 61 91 51 50', '5 chemin du Moulin, 53992 Saint-Aubin'),
  practice('ormes', 'Cabinet des Ormes', 'Ormes', '02 61 91 51 60', '9 allée des Ormes, 53993 Lassay'),
  practice('lavoir', 'Cabinet du Lavoir', 'Lavoir', '02 61 91 51 70', '1 rue du Lavoir, 53994 Cossé'),
  practice('chapelle', 'Cabinet de la Chapelle', 'Chapelle', '02 61 91 51 80', '6 rue de la Chapelle, 53995 Méral'),
  practice('lemaire', 'Cabinet du Dr Lemaire', 'Dr Lemaire', '02 61 91 52 10', '14 rue Basse, 53990 Valmont', '8 h 30 à 19 h'),
  practice('brecy', 'Maison de santé de Brécy', 'MSP Brécy', '02 61 91 52 20', '1 place de la Mairie, 53991 Brécy', '8 h à 19 h'),
  practice('aubin', 'Cabinet médical de Saint-Aubin', 'Saint-Aubin', '02 61 91 52 30', '4 rue du Puits, 53992 Saint-Aubin'),
  practice('pont', 'Cabinet médical du Pont', 'Pont', '02 61 91 52 40', '20 rue du Pont, 53990 Valmont', '8 h à 19 h'),
  {
    key: 'perinatal',
    name: 'Réseau périnatal des Trois Rivières',
    kind: 'network',
    phone: '02 61 91 80 00',
    address: '30 boulevard des Rivières, 35990 Rochebrune',
    units: [
      {
        key: 'cell',
        name: 'Cellule de coordination',
        short: 'Réseau périnatal',
        kind: 'cell',
        phone: '02 61 91 80 10',
        hours: '9 h à 17 h',
      },
    ],
  },
  practice('caron', 'Cabinet du Dr Caron', 'Dr Caron', '02 61 91 53 10', '11 rue des Écoles, 53990 Valmont', '9 h à 18 h'),
  practice('masse', 'Cabinet du Dr Masse', 'Dr Masse', '02 61 91 53 20', '3 rue Neuve, 53991 Brécy', '9 h à 18 h'),
  {
    key: 'pmi',
    name: 'PMI Saint-Aubin',
    kind: 'other',
    phone: '02 61 91 54 00',
    address: '2 rue des Lilas, 53992 Saint-Aubin',
    units: [{ key: 'pmi', name: 'PMI Saint-Aubin', short: 'PMI', kind: 'service', phone: '02 61 91 54 00', hours: '9 h à 17 h' }],
  },
  {
    key: 'perfadom',
    name: 'Perfadom',
    kind: 'other',
    phone: '02 61 91 55 00',
    address: 'ZA des Prés, 53990 Valmont',
    units: [],
  },
];

export const organisationId = (key: string): string => idOf(`organisation/${key}`);

/** The organisation of a unit, by their keys. */
export function organisationOf(unitKey: string): string {
  const place = PLACES.find(({ units }) => units.some(({ key }) => key === unitKey));
  if (!place) throw new Error(`No place has the unit ${unitKey}`);
  return place.key;
}

export const practiceOf = (unitKey: string): { name: string; phone: string } => {
  const place = PLACES.find(({ key }) => key === organisationOf(unitKey));
  return { name: place?.name ?? '', phone: place?.phone ?? '' };
};

/** Invented, of a department that has none: what the identity provider names when somebody works there. */
const FINESS: Readonly<Record<string, string>> = { valmont: '990000017', aurore: '990000025' };

/** Writes organisations and units; answers the number that the database gave to each unit. */
export async function writePlaces(client: Client, rows: Rows, since: string): Promise<ReadonlyMap<string, number>> {
  for (const { key, name, kind, phone, address } of PLACES)
    rows.add('organisation', {
      id: organisationId(key),
      name,
      kind,
      phone,
      address,
      finess_site: FINESS[key] ?? null,
      created_at: since,
    });
  await rows.write(client);
  const numbers = new Map<string, number>();
  for (const place of PLACES)
    for (const { key, name, short, kind, phone, hours, night } of place.units) {
      const { rows: written } = await client.query<{ id: number }>(
        `insert into unit (organisation_id, name, short_name, kind, phone, hours, night_name, night_phone)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
        [organisationId(place.key), name, short, kind, phone, hours, night?.[0], night?.[1]],
      );
      const number = written[0]?.id;
      if (number === undefined) throw new Error(`The unit ${key} was not written`);
      numbers.set(key, number);
    }
  return numbers;
}
