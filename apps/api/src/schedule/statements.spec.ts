import { Acting } from '@jalon/persistence';
import { countingSource, type CountingSource } from '@jalon/persistence/testing';
import { scene, type Scene } from './for-specs/scene';
import { ScheduleSendingService } from './schedule-sending.service';

let the: Scene;
let counted: CountingSource;
const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Médecin';
const letters = (n: number): string => [...String(n)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
const file = (rows: number): string =>
  [
    HEADER,
    ...Array.from({ length: rows }, (_, i) => {
      const hour = `${String(8 + (i % 9)).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}`;
      return `2${3 + (i % 5)}/${rows === 40 ? 11 : 12}/2026;${hour};${4200000 + rows * 1000 + i};LEROY ${letters(rows + i)};Anne;0${1 + (i % 9)}/03/19${40 + (i % 50)};F;FOLFOX;C${1 + i}J1;Dr ROUGIER`;
    }),
  ].join('\n');

beforeAll(async () => {
  the = await scene();
  counted = await countingSource(the.server.db.applicationUrl);
}, 60_000);
afterAll(async () => {
  await counted?.dataSource.destroy();
  await the?.server.close();
});

async function messagesOf(rows: number): Promise<number> {
  const { reading } = await the.upload(the.secretary, file(rows));
  const { seen } = await the.preview(the.secretary, reading!);
  const acting = new Acting({
    ...{ dataSource: counted.dataSource, sessionHash: the.secretary.hash, now: () => '2026-11-20T15:12:00.000Z' },
    ...{ operation: 'sendSchedule', namedStatements: true },
  });
  counted.restart();
  const result = await new ScheduleSendingService().send(acting, reading!, {}, seen);
  expect(result).toMatchObject({ ok: true, value: { counts: { added: rows } } });
  return counted.sent();
}

it('writes a sending in a few messages to the database, as many for four hundred visits as for forty', async () => {
  const forty = await messagesOf(40);
  expect(forty).toBe(5);
  expect(await messagesOf(400)).toBe(forty);
});
