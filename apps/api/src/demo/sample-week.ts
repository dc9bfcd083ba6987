/**
 * The day hospital's week as its secretary's system exports it, one row a visit:
 * day of the week (0 is Monday), hour, IPP, name used, given name, birth, sex, treatment, course, day, arrival as written, physician,
 * blood test before it, note. The same people and the same visits stand in the sample files that one can send.
 */
const EXPORT = [
  '0|08:00|04100000|GAUTHIER|Raphaël|1953-05-19|M|Azacitidine|9|1||ROUGIER|Non|VSL demandé; à confirmer',
  '0|09:15|04100037|LEROY|Raphaël|1947-06-24|M|Carboplatine-Etoposide|4|1||ROUGIER|Oui|',
  '0|10:30|04100074|BERNARD|Zoé|1968-03-24|F|Trastuzumab|1|1|1ère cure|ROUGIER|Oui|',
  '0|11:45|04100111|VINCENT|Marie-Claude|1943-05-23|F|Azacitidine|8|1||KLEIN|Oui|',
  '0|13:00|04100148|MATHIEU|Catherine|1948-02-27|F|FOLFOX|2|8||VASSEUR|Non|',
  '0|14:15|04100185|EL AMRANI|Marie-Claude|1977-02-24|F|Nivolumab|2|1||VASSEUR|Non|',
  '0|15:30|04100222|BOYER|Thérèse|1971-12-16|F|Azacitidine|8|1||KLEIN|Non|',
  '0|16:45|04100259|ANDRÉ|Thérèse|1955-03-26|F|Paclitaxel hebdo|6|8||ROUGIER|Non|',
  '1|08:00|04100296|DUPONT|Françoise|1983-10-25|F|EC100|3|15||ROUGIER|Non|',
  '1|09:15|04100333|CLÉMENT|Françoise|1970-11-07|F|R-CHOP|8|8|Reprise|ROUGIER|Oui|VSL demandé; à confirmer',
  '1|10:30|04100370|GARCIA|Nathalie|1981-11-15|F|Trastuzumab|2|15||ROUGIER|Non|',
  '1|11:45|04100407|GARCIA|Océane|1981-09-04|F|Zolédronate|3|1||ROUGIER|Oui|',
  '1|13:00|04100444|MASSON|Gérard|1975-05-28|M|R-CHOP|1|1|1ère cure|ROUGIER|Oui|',
  '1|14:15|04100481|FAURE|Mehdi|1982-03-09|M|Pembrolizumab|1|1|1ère cure|ROUGIER|Oui|',
  '1|15:30|04100518|NICOLAS|Nathalie|1950-12-06|F|Trastuzumab|3|15||KLEIN|Non|',
  '1|16:45|04100555|DUPONT|André|1958-02-01|M|Azacitidine|3|1||KLEIN|Non|',
  '2|08:00|04100592|DUBOIS|Inès|1943-05-06|F|Carboplatine-Etoposide|7|8||SABATIER|Oui|',
  '2|09:15|04100629|ROBERT|Catherine|1988-11-03|F|EC100|8|1||VASSEUR|Oui|',
  '2|10:30|04100666|MORIN|Étienne|1968-09-13|M|Docetaxel|8|8||SABATIER|Non|VSL demandé; à confirmer',
  '2|11:45|04100703|BERTRAND|Océane|1953-09-08|F|Carboplatine-Etoposide|2|15||ROUGIER|Oui|',
  '2|13:00|04100740|DUPONT|Joël|1983-08-23|M|FOLFIRI|1|1|1ère cure|ROUGIER|Non|',
  '2|14:15|04100777|BONNET|Michel|1943-08-11|M|Zolédronate|2|1||KLEIN|Non|',
  '2|15:30|04100814|DURAND|Rémi|1958-07-17|M|Paclitaxel hebdo|1|1|1ère cure|SABATIER|Non|',
  '2|16:45|04100851|ROBERT|Gérard|1961-04-05|M|Pembrolizumab|1|1|1ère cure|KLEIN|Non|',
  '3|08:00|04100888|MORIN|Monique|1991-03-06|F|FOLFOX|9|1||ROUGIER|Oui|',
  '3|09:15|04100925|RICHARD|Jeanne|1964-09-02|F|Docetaxel|1|1|1ère cure|ROUGIER|Oui|',
  '3|10:30|04100962|RICHARD|Catherine|1968-01-03|F|FOLFOX|9|1||ROUGIER|Oui|',
  '3|11:45|04100999|MOREL|Monique|1975-01-01|F|FOLFIRI|6|15||KLEIN|Oui|VSL demandé; à confirmer',
  '3|13:00|04101036|HENRY|Noëlle|1984-11-15|F|Azacitidine|7|1||KLEIN|Oui|',
  '3|14:15|04101073|CHEVALIER|Loïc|1948-03-09|M|R-CHOP|1|1|1ère cure|ROUGIER|Oui|',
  '3|15:30|04101110|SIMON|Françoise|1965-04-08|F|FOLFIRI|4|1|Reprise|KLEIN|Oui|',
  '3|16:45|04101147|BERNARD|Françoise|1941-07-20|F|Paclitaxel hebdo|6|1||ROUGIER|Oui|',
  '4|08:00|04101184|CLÉMENT|Aïcha|1970-03-26|F|Zolédronate|7|1||SABATIER|Oui|',
  '4|09:15|04101221|BLANC|Joël|1937-09-02|M|Azacitidine|1|1|1ère cure|ROUGIER|Non|',
  '4|10:30|04101258|MOREAU|Aïcha|1940-04-23|F|Nivolumab|1|1|1ère cure|ROUGIER|Oui|',
  '4|11:45|04101295|BERTRAND|Aïcha|1953-10-26|F|Zolédronate|1|1|1ère cure|ROUGIER|Oui|',
  '4|13:00|04101332|DE LA TOUR|Hélène|1951-02-25|F|Carboplatine-Etoposide|1|1|1ère cure|KLEIN|Oui|VSL demandé; à confirmer',
  '4|14:15|04101369|GARNIER|Hélène|1943-02-05|F|R-CHOP|7|1|Reprise|VASSEUR|Oui|',
  '4|15:30|04101406|LAMBERT|Monique|1940-12-22|F|FOLFIRI|7|8||VASSEUR|Oui|',
  '4|16:45|04101443|LAMBERT|Gaël|1980-12-08|M|FOLFIRI|5|1||KLEIN|Non|',
] as const;

export interface SampleVisit {
  weekday: number;
  hour: string;
  ipp: string;
  family: string;
  given: string;
  birth: string;
  sex: 'F' | 'M';
  treatment: string;
  cycle: number;
  day: number;
  /** The export's own words, '' when it says nothing. */
  arrival: string;
  physician: string;
  bloodTest: 'yes' | 'no';
  chair: string;
  note: string | null;
}

/** The Monday of the week that the sample files speak of. */
export const SAMPLE_MONDAY = '2026-11-23';

export const SAMPLE_WEEK: readonly SampleVisit[] = EXPORT.map((line, index) => {
  const [weekday = '', hour = '', ipp = '', family = '', given = '', birth = '', sex, treatment = '', ...rest] = line.split('|');
  const [cycle, day, arrival = '', physician = '', bloodTest, note = ''] = rest;
  return {
    weekday: Number(weekday),
    hour,
    ipp,
    family,
    given,
    birth,
    sex: sex === 'M' ? 'M' : 'F',
    treatment,
    cycle: Number(cycle),
    day: Number(day),
    arrival,
    physician,
    bloodTest: bloodTest === 'Oui' ? 'yes' : 'no',
    chair: `F${(index % 8) + 1}`,
    note: note || null,
  };
});
