import { addDays } from '@jalon/domain/calendar';
import { addAddresses } from './addresses';
import { addCall } from './calls';
import { addCauses } from './causes';
import { UNSIGNED, addCharters, addFamilyCharter } from './charters';
import { addRelative } from './circle-people';
import { addLadder } from './ladder-rows';
import { addPathway, pathwayId } from './pathway-rows';
import { addPatient, type DemoPatient } from './patients';
import { situationId } from './people';
import { idOf } from './random';
import type { Scene } from './scene';
import { addTask } from './tasks';
import { PERINATAL_TEMPLATE } from './templates';

/** Name, given name, sex, age in months (real), term in weeks, pilot physician, what is left open, in days before today, why closed. */
const CHILDREN = [
  'SAUNIER|Lou|F|2|30||',
  'TRAORÉ|Inaya|F|20|29|gone|visit-18-months:12',
  'KELLER|Jade|F|37|31|masse|',
  'KELLER|Tom|M|37|31|masse|',
  'BENALI|Yanis|M|11|30|masse|',
  'HADDAD|Mila|F|6|31|caron|visit-4-months:1',
  'ABADIE|Louis|M|27|28|caron|visit-24-months:22',
  'NGUYEN|Lina|F|13|31|masse|visit-9-months:22',
  'NGUYEN|Théo|M|13|31|pmi|visit-9-months:22',
  'DIALLO|Aminata|F|13|29|caron|visit-9-months:4',
  'ROUX|Malo|M|8|30|caron|visit-4-months:6',
  'VIDAL|Noé|M|51|27|masse|visit-4-years:95',
  'KONÉ|Awa|F|31|29|caron|visit-24-months:70',
  'GIRAUD|Lison|F|5|32|caron|',
  'MAHÉ|Ewen|M|20|30|masse|',
  'PERROT|Zélie|F|9|28|pmi|',
  'LAMBERT|Nino|M|14|30|masse|visit-9-months:34',
  'FOFANA|Sira|F|22|29|caron|visit-18-months:9',
  'MOREL|Jules|M|14|31|caron|visit-9-months:30|moved',
  'DELMAS|Anna|F|14|32|masse|visit-9-months:20|refused',
] as const;

/** Whose home must not be known. */
const SECRET = 'ROUX-Malo';

/** Who is followed by the cell itself, by its second coordinator. */
const AT_INES = 'PERROT-Zélie';

/** One of them closed her practice: the child whom she followed waits for a successor. */
const PILOTS: Readonly<Record<string, string>> = { caron: 'caron', masse: 'masse', pmi: 'maud', gone: 'lestang' };
const unitsOf = (pilot: string): string[] => (pilot && pilot !== 'gone' ? ['cell', pilot] : ['cell']);

/** Her parents live apart, and both exercise parental authority: a letter goes to each. */
const APART = 'HADDAD-Mila';

/** The network's children: each has a care circle, and the network's follow-up has its own, which no hospital unit sees. */
export function addPerinatalNetwork(scene: Scene): void {
  const { time } = scene;
  const twins = new Map<string, DemoPatient>();
  CHILDREN.forEach((line, index) => {
    const [family = '', given = '', sex, months = '0', term = '37', pilot = '', open = '', closed] = line.split('|');
    const birth = addDays(time.today, -Math.round(Number(months) * 30.44) - (index % 7) * (family === 'NGUYEN' ? 0 : 1));
    const born = family === 'KELLER' ? addDays(time.today, -1130) : birth;
    const key = `${family}-${given}`;
    const twin = family === 'KELLER' || family === 'NGUYEN';
    const units = unitsOf(pilot);
    const child = addPatient(scene, {
      ...{ key, family, given, birth: born, sex: sex === 'M' ? 'M' : 'F', ipp: null, units, twin },
      status: index % 5 === 3 ? 'PROV' : 'VALI',
      knownFor: Math.max(20, Math.round(Number(months) * 30) - 5),
      longTermIllness: false,
      secret: key === SECRET,
      city: pilot === 'pmi' ? '53992 Saint-Aubin' : undefined,
      livesWith: twins.get(family),
    });
    addRelative(scene, child, 'cell', {
      name: `Mme ${family.charAt(0)}${family.slice(1).toLowerCase()}`,
      link: 'mère',
      phone: child.phone ?? '06 39 98 50 20',
      parent: true,
      notify: true,
      confidential: key === SECRET,
      ...(key === APART && { home: 'main' as const }),
    });
    if (key === APART)
      addRelative(scene, child, 'cell', {
        ...{ name: 'M. Haddad', link: 'père', phone: '06 39 98 44 08', parent: true, home: 'second' as const },
      });
    const [rule = '', days = '0'] = open.split(':');
    follow(scene, child, { pilot, born, term: Number(term), open: rule ? { [rule]: time.day(-Number(days)) } : {}, closed });
    const other = twins.get(family);
    if (twin && other) twinsOf(scene, child, other);
    if (twin) twins.set(family, child);
  });
  addCellWork(scene);
  addCharters(scene);
  addAddresses(scene);
  addLadder(scene);
  addCauses(scene);
}

