import { idSql, type Size } from './ids';

/** One piece of the data: what it is, and the statement that makes it. */
export interface Piece {
  title: string;
  sql: string;
}

const FUNCTIONS = [
  ['nurse', 'pivot-nurse', 'IPO'],
  ['secretary', 'unit-secretary', 'Secrétaire d’HDJ'],
  ['physician', 'physician', 'Oncologue'],
] as const;

const worksIn = (
  kind: 'nurse' | 'secretary' | 'physician' | 'townNurse',
  job: string,
  title: string,
  organisation: string,
  unit: string,
) => `
insert into person (id, family_name, given_name, prescriber)
  select ${idSql(kind, 'n')}, bench.family(n * 7), bench.given(n), ${job === 'physician'} from units;
insert into working_situation (id, person_id, organisation_id, function, local_title, from_on)
  select ${idSql(kind, 'n')}, ${idSql(kind, 'n')}, ${organisation}, '${job}', '${title}', '2020-01-01' from units;
insert into situation_unit (situation_id, unit_id) select ${idSql(kind, 'n')}, ${unit} from units;`;

/** Hospitals of four day hospitals and one imaging unit; as many town practices as day hospitals; who works there. */
export const people = ({ units }: Size): Piece[] => [
  {
    title: 'hospitals, practices and the people who work there',
    sql: `
create temporary table units as select n::int from generate_series(0, ${units - 1}) n;
insert into organisation (id, name, kind, created_at)
  select distinct on (n / 4) ${idSql('hospital', 'n / 4')}, 'CH ' || bench.family(n / 4), 'hospital', '2020-01-01'::timestamptz from units;
insert into organisation (id, name, kind, created_at)
  select ${idSql('practice', 'n')}, 'Cabinet ' || bench.family(n + 50), 'practice', '2020-01-01' from units;
insert into unit (id, organisation_id, name, short_name, kind)
  select 1000 + n, ${idSql('hospital', 'n / 4')}, 'Hôpital de jour ' || n % 4, 'HDJ ' || n % 4, 'day-hospital' from units;
insert into unit (id, organisation_id, name, short_name, kind)
  select 1000000 + n, ${idSql('hospital', 'n')}, 'Imagerie', 'Imagerie', 'service' from units where n < ${Math.ceil(units / 4)};
insert into unit (id, organisation_id, name, short_name, kind)
  select 2000000 + n, ${idSql('practice', 'n')}, 'Cabinet', 'Cabinet', 'practice' from units;
${FUNCTIONS.map(([kind, job, title]) => worksIn(kind, job, title, idSql('hospital', 'n / 4'), '1000 + n')).join('')}
${worksIn('townNurse', 'town-nurse', 'IDEL', idSql('practice', 'n'), '2000000 + n')}
insert into pathway_template (key, version, title, kind, content, status)
  values ('oncology', 1, 'Parcours oncologie', 'local', '{"stages":[{"key":"announcement","title":"Annonce"},{"key":"treatment","title":"Traitement"},
    {"key":"surveillance","title":"Surveillance"}]}', 'published') on conflict do nothing;
drop table units;`,
  },
];

/** Names made of syllables: some thousands of families, as unevenly shared as they are in life. */
export const WORDS = `
create schema if not exists bench;
create or replace function bench.id(kind int, n bigint) returns uuid language sql immutable parallel safe
  return ('01000000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
create or replace function bench.family(n bigint) returns text language sql immutable parallel safe return
  (array['BAR','BEL','BER','BOU','BRE','CAR','CHA','COR','DAU','DEL','DUR','FAU','GAR','GIR','GUE','HAM','JOU','LAM','LEB','LEM',
    'MAR','MER','MOR','NAU','PEL','PER','POI','QUE','REN','ROU','SAL','TAN','THI','VAL','VER','VIL'])[1 + n % 36]
  || (array['ABE','ADI','ANO','AUDE','BERT','CHEL','DON','ELI','ETTE','GNAC','IER','INEAU','LET','MONT','NARD','OT','QUET','RIC','TIN','VEL'])[1 + (n / 36) % 20]
  || (array['','','','S','X','AULT'])[1 + (n / 720) % 6];
create or replace function bench.given(n bigint) returns text language sql immutable parallel safe return
  (array['Hélène','Paul','Jeanne','Karim','Lucie','Yann','Inès','Marcel','Odette','Bruno','Nadia','Louis','Claire','Émile','Fatou','Hugo',
    'Rose','Simon','Thérèse','Ugo','Viviane','Wassim','Zoé','Alain','Brigitte','Côme','Denise','Élie','France','Gaston'])[1 + n % 30];
`;
