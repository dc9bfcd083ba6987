import { printReading } from '../print-reading';
import { onlyRow, readText } from '../testing/read-text';

const EXPECTED = { start: '2026-11-23T08:00', ipp: '04100000', last: 'DUPONT', first: 'Jeanne', birth: '1953-05-12' };

/** Real headers in their order, each over the same visit. */
describe('headers are found by meaning', () => {
  it.each<[string, string, object]>([
    ['Jour;Heure RDV;NIP;Nom usuel;Nom de naissance;Prénom(s);Naissance;Sexe;Protocole;Cure;Jour;Nature;Docteur;Place;Bio;Obs',
     '23/11/2026;08:00;4100000;DUPONT;MARTIN;Jeanne;12/05/1953;F;FOLFOX;3;15;1ère venue;Rougier;12;Oui;RAS',
     { birthName: 'MARTIN', sex: 'F', cycle: 3, day: 15, stated: { kind: 'first' }, doctor: 'Dr Rougier', place: '12', bloodTest: 'yes', comment: 'RAS' }],
    ['DATE DE VENUE;HORAIRE;N° IPP;NOM DE NAISSANCE;NOM UTILISE;PRENOM;DATE NAISS.;CHIMIO;CYCLE/JOUR;TYPE VENUE;PRESCRIPTEUR',
     '23/11/2026;08:00;4100000;MARTIN;DUPONT;Jeanne;12/05/1953;FOLFOX;C3J15;SUITE;DR ROUGIER',
     { birthName: 'MARTIN', cycle: 3, day: 15, stated: { kind: 'ongoing' } }],
    ['N°;Date;Hre;N° séjour;N° dossier;Identité patient;D.D.N.;Âge;Tél;Produit;C;J;Dr',
     '1;23/11;8H00;26012345;4100000;Mme DUPONT Jeanne;12/05/53;73;0612345678;FOLFOX;3;15;ROUGIER', { cycle: 3, day: 15, sex: 'F' }],
    ['Date RDV;Heure début;Heure fin;Patient;Né(e);Id patient;Traitement (cure);Médecin référent;Médecin traitant',
     '23/11/2026;08:00;12:00;DUPONT Jeanne;12/05/1953;4100000;FOLFOX (C3J15);Dr ROUGIER;Dr PETIT', { doctor: 'Dr ROUGIER', cycle: 3 }],
    ['Patient;IPP;RDV;Protocole;Oncologue;Ponction/Bilan;Type',
     'DUPONT Jeanne (12/05/1953);04100000;23/11/2026 08:00;FOLFOX - C3 - J15;ROUGIER;fait;Nouveau', { stated: { kind: 'first' }, bloodTest: 'yes' }],
    ['Date;Heure;Patient;Prénom;IPP;Date de naissance;Protocole;Remarques', '23/11/2026;08:00;DUPONT;Jeanne;04100000;12/05/1953;FOLFOX;VSL',
     { comment: 'VSL', stated: { columnPresent: false } }],
    ["date ; heure d'arrivée ;ipp;nom/prénom;né le;protocole+cycle;1ère cure (O/N);reprise", '23/11/2026;08:00;04100000;DUPONT Jeanne;12/05/1953;FOLFOX C1J1;O;',
     { stated: { kind: 'first', columnPresent: true } }],
    ['Date;Heure;IPP;Nom;Prénom;DDN;Protocole;1ère fois;Reprise', '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;;X', { stated: { kind: 'resumption' } }],
    ['Day;Hour;Patient ID;Surname;Given name;DOB;Regimen;Cycle;Physician', '2026-11-23;08:00;04100000;DUPONT;Jeanne;1953-05-12;FOLFOX;C1 D8;Dr Rougier',
     { cycle: 1, day: 8 }],
    ['date_rdv;heure_rdv;ipp_patient;nom_usuel;nom_naissance;prenom;date_naissance;code_protocole;num_cure;jour_cure;type_venue;medecin',
     '2026-11-23;08:00:00;04100000;DUPONT;MARTIN;Jeanne;1953-05-12;FOLFOX;3;15;Première venue;ROUGIER', { cycle: 3, day: 15, stated: { kind: 'first' } }],
    ['Date;Heure;IPP;Nom;Prénom;DDN;Date RDV;Heure RDV;Protocole', '20/11/2026;16:12;4100000;DUPONT;Jeanne;12/05/1953;23/11/2026;08:00;FOLFOX', {}],
    ['Ancienne date;Nouvelle date;Heure;IPP;Nom;Prénom;DDN;Protocole', '20/11/2026;23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX', {}],
    ['Date prélèvement;Date venue;Heure prélèvement;Heure venue;IPP;Nom;Prénom;DDN;Protocole',
     '20/11/2026;23/11/2026;07:00;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX', {}],
    ['Date;Heure;IPP mère;Nom mère;Prénom mère;IPP;Nom;Prénom;DDN;Protocole',
     '23/11/2026;08:00;4100099;MARTIN;Anne;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX', {}],
    ['Date;Heure réelle;Heure prévue;IPP;Nom;Prénom;DDN;Protocole;Médecin de garde;Médecin référent',
     '23/11/2026;08:12;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;Dr PETIT;Dr ROUGIER', { doctor: 'Dr ROUGIER' }],
    ['Date;Heure;Minute;IPP;Nom naissance;Nom usage;Prénom naissance;Prénom usage;DDN;Protocole',
     '23/11/2026;8;30;4100000;DUPONT;;Jeanne;;12/05/1953;FOLFOX', { start: '2026-11-23T08:30' }],
    ['Date;Heure;IPP GHT;IPP;Nom;Prénom;DDN;Protocole', '23/11/2026;08:00;700000123456;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX', {}],
    ['Dt RDV;Hr RDV;N° Pat.;Nom Pat.;Prén. Pat.;Dt Nais.;Libellé prot.;Med. Resp.',
     '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;ROUGIER', { protocol: 'FOLFOX', doctor: 'Dr ROUGIER' }],
    ['RDV_DT;RDV_HR;PAT_IPP;PAT_NOM;PAT_PRENOM;PAT_DDN;PROT_LIB;MED_NOM',
     '20261123;0800;4100000;DUPONT;Jeanne;19530512;FOLFOX;ROUGIER', { protocol: 'FOLFOX', doctor: 'Dr ROUGIER' }],
    ['Box;Date;Rdv;Pat.;Né(e) le;NIP;TTT;Méd. réf.', 'Box 1;23/11;8:00;DUPONT Jeanne;12/05/1953;04100000;FOLFOX;Dr ROUGIER', { doctor: 'Dr ROUGIER' }],
    ['Jour RDV;Horaire;NDA;ID patient;Patient(e);Date nais;Prot.', '23/11/2026;08h00;226001234;04100000;DUPONT Jeanne;12/05/53;FOLFOX', { protocol: 'FOLFOX' }],
    ['DATE_DEBUT;PAT_IPP;MED_NOM;PAT_NOM;PAT_PNOM;PAT_DDN;PROTO_LIB', '2026-11-23 08:00:00;04100000;ROUGIER;DUPONT;Jeanne;1953-05-12;FOLFOX', { doctor: 'Dr ROUGIER' }],
    ["Nom du conjoint;Date d'inclusion;Jour;Heure VSL;Heure arrivée;IPP;Nom;Prénom;Prénom usuel;Né le;Code protocole;Libellé protocole",
     'LEROY;14/10/2026;23/11/2026;07:15;08:00;04100000;DUPONT;Marie;Jeanne;12/05/1953;4512;FOLFOX', { protocol: 'FOLFOX' }],
    ["Date;Heure;IPP;Nom;Nom d'usage;Prénom;Né le;Protocole", '23/11/2026;08:00;04100000;DUPONT;;Jeanne;12/05/1953;FOLFOX', { birthName: 'DUPONT' }],
    ["Date;Heure;IPP;Nom;Nom d'usage;Prénom;Né le;Protocole", '23/11/2026;08:00;04100000;MOREL;DUPONT;Jeanne;12/05/1953;FOLFOX', { birthName: 'MOREL' }],
    ['DateRDV;HeureRDV;IPP;NomUsuel;Prenom;DateNaissance;Protocole', '23/11/2026;08:00;04100000;DUPONT;Jeanne;12/05/1953;FOLFOX', { protocol: 'FOLFOX' }],
    ['DATERDV;HEURERDV;NUMIPP;NOMPATIENT;PRENOMPATIENT;DATENAISSANCE;PROTOCOLE;NUMCURE;TYPEVENUE;MEDECIN',
     '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;C3;Reprise;ROUGIER', { cycle: 3, stated: { kind: 'resumption' }, doctor: 'Dr ROUGIER' }],
    ['Date;Heure;IPP;Patient (DDN);Protocole', '23/11/2026;08:00;4100000;DUPONT Jeanne (12/05/1953);FOLFOX', {}],
    ['Appointment date;Appointment time;MRN;Last name;First name;Date of birth;Treatment;Visit type', '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;Reprise',
     { protocol: 'FOLFOX', stated: { kind: 'resumption' } }],
    ['DateHeure;IPP;Nom;Prénom;DDN;Protocole', '20261123080000;4100000;DUPONT*;Jeanne;19530512;FOLFOX', {}],
    ['Sem.;Jour;Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Nouveau patient O/N', '48;lundi;23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;O',
     { stated: { kind: 'first' } }],
    ['Rendez-vous;Patient;Date de naissance;IPP;Protocole;Dr', 'Lundi 23/11/2026 - 08:00;DUPONT Jeanne;12/05/1953;04100000;FOLFOX C1J1;ROUGIER', {}],
    ['J;H;IPP;NOM;PRÉNOM;NÉE LE;TTT;CURE;MÉD', '23/11;8h00;4100000;DUPONT;Jeanne;12.05.53;FOLFOX;C3J1;ROUGIER', { doctor: 'Dr ROUGIER' }],
    ['Date;Heure;IPP;INS;Nom;Prénom;DDN;Lieu de naissance;Protocole;Date dernière cure;Date bilan',
     '23/11/2026;08:00;4100000;153058000000012;DUPONT;Jeanne;12/05/1953;Lyon;FOLFOX;09/11/2026;20/11/2026', {}],
    ['Date et heure;NDA;IPP;Nom;Prénom;DDN;Protocole', '23/11/2026 à 8h00;26000001;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX', {}],
    ['Date de consultation;Heure;IPP;Nom;Prénom;DDN;Protocole', '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX', {}],
    ['Date;Heure;IPP;Nom;Prénom;;Protocole', '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX', {}],
    ['Date;Heure;Patient;;DDN;IPP;Protocole;Cure;', '23/11/2026;08:00;DUPONT;Jeanne;12/05/1953;4100000;FOLFOX;3;15', { cycle: 3, day: 15 }],
    ['Protocole;Médecin;DDN;Prénom;Nom;IPP;Heure;Date', 'FOLFOX;ROUGIER;12/05/1953;Jeanne;DUPONT;4100000;08:00;23/11/2026', { doctor: 'Dr ROUGIER' }],
    ['Date;Heure;Patient (IPP);Né(e) le;Tél;Protocole', '23/11/2026;08:00;DUPONT Jeanne (4100000);12/05/1953;0612345678;FOLFOX', {}],
    ['Date;Heure;IPP;Patient;Né(e) le', '23/11/2026;08:00;4100000;DUPONT Jeanne - FOLFOX C3J15;12/05/1953', { protocol: 'FOLFOX', cycle: 3, day: 15 }],
    ['Date;Heure;IPP;Patient;Né(e) le', '23/11/2026;08:00;4100000;DUPONT Jeanne tél. 06 12 34 56 78;12/05/1953', {}],
    ['Date;Time;IPP;Surname;Given name;Birth date;Protocol;Arrival', '23/11/2026;8:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;resumption', { stated: { kind: 'resumption' } }],
    ['Le;À;Dossier;Malade;Naissance;TTT prévu;Prescr.', '23/11/2026;8h00;4100000;DUPONT Jeanne 06.12.34.56.78;12/05/1953;FOLFOX;KLEIN', { doctor: 'Dr KLEIN' }],
    ['Date;Heur;IPP;Nom;Prenon;Date de naisance;Protocol;Medcin', '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;Dr KLEIN', { doctor: 'Dr KLEIN' }],
    ['Date;Heure;IPP;Nom;Prénom;DDN;Motif', '23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;reprise FOLFIRI C4', { protocol: 'FOLFIRI', cycle: 4, stated: { kind: 'resumption' } }],
    ['Appt Date;Appt Time;Hospital No;Patient Name;DOB;Regimen;Provider;New patient (Y/N)', '23/11/2026;08:00;4100000;DUPONT, Jeanne;12/05/1953;FOLFOX;Dr Klein;Y',
     { stated: { kind: 'first' }, doctor: 'Dr Klein' }],
    ['Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Nouveau/Suivi', 'Monday, November 23, 2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;Suivi', { stated: { kind: 'ongoing' } }],
    ['Date;Heure;;IPP;Nom;Prénom;DDN;Protocole;Agenda', '23/11/2026;08:00;0612345678;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;Dr KLEIN', { doctor: 'Dr KLEIN' }],
  ])('%s', (header, row, more) => expect(onlyRow(readText(`${header}\n${row}\n`))).toMatchObject({ ...EXPECTED, ...more })); // prettier-ignore

  it('a « Remarques » column states arrivals once one of its cells does, and then its blanks are blanks of that column', () => {
    const header = 'Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Remarques';
    const row = (ipp: string, remark: string): string => `23/11/2026;08:00;${ipp};DUPONT;Jeanne;12/05/1953;FOLFOX;${remark}`;
    const reading = readText([header, row('4100000', 'PREMIERE FOIS'), row('4100001', '')].join('\n'));
    expect(reading.kind === 'read' && reading.rows.map(({ stated }) => [stated.kind, stated.columnPresent])).toEqual([
      ['first', true],
      [null, true],
    ]);
  });
});

