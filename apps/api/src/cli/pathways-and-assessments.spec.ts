import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main';

const folder = mkdtempSync(join(tmpdir(), 'jalon-pathways-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command line as it is started, without any database. */
async function jalon(...argv: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  const openDatabase = () => Promise.reject(new Error('no database is needed'));
  try {
    return { code: await main(argv, { openDatabase, dataDir: folder }), out: printed.join(''), err: told.join('') };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const G8 = {
  ...{ 'food-intake': 'normal', 'weight-loss': '1-to-3-kg', mobility: 'goes-out', neuropsychological: 'none', bmi: 22.5 },
  ...{ 'more-than-3-medicines': true, 'health-against-others': 'unknown', age: '1943-02-05' },
};

describe('jalon pathway preview', () => {
  it('prints the dated milestones and nothing else, in order', async () => {
    const { code, out, err } = await jalon(
      ...[
        'pathway',
        'preview',
        'vulnerable-children-6-years',
        '--anchor',
        'birth=2026-06-15',
        '--term',
        '28+4',
        '--on',
        '2027-02-10',
        '--json',
      ],
    );
    const printed = JSON.parse(out) as { milestones: Record<string, string>[] };
    expect([code, err, Object.keys(printed)]).toEqual([0, '', ['milestones']]);
    expect(printed.milestones[0]).toEqual({
      key: 'visit-4-months',
      title: 'Visite des 4 mois',
      from: '2026-12-19',
      due: '2027-01-03',
      to: '2027-02-02',
      inCharge: 'pilot-physician',
      state: 'late',
    });
    const dues = printed.milestones.map(({ due, key }) => `${due} ${key}`);
    expect(dues).toEqual([...dues].sort());
  });

  it('reads a template of one’s own, as « pathway show » prints one', async () => {
    const { out } = await jalon('pathway', 'show', 'oral-anticancer');
    const own = JSON.parse(out) as { milestones: { window?: object; inCharge: string }[] };
    const good = await jalon('pathway', 'preview', written('own.json', own), '--anchor', 'first-treatment=2026-11-23');
    expect(good).toMatchObject({ code: 0, err: '' });
    own.milestones[0]!.inCharge = 'plumber';
    const bad = await jalon('pathway', 'check', written('bad.json', own));
    expect(bad).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/plumber.*pivot-nurse/) });
  });

  it.each([
    ['unknown', ['nowhere'], /oncology-adult/],
    ['no anchor', ['oral-anticancer', '--anchor', 'birt=2026-01-01'], /birt.*first-treatment/],
    ['no day', ['oral-anticancer', '--anchor', 'first-treatment=2026-02-30'], /2026-02-30/],
    ['no term', ['vulnerable-children-6-years', '--anchor', 'birth=2026-01-01', '--term', '28+9'], /28\+9/],
    ['too long a term', ['vulnerable-children-6-years', '--anchor', 'birth=2026-01-01', '--term', '45+0'], /45\+0/],
    ['born later', ['vulnerable-children-6-years', '--anchor', 'birth=2026-12-01', '--on', '2026-11-24'], /2026-12-01/],
    ['no day asked', ['oral-anticancer', '--on', '24/11/2026'], /24\/11\/2026/],
    ['no JSON', [written('broken.json', '{"key": ')], /broken\.json/],
    ['no score', ['onco-geriatrics', '--score', 'g8=NaN'], /NaN/],
    ['a score of nothing', ['onco-geriatrics', '--score', 'g9=12'], /g9.*epices/],
    ['more than a G8 gives', ['onco-geriatrics', '--score', 'g8=17,5'], /17,5/],
    ['a quarter of a point', ['onco-geriatrics', '--score', 'g8=14.25'], /14\.25/],
    ['done tomorrow', ['onco-geriatrics', '--done', 'g8=2026-11-25', '--on', '2026-11-24'], /g8.*2026-11-25.*2026-11-24/],
    ['no such option', ['oral-anticancer', '--ancor', 'x=1'], /--ancor/],
    ['two days asked', ['oral-anticancer', '--on', '2026-11-24', '--on', '2026-12-24'], /--on/],
    ['one score twice', ['onco-geriatrics', '--score', 'g8=12', '--score', 'g8=15'], /g8/],
    ['a year that is none', ['oral-anticancer', '--anchor', 'first-treatment=9999-12-31'], /9999-12-31/],
    [
      'a term before conception',
      [
        'vulnerable-children-6-years',
        '--anchor',
        'birth=2026-06-15',
        '--anchor',
        'expected-term=2027-09-04',
        '--on',
        '2026-07-01',
      ],
      /2027-09-04/,
    ],
  ])('refuses %s in a sentence, prints nothing and exits 2', async (_, argv, sentence) => {
    const { code, out, err } = await jalon('pathway', 'preview', ...argv, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('jalon assessment score', () => {
  const score = (answers: unknown, ...more: string[]) =>
    jalon('assessment', 'score', 'g8', written('answers.json', answers), '--on', '2026-11-24', '--json', ...more);

  it('prints the total, the points by item, the reading and what is missing', async () => {
    const { code, out } = await score(G8);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      total: 11.5,
      items: {
        ...{ 'food-intake': 2, 'weight-loss': 2, mobility: 2, neuropsychological: 2, bmi: 2 },
        ...{ 'more-than-3-medicines': 0, 'health-against-others': 0.5, age: 1 },
      },
      reading: expect.stringContaining('évaluation gériatrique'),
      missing: [],
    });
    const { bmi: _, ...without } = G8;
    expect(JSON.parse((await score({ answers: without, on: '2026-11-24' })).out)).toMatchObject({
      total: null,
      reading: null,
      missing: ['bmi'],
    });
  });

  it('has the variant that the file or the option says', async () => {
    const bmi = async (answers: unknown, ...more: string[]) =>
      (JSON.parse((await score(answers, ...more)).out) as { items: { bmi: number } }).items.bmi;
    expect(await bmi({ ...G8, bmi: 18.8 })).toBe(0);
    expect(await bmi({ ...G8, bmi: 18.8 }, '--setting', 'bmi-variant=below-18.5')).toBe(1);
    expect(await bmi({ answers: { ...G8, bmi: 18.8 }, settings: { 'bmi-variant': 'below-18.5' } })).toBe(1);
  });

  it.each([
    ['a number as text', { ...G8, bmi: '22' }, /bmi/],
    ['an unknown answer', { ...G8, mobility: 'vole' }, /bed-or-chair, indoors-only, goes-out/],
    ['an unknown item', { ...G8, tabac: 'non' }, /food-intake/],
    ['a list', [1, 2], /objet/],
    ['NaN', '{"bmi": NaN}', /JSON/],
    ['two answers to one question', '{"bmi": 22, "mobility": "goes-out", "bmi": 17}', /bmi.*deux fois/],
  ])('refuses %s in a sentence', async (_, answers, sentence) => {
    const { code, out, err } = await score(answers);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  it('says which assessments there are, and how their answers are written', async () => {
    expect((await jalon('assessment', 'score', 'nothing', 'x.json')).err).toMatch(/g8, epices/);
    const { out } = await jalon('assessment', 'list', '--json');
    const { assessments } = JSON.parse(out) as { assessments: { name: string; file: object }[] };
    for (const { name, file } of assessments)
      expect((await jalon('assessment', 'score', name, written('example.json', file))).code).toBe(0);
  });
});