interface FollowUp {
  pilot: string;
  born: string;
  term: number;
  open: Record<string, string>;
  closed: string | undefined;
}

function follow(scene: Scene, child: DemoPatient, { pilot, born, term, open, closed }: FollowUp): void {
  const { rows, time } = scene;
  const circle = idOf(`circle/perinatal/${child.key}`);
  const since = time.at(addDays(born, 12), '10:00');
  rows.add('circle', { id: circle, patient_id: child.id, kind: 'private', created_at: since });
  for (const unit of unitsOf(pilot))
    rows.add('membership', {
      id: idOf(`membership/perinatal/${child.key}/${unit}`),
      circle_id: circle,
      patient_id: child.id,
      unit_id: scene.unit(unit),
      function: unit === 'cell' ? 'coordinator' : 'pilot-physician',
      legal_basis: 'care-team-formal',
      origin: 'pathway',
      how: UNSIGNED.includes(child.key) ? 'Accord des parents, de vive voix' : 'Charte du réseau signée par les parents',
      since,
    });
  const expected = addDays(born, (40 - term) * 7);
  // Out of hospital a few days ago.
  const includedOn = child.key.startsWith('SAUNIER') ? time.day(-4) : addDays(born, 12);
  addFamilyCharter(scene, child, circle, includedOn);
  addPathway(scene, {
    patient: child,
    unit: 'cell',
    circle,
    template: PERINATAL_TEMPLATE,
    title: 'Enfant vulnérable, âges-clés',
    stage: time.day(-120) < born ? 'return-home' : 'surveillance',
    includedOn,
    anchors: { inclusion: includedOn, birth: born, 'expected-term': expected },
    pivot: child.key === AT_INES ? 'ines' : (PILOTS[pilot] ?? null),
    relay: pilot === 'caron' ? 'ines' : pilot === 'masse' ? 'maud' : null,
    open,
    ...(closed && { closed }),
    pivotMissingSince: time.day(child.key.startsWith('SAUNIER') ? -4 : -12),
    keep: PERINATAL_TEMPLATE.milestones.map(({ key }) => key),
    results: { 'visit-9-months': 'Courrier du médecin pilote reçu' },
  });
  scene.privateCircles.push({ circle, pathway: pathwayId(child, PERINATAL_TEMPLATE.key) });
}

function twinsOf(scene: Scene, child: DemoPatient, other: DemoPatient): void {
  const at = scene.time.at(scene.time.day(-60), '10:00');
  scene.rows.add('kinship', { patient_id: child.id, other_id: other.id, kind: 'twin', at });
  scene.rows.add('kinship', { patient_id: other.id, other_id: child.id, kind: 'twin', at });
}

function addCellWork(scene: Scene): void {
  const { time, rows } = scene;
  rows.add('absence', {
    id: idOf('absence/ines'),
    situation_id: situationId('ines'),
    from_on: time.workingDay(6),
    until_on: time.workingDay(10),
    replacement: situationId('maud'),
    declared_by: situationId('ines'),
    declared_at: time.before(time.at(time.workingDay(-4), '12:10')),
  });
  const from = { unit: 'cell', for: 'maud' } as const;
  const abadie = scene.patient('ABADIE-Louis');
  const haddad = scene.patient('HADDAD-Mila');
  for (const weeks of [3, 2, 1])
    addCall(scene, {
      ...from,
      patient: abadie,
      purpose: 'Relance, visite des 24 mois',
      day: time.workingDay(-5 * weeks),
      hour: '11:00',
      state: 'unreached',
      toWhom: 'relative',
    });
  addCall(scene, {
    ...from,
    patient: haddad,
    purpose: 'Relance, visite des 4 mois',
    day: time.workingDay(-1),
    hour: '15:10',
    state: 'unreached',
    toWhom: 'relative',
  });
  addCall(scene, {
    ...from,
    patient: haddad,
    purpose: 'Relance, visite des 4 mois',
    day: time.firstDay,
    hour: '17:30',
    state: 'planned',
    attempts: 2,
    toWhom: 'relative',
  });
  const task = { from: 'cell', by: 'maud', to: 'cell', person: 'maud' } as const;
  addTask(scene, {
    ...task,
    key: 'saunier',
    title: 'Trouver un médecin pilote à Lou',
    patient: scene.patient('SAUNIER-Lou'),
    due: time.firstDay,
  });
  addTask(scene, {
    ...{ ...task, person: 'ines' },
    key: 'perrot',
    title: 'Rappeler la PMI pour la visite de Zélie',
    patient: scene.patient(AT_INES),
    due: time.workingDay(1),
  });
  addTask(scene, { ...task, key: 'network-letter', title: 'Préparer la lettre aux médecins pilotes', due: time.workingDay(3) });
}