describe('columns without headers', () => {
  it('are known by what they hold', () => {
    const reading = readText(
      [
        '23/11/2026;08:00;04100000;GAUTHIER;Raphaël;19/05/1953;M;Azacitidine;C9J1;;Dr ROUGIER',
        '23/11/2026;09:15;04100037;LEROY;Raphaël;24/06/1947;M;FOLFOX;C4J1;;Dr ROUGIER',
        '24/11/2026;10:30;04100074;BERNARD;Zoé;24/03/1968;F;Trastuzumab;C1J1;1ère cure;Dr ROUGIER',
      ].join('\n'),
    );
    expect(reading.kind === 'read' && reading.rows[2]).toMatchObject({
      row: 3,
      start: '2026-11-24T10:30',
      ipp: '04100074',
      last: 'BERNARD',
      first: 'Zoé',
      birth: '1968-03-24',
      protocol: 'Trastuzumab',
      cycle: 1,
      stated: { kind: 'first' },
      doctor: 'Dr ROUGIER',
    });
    expect(reading.kind === 'read' && reading.columns.every((column) => column.by === 'content' || column.field === null)).toBe(
      true,
    );
  });

  it('that cannot be known are asked to be named', () => {
    const reading = readText('Produit;Prix;Stock\nPommes;12;4\nPoires;13;6\n');
    expect(reading).toMatchObject({ kind: 'read', rows: [], faults: [{ row: 0, code: 'columns-not-recognised' }] });
    expect(reading.kind === 'read' && reading.columns.map((column) => column.sample)).toEqual(['Pommes', '12', '4']);
  });
});

