/** Followed by the day hospital without a visit this week; some come to haematology instead: IPP, name used, given name, birth, sex, treatment. */
const FOLLOWED = [
  '04101480|HENRY|Bernard|1973-07-28|M|Azacitidine',
  '04101517|SIMON|Inès|1955-11-15|F|Zolédronate',
  '04101554|BONNET|Thérèse|1953-01-21|F|Azacitidine',
  '04101591|LAMBERT|Rémi|1946-08-19|M|Docetaxel',
  '04101628|DUBOIS|Sylvie|1943-07-18|F|Zolédronate',
  '04101665|BOYER|Françoise|1954-10-08|F|Trastuzumab',
  '04101702|GUÉRIN|Aïcha|1975-07-15|F|Paclitaxel hebdo',
  '04101739|EL AMRANI|Bernard|1946-02-13|M|Carboplatine-Etoposide',
  '04101776|BONNET|Mehdi|1949-03-15|M|FOLFIRI',
  '04101813|FOURNIER|Aïcha|1944-08-18|F|Paclitaxel hebdo',
  '04101850|SIMON|Thérèse|1976-10-13|F|Azacitidine',
  '04101887|BERTRAND|Noëlle|1986-08-09|F|Zolédronate',
  '04101924|GAUTHIER|Inès|1984-11-11|F|EC100',
  '04101961|GUÉRIN|Monique|1963-01-28|F|FOLFOX',
  '04101998|GAUTIER|Raphaël|1982-09-02|M|FOLFOX',
  '04102035|MASSON|Zoé|1968-03-20|F|Pembrolizumab',
  '04102072|SIMON|Jean|1970-02-10|M|FOLFIRI',
  '04102109|DE LA TOUR|Noëlle|1950-12-23|F|FOLFOX',
  '04102146|MICHEL|Aïcha|1946-06-10|F|EC100',
  '04102183|MERCIER|Joël|1981-03-05|M|FOLFOX',
  '04102220|PERRIN|Jeanne|1950-11-12|F|Azacitidine',
  '04102257|ROUX|Mehdi|1987-12-12|M|FOLFIRI',
  '04102294|MATHIEU|François|1992-07-27|M|FOLFIRI',
  '04102331|MORIN|Jean-Pierre|1968-06-07|M|Nivolumab',
  '04102368|FAURE|Jean|1975-06-12|M|Trastuzumab',
] as const;

/** Haematology's own. The second RICHARD Catherine comes on the day of the first: they must not be taken for one another. */
const HAEMATOLOGY = [
  '04200017|RICHARD|Catherine|1964-09-02|F|Daratumumab',
  '04200054|LE MEUR|Armelle|1952-04-17|F|Azacitidine',
  '04200091|COLIN|Bastien|1990-10-30|M|R-CHOP',
  '04200128|AUBRY|Ginette|1939-03-08|F|Azacitidine',
  '04200165|DA SILVA|Paulo|1961-12-19|M|Bortézomib',
  '04200202|LECLERC|Suzanne|1947-06-25|F|Rituximab',
  '04200239|PRUVOST|Gérald|1956-01-14|M|Daratumumab',
  '04200276|KONATÉ|Fatou|1978-08-03|F|R-CHOP',
  '04200313|HUET|Marcel|1944-11-27|M|Bortézomib',
  '04200350|LEMOINE|Sabine|1969-05-06|F|Rituximab',
  '04200387|BARBIER|Lionel|1973-02-22|M|Brentuximab',
  '04200424|TESSIER|Yvonne|1936-07-11|F|Azacitidine',
  '04200461|VASSEUR|Alain|1958-09-29|M|Bortézomib',
  '04200498|GRONDIN|Élise|1985-04-02|F|ABVD',
] as const;

/** Treated or followed at home, without any visit on a schedule. */
const AT_HOME = [
  '04200535|MARCHAND|Odette|1953-02-11|F|Soins de support',
  '04200572|PELLETIER|Rolande|1950-08-24|F|Capécitabine',
  '04200609|HAMEL|Colette|1959-01-30|F|Palbociclib',
  '04200646|BENSAÏD|Karim|1966-06-16|M|Ibrutinib',
  '04200683|OLLIVIER|Brigitte|1955-03-27|F|Létrozole',
  '04200720|CARPENTIER|Guy|1948|M|Abiratérone',
  '04200757|NGUYEN|Thi Lan|1951-06|F|Osimertinib',
  '04200794|ROUSSEL|Jean-Yves|1962-10-05|M|Capécitabine',
  '04200831|LEBRUN|Micheline|1941-05-19|F|Surveillance',
  '04200868|PICHON|Daniel|1957-07-07|M|Surveillance',
  '04200905|TANGUY|Rose|1946-09-13|F|Surveillance',
  '04200942|GUILLET|Serge|1960-04-21|M|Surveillance',
] as const;

export interface Listed {
  ipp: string;
  family: string;
  given: string;
  birth: string;
  sex: 'F' | 'M';
  treatment: string;
}

const read = (lines: readonly string[]): readonly Listed[] =>
  lines.map((line) => {
    const [ipp = '', family = '', given = '', birth = '', sex, treatment = ''] = line.split('|');
    return { ipp, family, given, birth, sex: sex === 'M' ? 'M' : 'F', treatment };
  });

export const FOLLOWED_PEOPLE = read(FOLLOWED);
export const HAEMATOLOGY_PEOPLE = read(HAEMATOLOGY);
export const PEOPLE_AT_HOME = read(AT_HOME);
