import { JOB_FUNCTIONS, type JobFunction, type Permission } from '@jalon/access';
import { STANDINGS, type Standing } from './everyone';
import { OFFICER_OF_ALL, TABLE } from './judge';
import type { Matrix } from './matrix';

interface Door {
  permission: Permission;
  as: JobFunction;
  url: string;
  /** The same address about a row that there never was. */
  nobodys: string;
  method?: 'POST';
  /** Behind it is a unit's own affair, no patient: who is barred from a colleague's file works in the unit all the same. */
  ofTheUnit?: boolean;
  /** Anybody of the function in the organisation sees her own organisation behind it. */
  own?: boolean;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

const REPORTED = 'from=2026-11-01&to=2026-11-24&askedOn=2026-11-20';

const doorsOf = ({ ready }: Matrix): Door[] => [
  {
    permission: 'prescription.read',
    as: 'pivot-nurse',
    url: `/files/document/${ready.requests.prepared.document}`,
    nobodys: `/files/document/${NOBODY}`,
  },
  {
    permission: 'prescription.read',
    as: 'pivot-nurse',
    url: `/files/prescription/${ready.signed}`,
    nobodys: `/files/prescription/${NOBODY}`,
  },
  {
    permission: 'pathway.read',
    as: 'pivot-nurse',
    url: `/files/pathway-document/${ready.paper.id}`,
    nobodys: `/files/pathway-document/${NOBODY}`,
  },
  {
    permission: 'schedule.send',
    as: 'unit-secretary',
    url: `/files/schedule?unit=${ready.hdj}`,
    nobodys: '/files/schedule?unit=999999',
    method: 'POST',
    ofTheUnit: true,
  },
  {
    permission: 'journal.search',
    as: 'data-protection-officer',
    url: '/files/journal?from=2026-11-01&to=2026-11-24',
    nobodys: '',
    own: true,
  },
  {
    permission: 'continuity.read',
    as: 'pivot-nurse',
    url: '/files/ladder?states=due,past-window,lost,upcoming',
    nobodys: '',
    own: true,
  },
  {
    permission: 'journal.report',
    as: 'pivot-nurse',
    url: `/files/access-report/${ready.patient}?${REPORTED}`,
    nobodys: `/files/access-report/${NOBODY}?${REPORTED}`,
  },
];

/** Files, prints and exports are asked of everybody too. Answers what is wrong. */
export async function everyDoor(matrix: Matrix): Promise<string[]> {
  const faults: string[] = [];
  for (const door of doorsOf(matrix))
    for (const job of JOB_FUNCTIONS)
      for (const standing of STANDINGS) {
        const what = await tryDoor(matrix, door, job, standing);
        if (what) faults.push(`${door.url} ${job} ${standing}: ${what}`);
      }
  return faults;
}

async function tryDoor(matrix: Matrix, door: Door, job: JobFunction, standing: Standing): Promise<string | null> {
  const answered = await open(matrix, door, door.url, job, standing);
  const may = TABLE.permissions[door.permission].includes(job);
  if (!may) return answered.status === 403 ? null : `not permitted, and answered ${answered.status}`;
  if (standing === 'in' || (door.ofTheUnit && standing === 'barred'))
    return job !== door.as || answered.status === 200 ? null : `the right person was answered ${answered.status}`;
  if (door.own)
    return standing === 'outside' && answered.text.includes(matrix.ready.patient) ? 'another organisation is told' : null;
  if (job === OFFICER_OF_ALL && standing !== 'outside') return null;
  const unknown = await open(matrix, door, door.nobodys, job, standing);
  return answered.status === unknown.status && answered.text === unknown.text
    ? null
    : `told apart from a row that there never was: ${answered.status} ${answered.text.slice(0, 80)}, ${unknown.status}`;
}

async function open(
  { server, people }: Matrix,
  { method = 'GET' as const }: { method?: 'POST' | 'GET' },
  url: string,
  job: JobFunction,
  standing: Standing,
) {
  const answer = await server.app.inject({
    ...{ method, url },
    headers: { cookie: `jalon=${people[standing][job].token}`, 'x-jalon': '1', 'content-type': 'application/octet-stream' },
    ...(method === 'POST' && { payload: 'Date;Heure;Nom\r\n25/11/2026;09:00;X' }),
  });
  return { status: answer.statusCode, text: answer.body };
}
