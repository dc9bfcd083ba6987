import { FIRST, sample, scene, type Scene } from './for-specs/scene';

let the: Scene;
const without = (...ipps: string[]): string =>
  sample(FIRST)
    .toString('utf8')
    .split('\n')
    .filter((line) => !ipps.some((ipp) => line.includes(ipp)))
    .join('\n');
const TUESDAY = ['04100296', '04100333', '04100370', '04100407'];

beforeAll(async () => {
  the = await scene();
  await the.sendFile(the.secretary, sample(FIRST));
}, 60_000);
afterAll(() => the?.server.close());

it('keeps a visit that the file leaves out, and marks it once until somebody says why', async () => {
  const sent = await the.sendFile(the.secretary, without('04100370'));
  expect(sent).toMatchObject({ push: expect.any(String), counts: { absent: 1, cancelled: 0, standing: 40 } });
  const marked = () =>
    the.rows(`select 1 from appointment a join appointment_event e on e.appointment_id = a.id and e.kind = 'absent'
      where a.status = 'planned' and a.absent_since is not null`);
  expect(await marked()).toHaveLength(1);
  expect(await the.sendFile(the.secretary, without('04100370'))).toMatchObject({ push: null });
  expect(await marked()).toHaveLength(1);
});

it('takes the mark off when the visit is in the file again', async () => {
  expect(await the.sendFile(the.secretary, sample(FIRST))).toMatchObject({ push: expect.any(String), counts: { unchanged: 40 } });
  expect(await the.rows('select 1 from appointment where absent_since is not null')).toHaveLength(0);
});

it('asks to confirm many visits leaving at once, and takes nothing off before', async () => {
  const { reading } = await the.upload(the.secretary, without(...TUESDAY));
  const first = await the.preview(the.secretary, reading!);
  const absences = first.changes.lines
    .filter(({ kind }) => kind === 'absent')
    .map(({ visit }) => ({ visit, reason: 'cancelled' }));
  expect(absences).toHaveLength(4);
  const { toConfirm } = await the.preview(the.secretary, reading!, { absences });
  expect(toConfirm.map(({ kind, count }) => [kind, count])).toEqual([
    ['more-than-three', 4],
    ['share-of-day', 4],
  ]);
  expect(await the.send(the.secretary, reading!, { absences })).toMatchObject({
    __typename: 'Refused',
    code: 'confirmation-needed',
  });
  expect(await the.rows(`select 1 from appointment where status = 'cancelled'`)).toHaveLength(0);
  const confirmed = toConfirm.map(({ key }) => key);
  expect(await the.send(the.secretary, reading!, { absences, confirmed })).toMatchObject({
    counts: { cancelled: 4, standing: 36 },
  });
});

it('covers only what the secretary says: a day left out of the sending is untouched', async () => {
  const days = ['2026-11-23', '2026-11-25'];
  const { reading } = await the.upload(the.secretary, without('04100000', '04100037', '04101184'));
  expect((await the.preview(the.secretary, reading!, { days })).counts).toMatchObject({ absent: 2, leftOut: 23 });
});
