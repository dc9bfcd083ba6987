import { v7 as uuidv7 } from 'uuid';
import { withClient } from '../data/base';
import { NOW, patientOf, unitKey } from '../data/ids';
import type { Row } from '../goals';
import { answerIn, askFloor, askProduct } from '../measure/asking';
import { sentenceOf, type Bench } from '../measure/bench';
import { median, timesOf } from '../measure/rounds';
import type { Worker } from '../measure/worker';

const VISITS = 40;
const FIRST_RANK = 200;
/** Sendings that are not counted, while the server is being compiled; most units are kept for those that are. */
const WARM = 80;
/** Readings and previews are not measured, but they take their time: no round begins after so many milliseconds. */
const LONGEST = 60_000;
/** Tables that were empty when the base was made: the server's own housekeeping learns their size within a minute, which is not waited for. */
const KNOWN_BY_NOW = 'analyze schedule_push, schedule_reading, notice, notice_item, addressee';
const PREVIEW = `query($reading: ID!, $choices: ScheduleChoicesInput!) { schedulePreview(reading: $reading, choices: $choices) {
  __typename ... on Refused { code data } ... on SchedulePreview { seen counts { added } questions { id } toConfirm { key } told { name kind title } } } }`;
const SEND = `mutation($reading: ID!, $choices: ScheduleChoicesInput!, $seen: String!) {
  sendSchedule(reading: $reading, choices: $choices, seen: $seen) { __typename ... on Refused { code data }
    ... on ScheduleSent { push counts { rows added moved absent changed unchanged toSettle } told { kind name title changes acknowledge patients } } } }`;

interface Traits {
  patient: string;
  circle: string;
  ipp: string;
  last: string;
  first: string;
  birth: string;
  sex: string;
}

/**
 * Forty known patients of a day hospital on five new days. Each sending is a first one, of another unit: the file is uploaded and previewed
 * beforehand, as the secretary does, and what is measured is « Envoyer ». The floor writes forty rows in one INSERT.
 */
export async function publishRow(bench: Bench): Promise<Row> {
  const { rounds } = bench.bounds;
  const warm = Math.min(WARM, Math.floor(bench.secretaries.length / 3));
  const aRound = Math.min(4, Math.floor((bench.secretaries.length - warm) / rounds));
  const [floors, products, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < warm; n += 1) {
    await published(bench, n);
    await inserted(bench, n);
  }
  await withClient(bench.base.ownerUrl, (client) => client.query(KNOWN_BY_NOW));
  const end = performance.now() + LONGEST;
  for (let round = 0; round < rounds && performance.now() < end; round += 1) {
    const units = Array.from({ length: aRound }, (_, n) => warm + round * aRound + n);
    const [one, other]: [number[], number[]] = [[], []];
    for (const unit of units) one.push(await inserted(bench, unit));
    for (const unit of units) other.push(await published(bench, unit));
    floors.push(...one);
    products.push(...other);
    ratios.push(median(other) / median(one));
  }
  return {
    key: 'publish',
    found: median(ratios),
    detail: `${sentenceOf('floor', timesOf(floors))}; ${sentenceOf('product', timesOf(products))}`,
  };
}

async function published(bench: Bench, unit: number): Promise<number> {
  const secretary = bench.secretaries[unit];
  if (!secretary) throw new Error('There are fewer units than sendings to measure.');
  const reading = await uploaded(bench, secretary, csvOf(await traitsOf(bench, unit)));
  const choices = {};
  const { schedulePreview } = answerIn(200, await askProduct(bench.product, secretary, PREVIEW, { reading, choices })) as {
    schedulePreview: { seen: string; counts: { added: number }; questions: unknown[] };
  };
  if (schedulePreview.counts.added !== VISITS || schedulePreview.questions.length > 0)
    throw new Error(`The preview is not of ${VISITS} new visits: ${JSON.stringify(schedulePreview)}`);
  const started = performance.now();
  const sent = await askProduct(bench.product, secretary, SEND, { reading, choices, seen: schedulePreview.seen });
  const took = performance.now() - started;
  answerIn(200, sent);
  return took;
}

async function uploaded(bench: Bench, secretary: Worker, csv: string): Promise<string> {
  const { status, body } = await bench.product.ask({
    method: 'POST',
    path: `/files/schedule?unit=${unitKey.dayHospital(secretary.unit)}`,
    headers: {
      'content-type': 'application/octet-stream',
      'x-jalon': '1',
      'x-file-name': 'planning.csv',
      cookie: secretary.cookie,
    },
    body: csv,
  });
  const { reading } = JSON.parse(body) as { reading?: string };
  if (status !== 200 || !reading) throw new Error(`The file was refused: ${status} ${body}`);
  return reading;
}

async function inserted(bench: Bench, unit: number): Promise<number> {
  const rows = (await traitsOf(bench, unit)).map(({ patient, circle }, n) => ({
    ...{ id: uuidv7(), patient, circle, treatment: 'R-mini-CHOP', cycle: 1, day: 1, doctor: 'Dr ROUGIER' },
    start: `2027-06-0${1 + (n % 5)}T09:00:00+02:00`,
  }));
  const started = performance.now();
  await askFloor(bench.floor, '/publish', [JSON.stringify(rows), unitKey.dayHospital(unit), NOW]);
  return performance.now() - started;
}

function traitsOf(bench: Bench, unit: number): Promise<Traits[]> {
  const ids = Array.from({ length: VISITS }, (_, n) => patientOf(bench.base.size, unit, FIRST_RANK + n));
  return withClient(bench.base.ownerUrl, async (client) => {
    const { rows } = await client.query<Traits>(
      `select i.patient_id as patient, c.id as circle, i.ipp, i.used_family_name as last, i.used_given_name as first, i.birth_date as birth, i.sex
       from patient_identity i join circle c on c.patient_id = i.patient_id where i.patient_id = any($1) and i.ipp is not null order by i.patient_id`,
      [ids],
    );
    return rows;
  });
}

/** From Monday 30 November to Friday 4 December, every quarter of an hour from eight. */
function csvOf(patients: readonly Traits[]): string {
  const lines = patients.map(({ ipp, last, first, birth, sex }, n) => {
    const day = n % 5;
    const date = day === 0 ? '30/11/2026' : `0${day}/12/2026`;
    const minutes = 8 * 60 + Math.floor(n / 5) * 15;
    const hour = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    return [
      date,
      hour,
      ipp,
      last,
      first,
      birth.split('-').reverse().join('/'),
      sex,
      'R-mini-CHOP',
      'C1J1',
      '',
      'Dr ROUGIER',
      '',
      'Oui',
      '',
    ].join(';');
  });
  return [
    'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Type de venue;Médecin;Fauteuil;Bilan sanguin;Commentaire',
    ...lines,
  ].join('\r\n');
}