describe('the secretary’s choice', () => {
  const list = 'Quand;Vers;Code;Qui;Venue au monde;Quoi\n23/11/2026;08:00;4100000;DUPONT Jeanne;12/05/1953;FOLFOX\n';

  it('names columns that nothing else could, by header or by position', () => {
    const mapping = [
      { header: 'QUAND', field: 'date' },
      { header: 'vers', field: 'time' },
      { index: 2, field: 'ipp' },
      { header: 'Qui', field: 'patient' },
      { header: 'Venue au monde', field: 'birth' },
      { index: 5, field: 'protocol' },
    ] as const;
    expect(onlyRow(readText(list, { mapping }))).toMatchObject({ ...EXPECTED, protocol: 'FOLFOX' });
  });

  it('overrules what was recognised, and can set a column aside', () => {
    const text =
      'Date;Heure;IPP;Nom;Prénom;DDN;Protocole;Remarques\n23/11/2026;08:00;4100000;DUPONT;Jeanne;12/05/1953;FOLFOX;reprise\n';
    const aside = onlyRow(readText(text, { mapping: [{ header: 'Remarques', field: null }] }));
    expect(aside).toMatchObject({ stated: { columnPresent: false }, comment: null });
    const comment = readText(text, { mapping: [{ header: 'Remarques', field: 'comment' }] });
    expect(onlyRow(comment)).toMatchObject({ comment: 'reprise', stated: { columnPresent: false } });
    expect(comment.kind === 'read' && comment.columns[7]).toEqual({
      sheet: null,
      index: 7,
      header: 'Remarques',
      field: 'comment',
      sample: 'reprise',
      by: 'choice',
    });
  });
});

