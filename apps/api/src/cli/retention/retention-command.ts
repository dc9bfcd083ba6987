import { v7 as uuidv7 } from 'uuid';
import type { Client } from 'pg';
import { isIsoDate, localDateOf } from '@jalon/domain/calendar';
import { CommandRefused, type CommandHouse } from '../command';
import { asEngineOnce } from '../engine-session';
import { findOrganisation } from '../find-organisation';
import { optionsOf, readJson } from '../read-options';
import { inColumns } from '../table';
import { dropMonths } from './drop-months';
import { eraseFiles } from './erase-files';
import { digestOf, lineOf, retentionList, type RetentionList } from './retention-list';
import { RETENTION_SENTENCES as SAID } from './retention-sentences';

const OPTIONS = {
  on: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
  patient: { type: 'string' },
  organisation: { type: 'string' },
  reference: { type: 'string' },
  confirm: { type: 'string' },
  refuse: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

interface Asked {
  client: Client;
  house: CommandHouse;
  on: string;
  words: string[];
  values: { [K in keyof typeof OPTIONS]?: (typeof OPTIONS)[K]['type'] extends 'boolean' ? boolean : string };
}

/**
 * `jalon retention preview | decide | suspend | resume`: whose time is over, and what a director decided of that very list; nothing is
 * erased by any of them. `erase` carries a decision out, `journal` lets the months of the journal go: each says first what it would do.
 */
export async function retentionCommand(args: string[], house: CommandHouse): Promise<number> {
  const usage = SAID.usage[house.language]({});
  const { values, positionals: words } = optionsOf(args, OPTIONS, house.language, usage);
  const act = { preview, decide, suspend, resume, erase: null, journal: null }[words[0] ?? ''];
  const today = localDateOf(house.now(), 'Europe/Paris');
  const on = values.on ?? today;
  if (act === undefined || !isIsoDate(on)) throw new CommandRefused(usage);
  const { ownerUrl } = await house.openDatabase();
  const { confirm, by } = values;
  if (words[0] === 'erase') return eraseFiles(ownerUrl, house, { digest: words[1] ?? '', today, confirm, by });
  if (words[0] === 'journal') return dropMonths(ownerUrl, house, { today, confirm, by });
  if (!act) throw new CommandRefused(usage);
  return asEngineOnce(ownerUrl, 'begin isolation level repeatable read', (client) => act({ client, house, on, words, values }));
}

async function preview({ client, house, on, values }: Asked): Promise<number> {
  const list = await retentionList(client, on);
  await journal(client, house, 'listed', 'retentionPreview', list);
  if (values.json) house.out(JSON.stringify(list, null, 1));
  else sayList(house, list);
  return 0;
}

function sayList({ out, language }: CommandHouse, list: RetentionList): void {
  const rows = list.files.map((file) => [
    ...[file.organisationName, file.ipp ?? file.patient, file.lastAct, file.deceasedOn ?? '', file.until],
    SAID[file.rule][language]({}),
    String(Object.values(file.rows).reduce((sum, count) => sum + count, 0)),
  ]);
  if (rows.length > 0) out(inColumns([SAID.columns[language]({}).split(';'), ...rows]));
  out(SAID.counted[language]({ files: rows.length, on: list.on, suspended: list.suspended, unknown: list.birthUnknown }));
  out(SAID.digest[language]({ digest: list.sha256 }));
}

/** Of the list that was printed, and of no other: it must still be what the database says of that day. */
async function decide({ client, house, words, values }: Asked): Promise<number> {
  const { language } = house;
  if (!words[1] || !values.by?.trim()) throw new CommandRefused(SAID.usage[language]({}));
  const given = readJson(words[1], language) as Partial<RetentionList>;
  if (
    !Array.isArray(given.files) ||
    typeof given.on !== 'string' ||
    !isIsoDate(given.on) ||
    given.sha256 !== digestOf(given.on, given.files.map(lineOf))
  )
    throw new CommandRefused(SAID.notAList[language]({ file: words[1] }));
  const now = await retentionList(client, given.on);
  if (now.sha256 !== given.sha256) throw new CommandRefused(SAID.changed[language]({}));
  const { rowCount } = await client.query(
    `insert into retention_decision (id, on_day, list_sha256, files, erase, decided_by, note, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (list_sha256) do nothing`,
    [
      uuidv7(),
      now.on,
      now.sha256,
      JSON.stringify(now.files.map((file) => ({ ...file, line: lineOf(file) }))),
      !values.refuse,
      values.by.trim(),
      values.note ?? null,
      house.now(),
    ],
  );
  if (!rowCount) throw new CommandRefused(SAID.decidedAlready[language]({}));
  await journal(client, house, 'wrote', 'retentionDecided', now);
  house.say(SAID.decided[language]({ files: now.files.length, by: values.by.trim(), digest: now.sha256 }));
  return 0;
}

async function suspend(asked: Asked): Promise<number> {
  const { client, house, on, values } = asked;
  if (!values.reference?.trim()) throw new CommandRefused(SAID.usage[house.language]({}));
  const [patient, organisation] = await fileOf(asked);
  const { rowCount } = await client.query(
    `insert into retention_suspension (id, patient_id, organisation_id, from_on, reference, at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [uuidv7(), patient, organisation, on, values.reference.trim(), house.now()],
  );
  if (!rowCount) throw new CommandRefused(SAID.suspendedAlready[house.language]({}));
  await journal(client, house, 'wrote', 'retentionSuspended', { files: [{ patient }] });
  house.say(SAID.suspended[house.language]({ on }));
  return 0;
}

async function resume(asked: Asked): Promise<number> {
  const { client, house, on } = asked;
  const [patient, organisation] = await fileOf(asked);
  const { rowCount } = await client.query(
    'update retention_suspension set until_on = $3 where patient_id = $1 and organisation_id = $2 and until_on is null and from_on <= $3',
    [patient, organisation, on],
  );
  if (!rowCount) throw new CommandRefused(SAID.notSuspended[house.language]({}));
  await journal(client, house, 'wrote', 'retentionResumed', { files: [{ patient }] });
  house.say(SAID.resumed[house.language]({ on }));
  return 0;
}

/** By the patient's id, as the list prints it, or by the IPP in that organisation. */
async function fileOf({ client, house, values }: Asked): Promise<[patient: string, organisation: string]> {
  const { patient, organisation } = values;
  if (!patient || !organisation) throw new CommandRefused(SAID.usage[house.language]({}));
  const found = await findOrganisation(client, organisation);
  if ('code' in found) throw new CommandRefused(SAID.fileUnknown[house.language]({}));
  const { rows } = await client.query<{ id: string }>(
    `select p.id from patient p where p.id::text = $1
     union select i.patient_id from patient_identity i where i.ipp = $1 and i.organisation_id = $2`,
    [patient, found.id],
  );
  if (rows.length !== 1) throw new CommandRefused(SAID.fileUnknown[house.language]({}));
  return [rows[0]!.id, found.id];
}

async function journal(
  client: Client,
  house: CommandHouse,
  kind: 'listed' | 'wrote',
  operation: string,
  { files }: { files: readonly { patient: string }[] },
): Promise<void> {
  await client.query(
    `insert into journal_entry (id, at, operation, purpose, kind, patients) values ($1, $2, $3, 'retention', $4, $5)`,
    [uuidv7(), house.now(), operation, kind, [...new Set(files.map(({ patient }) => patient))]],
  );
}
