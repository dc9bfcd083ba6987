import { Builder, type Worker } from '@jalon/persistence/testing';
import { testServer, type TestServer } from '../testing/test-server';

let server: TestServer;
let administrator: Worker;
let stranger: Worker;
let nurse: Worker;
let leaver: Worker;

const READ = `{ accessReview { openedBy dueOn remaining situations { situation name decision decidedBy } } }`;
const act = async (name: string, who = administrator, args = '') =>
  (await server.ask(who, `mutation { ${name}${args} { __typename ... on Refused { code data } } }`)).data![name];
const decide = (who: Worker, situation: string, kept: boolean) =>
  act('reviewSituation', who, `(situation: "${situation}", kept: ${kept})`);
const read = async (who = administrator) =>
  (await server.ask<{ accessReview: { remaining: number; dueOn: string | null; situations: object[] } }>(who, READ)).data!
    .accessReview;

beforeAll(async () => {
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  const unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  administrator = await build.worker('administrator', hospital, [], { familyName: 'Prigent', givenName: 'Loïc' });
  nurse = await build.worker('pivot-nurse', hospital, [unit], { familyName: 'Le Goff', givenName: 'Claire' });
  leaver = await build.worker('unit-secretary', hospital, [unit], { familyName: 'Autret', givenName: 'Sandrine' });
  stranger = await build.worker('administrator', await build.organisation('Clinique Sainte-Aurore', { kind: 'clinic' }), []);
}, 60_000);

afterAll(() => server?.close());

it('is completed only when each situation was kept or ended by somebody, and is due again in a year', async () => {
  expect(await decide(administrator, nurse.situation, true)).toMatchObject({ code: 'review-not-open' });
  expect(await act('openAccessReview')).toEqual({ __typename: 'Administered' });
  expect(await act('openAccessReview')).toMatchObject({ code: 'review-open' });
  expect(await read()).toMatchObject({ remaining: 2, dueOn: null });
  await decide(administrator, nurse.situation, true);
  expect(await act('completeAccessReview')).toMatchObject({ code: 'review-unfinished', data: { left: 1 } });
  await decide(administrator, leaver.situation, false);
  expect(await read()).toMatchObject({
    remaining: 0,
    situations: [
      { name: 'Sandrine Autret', decision: 'ended', decidedBy: 'Loïc Prigent' },
      { name: 'Claire Le Goff', decision: 'kept' },
    ],
  });
  expect(await act('completeAccessReview')).toEqual({ __typename: 'Administered' });
  expect(await read()).toMatchObject({ remaining: 0, dueOn: '2027-11-23', situations: [] });
});

it('shuts the door of who was ended, and leaves the other in', async () => {
  const WHO = '{ session { signedIn } }';
  expect((await server.ask(leaver, WHO)).data).toEqual({ session: { signedIn: false } });
  expect((await server.ask(nurse, WHO)).data).toEqual({ session: { signedIn: true } });
});

it('shows another organisation’s administrator nothing of here, and a nurse no review at all', async () => {
  expect(await read(stranger)).toMatchObject({ dueOn: null, situations: [] });
  await act('openAccessReview', stranger);
  expect(await decide(stranger, nurse.situation, false)).toMatchObject({ code: 'not-found' });
  expect((await server.ask(nurse, READ)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
