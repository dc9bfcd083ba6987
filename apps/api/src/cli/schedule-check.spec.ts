import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scheduleCheck } from './schedule-check';

const SAMPLES = join(__dirname, '../../../../tests/fixtures/schedules');
const HEADER = 'Date;Heure;IPP;Nom;Prénom;Date de naissance;Protocole;Cure;Type de venue;Médecin';
const folder = mkdtempSync(join(tmpdir(), 'jalon-check-'));

afterAll(() => rmSync(folder, { recursive: true }));

async function check(file: string, ...options: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const language = /lang[ =]en/.test(options.join(' ')) ? 'en' : 'fr';
  const house = { language, now: () => '2026-11-22T10:00:00+01:00', out: (text: string) => void lines.push(text) } as const;
  const code = await scheduleCheck([file, ...options], house);
  return { code, text: lines.join('\n') };
}

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('jalon schedule check', () => {
  it.each(['hj-export-utf8', 'planning-secretariat-cp1252', 'hj-s48'])(
    'reads %s as the hospital expects, and exits 0',
    async (name) => {
      const expected = JSON.parse(readFileSync(join(SAMPLES, `${name}.expected.json`), 'utf8')) as { rows: object[] };
      const { code, text } = await check(join(SAMPLES, `${name}.${name === 'hj-s48' ? 'xlsx' : 'csv'}`), '--json');
      const printed = JSON.parse(text) as { rows: object[]; faults: object[] };
      expect(code).toBe(0);
      expect(printed.faults).toEqual([]);
      expect(printed.rows).toHaveLength(expected.rows.length);
      expected.rows.forEach((row, i) => expect(printed.rows[i]).toMatchObject(row));
    },
  );

  it('prints one line of JSON with the good rows and the faults, and exits 1', async () => {
    const good = '23/11/2026;08:00;4100000;GAUTHIER;Raphaël;19/05/1953;Azacitidine;C9J1;;Dr ROUGIER';
    const bad = '23/11/2026;25:10;04100037;LEROY;Raphaël;24/06/1947;FOLFOX;C1J1;1ère cure;Dr KLEIN';
    const { code, text } = await check(written('heure.csv', [HEADER, good, bad].join('\n')), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toEqual({
      rows: [
        {
          row: 2,
          start: '2026-11-23T08:00',
          ipp: '04100000',
          last: 'GAUTHIER',
          first: 'Raphaël',
          birth: '1953-05-19',
          arrival: 'ongoing',
          protocol: 'Azacitidine',
          doctor: 'Dr ROUGIER',
        },
      ],
      faults: [
        { row: 3, column: 'Heure', code: 'impossible-hour', message: '« 25:10 » n’est pas une heure : écrivez-la comme 08:30.' },
      ],
    });
  });

  it('pads the IPP to the length that is asked', async () => {
    const row = '23/11/2026;08:00;4100000;GAUTHIER;Raphaël;19/05/1953;Azacitidine;C9J1;;Dr ROUGIER';
    const { text } = await check(written('ipp.csv', `${HEADER}\n${row}\n`), '--json', '--ipp-length', '10');
    expect(JSON.parse(text)).toMatchObject({ rows: [{ ipp: '0004100000' }] });
  });

  it('says of each row that bears one IPP for two people that it cannot be believed, and leaves one person’s two names alone', async () => {
    const visit = (hour: string, who: string) => `23/11/2026;${hour};${who};Azacitidine;C9J1;;Dr ROUGIER`;
    const file = written(
      'deux.csv',
      [
        HEADER,
        visit('08:00', '4100000;GAUTHIER;Raphaël;19/05/1953'),
        visit('09:00', '04100000;LEROY;Zoé;24/06/1947'),
        visit('10:00', '04100037;BERNARD;Aïcha;02/03/1960'),
        visit('11:00', '04100037;BERNARD-MOREL;Aïcha;02/03/1960'),
        visit('12:00', '04100000;GAUTHIER;Raphaël;19/05/1953'),
      ].join('\n'),
    );
    const { code, text } = await check(file, '--json');
    expect(code).toBe(1);
    const printed = JSON.parse(text) as { rows: { row: number }[]; faults: object[] };
    expect(printed.rows.map(({ row }) => row)).toEqual([4, 5]);
    const fault = { column: 'IPP', code: 'ipp-of-two-people' };
    expect(printed.faults).toEqual([
      {
        row: 2,
        ...fault,
        message: 'L’IPP 04100000 est aussi celui de LEROY Zoé, 24/06/1947 : recopiez l’IPP de chacun depuis son dossier.',
      },
      {
        row: 3,
        ...fault,
        message: 'L’IPP 04100000 est aussi celui de GAUTHIER Raphaël, 19/05/1953 : recopiez l’IPP de chacun depuis son dossier.',
      },
      {
        row: 6,
        ...fault,
        message: 'L’IPP 04100000 est aussi celui de LEROY Zoé, 24/06/1947 : recopiez l’IPP de chacun depuis son dossier.',
      },
    ]);
  });

  it('exits 2 with one fault in JSON for a file that cannot be read, or is not there', async () => {
    const picture = await check(written('photo.csv', '\u0089PNG\r\n\u001a\n'), '--json');
    expect(picture.code).toBe(2);
    const absent = await check(join(folder, 'absent.csv'), '--json');
    expect(absent.code).toBe(2);
    expect(JSON.parse(absent.text)).toMatchObject({ rows: [], faults: [{ row: 0, code: 'no-such-file' }] });
  });

  it('speaks to a person without --json', async () => {
    const { code, text } = await check(written('titres.csv', `${HEADER}\n`));
    expect(code).toBe(2);
    expect(text).toContain('aucune visite');
  });

  it.each([
    ['two files', ['autre.csv'], /schedule check FICHIER/],
    ['a day that is none', ['--today', '2026-11-31'], /2026-11-31/],
    ['a length that is none', ['--ipp-length', 'huit'], /huit/],
    ['an option that it does not know', ['--jsn'], /--jsn/],
    ['an option twice', ['--today', '2026-11-22', '--today', '2026-11-23'], /--today/],
  ])('refuses %s in a sentence', async (_, options, sentence) => {
    await expect(check(written('un.csv', HEADER), ...options)).rejects.toThrow(sentence);
  });

  it('speaks English when asked, on the screen and in JSON', async () => {
    const titles = written('titles.csv', `${HEADER}\n`);
    expect((await check(titles, '--lang', 'en')).text).toContain(
      '0 visit(s) read, 1 to correct.\nFile · This file holds column titles only',
    );
    expect((await check(titles, '--json', '--lang=en')).text).toContain('check the period of the export.');
  });
});