it('gives surname and given name to whom they belong when their two headers were exchanged', () => {
  const rows = ['DUPONT;Jeanne', 'LE GOFF;Michel'].map((name, i) => `23/11/2026;08:00;410000${i};${name};12/05/1953;FOLFOX`);
  const read = printReading(readText(['Date;Heure;IPP;Prénom;Nom;DDN;Protocole', ...rows].join('\n')));
  expect(read.rows.map(({ last, first }) => `${last} ${first}`)).toEqual(['DUPONT Jeanne', 'LE GOFF Michel']);
});

describe('dates and numbers of something else than the visit', () => {
  const read = (header: string, ...rows: string[]) =>
    printReading(readText(['Lundi 23/11/2026', header, ...rows].join('\n'))).rows[0];
  const header = 'Heure;Nom;Prénom;DDN;Protocole';
  const visit = '08:00;DUPONT;Jeanne;12/05/1953;FOLFOX';

  it.each(['Scanner', 'TEP', 'Chambre implantable'])('a day below « %s » is not that of the visit', (other) =>
    expect(read(`${header};${other}`, `${visit};14/12/2026`)).toMatchObject({ start: '2026-11-23T08:00' }),
  );
  it.each(['N° commande', 'Lot', 'Bon n°'])('a number below « %s » is nobody’s', (other) =>
    expect(read(`${header};${other}`, `${visit};26004512`, `${visit.replace('Jeanne', 'Zoé')};26004513`)).toMatchObject({
      ipp: null,
    }),
  );
});

