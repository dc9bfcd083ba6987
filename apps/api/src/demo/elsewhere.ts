import { addDays } from '@jalon/domain/calendar';
import type { Anchors } from '@jalon/domain/pathway';
import { addAppointment } from './appointments';
import { addCall } from './calls';
import { addPathway } from './pathway-rows';
import { addPatient, join } from './patients';
import type { Scene } from './scene';
import { addTask } from './tasks';
import { ONCOLOGY_TEMPLATE } from './templates';

const GYNAECOLOGY = [
  'LAURENT|Sophie|1974-03-12',
  'BOUVIER|Chantal|1958-11-05',
  'PAYET|Marie-Rose|1966-07-23',
  'RENAUD|Julie|1985-01-17',
  'LACROIX|Anne-Marie|1949-09-30',
  'DUMAS|Corinne|1970-12-02',
  'FERREIRA|Ana|1979-05-14',
  'BRUNET|Huguette|1944-02-28',
  'CHARLES|Virginie|1981-08-09',
  'SCHMITT|Doris|1955-04-18',
  'BAILLY|Séverine|1972-10-27',
  'HUBERT|Mathilde|1990-06-06',
  'RIVIÈRE|Lucette|1947-01-11',
  'MEYER|Caroline|1968-03-03',
  'LECOMTE|Martine|1961-02-16',
  'ADAM|Béatrice|1959-12-08',
  'OUATTARA|Aminata|1976-04-24',
  'VALLÉE|Patricia|1953-07-19',
  'MAILLARD|Édith|1942-09-01',
  'BESSON|Laure|1987-11-22',
] as const;
const AGED = [
  'LE ROUX|Jeannine|1938-05-02|F',
  'GUÉGUEN|Yves|1940-12-21|M',
  'BRIAND|Simone|1936-08-15|F',
  'MOULIN|Raymond|1941-03-09|M',
  'CADIOU|Denise|1943-10-26|F',
  'SALAÜN|Joseph|1937-06-30|M',
  'PRIGENT|Marguerite|1939-02|F',
  'ROLLAND|Albert|1942-11-11|M',
  'QUÉMENER|Odette|1935-04-04|F',
  'HERVÉ|Lucien|1941-01-29|M',
] as const;

