import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Worker } from '@jalon/persistence/testing';

const FILE = [
  'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Médecin',
  '25/11/2026;09:00;04999001;INCONNUE;Odile;03/04/1951;F;Azacitidine;C1J1;Dr ROUGIER',
  '25/11/2026;10:00;04999002;INCERTAINE;Anne;32/04/1951;F;Azacitidine;C1J1;Dr ROUGIER',
].join('\r\n');

/** A file that a secretary has dropped and not sent, with a row that has a fault. */
export async function uploaded(app: NestFastifyApplication, secretary: Worker, unit: number) {
  const cookie = `jalon=${secretary.token}`;
  const answer = await app.inject({
    ...{ method: 'POST', url: `/files/schedule?unit=${unit}`, payload: FILE },
    headers: { cookie, 'content-type': 'application/octet-stream', 'x-jalon': '1', 'x-file-name': 'planning.csv' },
  });
  const { reading } = answer.json<{ reading: string }>();
  const ask = `query($reading: ID!) { schedulePreview(reading: $reading, choices: {}) { ... on SchedulePreview { seen } }
    scheduleLines(reading: $reading, choices: {}, from: 0, count: 10, show: "all") { lines { id } } }`;
  const seen = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie },
    payload: { query: ask, variables: { reading } },
  });
  const { data } = seen.json<{ data: { schedulePreview: { seen: string }; scheduleLines: { lines: { id: string }[] } } }>();
  return { reading, seen: data.schedulePreview.seen, row: data.scheduleLines.lines[1]!.id };
}
