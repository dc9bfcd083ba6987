import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { localDateOf, nextWorkingDays } from '@jalon/domain/calendar';
import { v7 as uuidv7 } from 'uuid';
import { makePdf } from '../../platform/paper/make-pdf';
import { asEngineOnce } from '../engine-session';
import { planPage } from './plan-page';
import { calendarOf, planUnits, planVisits, type PlanUnit } from './plan-rows';

interface PlansWanted {
  /** The owner’s address, or the application’s: both may take the engine’s role. */
  url: string;
  /** Working days of each unit, today included. */
  days: number;
  folder: string;
  /** ISO 8601. */
  now: string;
}

/** Old plans leave the folder after so many days: a paper of last month is read by mistake. */
const KEPT_DAYS = 4;
const NAME = /^plan-.+-(\d{4}-\d{2}-\d{2})\.pdf$/;

/**
 * One PDF a day hospital and a day, for the morning when the network is down. The folder holds names: it is readable by its owner alone,
 * each unit's export is in the journal, and a file appears only once it is whole.
 * @returns the files' names
 */
export async function writePlans({ url, days, folder, now }: PlansWanted): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written: string[] = [];
  await asEngineOnce(url, 'begin isolation level repeatable read', async (client) => {
    for (const unit of await planUnits(client)) {
      const patients = new Set<string>();
      for (const day of coming(unit, days, now)) {
        const visits = await planVisits(client, unit, day);
        for (const { patientId } of visits) patients.add(patientId);
        const name = `plan-${plainName(unit)}-${day}.pdf`;
        await put(path.join(folder, name), await pdf(unit, planPage(unit, day, visits, now)));
        written.push(name);
      }
      await client.query(
        `insert into journal_entry (id, at, organisation_id, operation, purpose, kind, patients) values ($1, $2, $3, 'exportPlans', 'continuity', 'exported', $4)`,
        [uuidv7(), now, unit.organisationId, [...patients]],
      );
    }
  });
  await forget(folder, now);
  return written;
}

function coming(unit: PlanUnit, days: number, now: string): string[] {
  return nextWorkingDays(localDateOf(now, unit.timeZone), days, calendarOf(unit));
}

function pdf(unit: PlanUnit, content: ReturnType<typeof planPage>): Promise<Buffer> {
  return makePdf(unit.name, content, {
    pageOrientation: 'landscape',
    pageMargins: [28, 28, 28, 32],
    defaultStyle: { fontSize: 9 },
    styles: { title: { fontSize: 15, bold: true } },
    footer: (page, pages) => ({
      text: `Zone soignants. Ne pas emporter. Page ${page} / ${pages}`,
      alignment: 'center',
      fontSize: 8,
    }),
  });
}

async function put(file: string, bytes: Buffer): Promise<void> {
  await writeFile(`${file}.part`, bytes, { mode: 0o600 });
  await rename(`${file}.part`, file);
  await chmod(file, 0o600);
}

async function forget(folder: string, now: string): Promise<void> {
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
  for (const name of await readdir(folder)) {
    const day = NAME.exec(name)?.[1];
    if (day && day < oldest) await rm(path.join(folder, name));
  }
}

function plainName({ id, organisation, name }: PlanUnit): string {
  const plain = `${organisation} ${name}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}-${id}`;
}