/** The clinic's gynaecology and the university hospital's onco-geriatric unit: their own patients, their own person responsible. */
export function addOtherPlaces(scene: Scene): void {
  const { time } = scene;
  GYNAECOLOGY.forEach((line, index) => {
    const [family = '', given = '', birth = ''] = line.split('|');
    const nurses = index % 3 === 0 ? 'lavoir' : index % 3 === 1 ? 'ormes' : undefined;
    const patient = addPatient(scene, {
      key: `aurore-${index}`,
      family,
      given,
      birth,
      sex: 'F',
      ipp: `7${String(10_432 + index * 37)}`,
      status: index % 4 === 3 ? 'VALI' : 'QUAL',
      units: ['gynaecology'],
      nurses,
      doctor: index % 2 ? 'pont' : undefined,
      knownFor: 130,
    });
    const start = time.day(-80 + index * 6);
    const anchors: Anchors = {
      inclusion: addDays(start, -20),
      'tumour-board': addDays(start, -12),
      announcement: addDays(start, -8),
    };
    if (index % 5 !== 0)
      addAppointment(scene, {
        patient,
        unit: 'gynaecology',
        kind: 'consultation',
        day: time.openDay(3 + index * 2),
        hour: '10:30',
        label: 'Consultation, gynécologie',
        doctor: 'sabatier',
        doctorName: 'Dr Sabatier',
        by: 'elodie',
      });
    if (index === 0 || index === 5)
      addCall(scene, {
        patient,
        unit: 'gynaecology',
        for: 'elodie',
        purpose: 'Appel après l’opération',
        day: time.firstDay,
        hour: index ? '11:00' : '09:45',
        state: 'planned',
      });
    const watched = index % 5 === 0 ? { ...anchors, 'last-cure': time.day(-60 + index) } : anchors;
    addPathway(scene, {
      patient,
      unit: 'gynaecology',
      template: ONCOLOGY_TEMPLATE,
      title: 'Cancer du sein',
      stage: index % 5 === 0 ? 'surveillance' : 'care-plan',
      includedOn: addDays(start, -20),
      anchors: watched,
      pivot: 'elodie',
      relay: null,
      open: index === 2 ? { 'support-needs': time.day(-4) } : {},
    });
  });
  AGED.forEach((line, index) => {
    const [family = '', given = '', birth = '', sex] = line.split('|');
    const patient = addPatient(scene, {
      key: `ucog-${index}`,
      family,
      given,
      birth,
      sex: sex === 'M' ? 'M' : 'F',
      ipp: String(8_800_120_000 + index * 113),
      status: birth.length < 10 ? 'PROV' : 'QUAL',
      units: ['ucog'],
      doctor: index % 2 ? 'aubin' : undefined,
      knownFor: 90,
    });
    addAppointment(scene, {
      patient,
      unit: 'ucog',
      kind: 'consultation',
      day: time.openDay(1 + index * 2),
      hour: '14:00',
      label: 'Évaluation oncogériatrique',
      by: 'marion',
    });
    const includedOn = time.day(-40 + index * 3);
    addPathway(scene, {
      patient,
      unit: 'ucog',
      template: ONCOLOGY_TEMPLATE,
      title: 'Évaluation oncogériatrique',
      stage: 'announcement',
      includedOn,
      anchors: { inclusion: includedOn },
      pivot: 'marion',
      relay: null,
    });
  });
  for (const ipp of ['04101221', '04101258', '04101073', '04100592']) {
    const at = time.at(time.day(-20), '10:00');
    join(scene, scene.patient(ipp), 'ucog', { at, word: 'Orienté par C. Le Goff, avec son accord' });
  }
  const marion = { from: 'ucog', by: 'marion', to: 'ucog', person: 'marion' } as const;
  addTask(scene, {
    ...marion,
    key: 'ucog-slot',
    title: 'Proposer une date d’évaluation à M. Blanc',
    patient: scene.patient('04101221'),
    due: time.firstDay,
  });
  addCall(scene, {
    patient: scene.patient('ucog-1'),
    unit: 'ucog',
    for: 'marion',
    purpose: 'Appel avant l’évaluation',
    day: time.firstDay,
    hour: '11:15',
    state: 'planned',
  });
}

const IN_TOWN = [
  'LECOQ|Bernadette|1948-05-05|F|lemaire|tilleuls',
  'ROBIN|Maurice|1939-10-10|M|lemaire|',
  'CHAUVIN|Nathan|1995-08-28|M|lemaire|',
  'LAINÉ|Huguette|1937-12-12|F|brecy|gare',
  'BARON|Émile|1946-03-31|M|brecy|',
  'TEXIER|Paulette|1940-06-18|F|pont|port',
  'GUILLOU|Annick|1950-09-09|F|aubin|moulin',
  'MENARD|Christian|1957-02-02|M|pont|port',
  'BODIN|Raymonde|1933|F|aubin|chapelle',
] as const;

/** Known to their doctor and their nurses only: no hospital has them, and none sees them. */
export function addTownPatients(scene: Scene): void {
  for (const line of IN_TOWN) {
    const [family = '', given = '', birth = '', sex, doctor = '', nurses = ''] = line.split('|');
    addPatient(scene, {
      ...{ key: `ville-${family}`, family, given, birth, sex: sex === 'M' ? 'M' : 'F', ipp: null, units: [doctor] },
      status: birth.length < 10 ? 'PROV' : 'VALI',
      nurses: nurses || undefined,
      knownFor: 300,
    });
  }
}