it('telephones in a column that nobody named are no identifiers', () => {
  const rows = ['12', '13'].map(
    (end) => `23/11/2026;08:00;06123456${end};DUPONT;Jeanne${end === '12' ? '' : '-Marie'};12/05/1953;FOLFOX`,
  );
  const read = printReading(readText(['Date;Heure;;Nom;Prénom;DDN;Protocole', ...rows].join('\n')));
  expect(read.rows.map(({ ipp }) => ipp)).toEqual([null, null]);
});

describe('signs for kinds of visits', () => {
  const kinds = (header: string, signs: readonly string[]): (string | null)[] => {
    const rows = signs.map((sign, i) => `23/11/2026;08:00;410000${i};DUPONT;Jeanne;12/05/1953;FOLFOX;${sign}`);
    return printReading(readText([`Date;Heure;IPP;Nom;Prénom;DDN;Protocole;${header}`, ...rows].join('\n'))).rows.map(
      ({ arrival }) => arrival,
    );
  };

  it('1, R and S below « Type » are kinds; HDJ and consultation are none', () => {
    expect(kinds('Type', ['1', 'R', 'S', ''])).toEqual(['first', 'resumption', 'ongoing', 'ongoing']);
    expect(kinds('Type', ['HDJ', 'CS'])).toEqual([null, null]);
    expect(kinds('Type', ['1', '2'])).toEqual([null, null]);
  });
});
