import { PubSub } from 'graphql-subscriptions';
import type { Happened } from './live';
import { whileStanding } from './while-standing';

const pubsub = new PubSub();
let stands: string | null;
const open = (everyMs = 60_000) =>
  whileStanding({
    heard: pubsub.asyncIterableIterator<{ happened: Happened }>(['unit:1']),
    standing: async () => stands,
    everyMs,
  });
const tell = (what: string) => pubsub.publish('unit:1', { happened: { what, ids: [] } });
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  stands = 'nurse 1,2';
});

it('passes on what happens while the person stands where she stood', async () => {
  const page = open();
  const first = page.next();
  await soon();
  await tell('schedule');
  expect(await first).toMatchObject({ done: false, value: { happened: { what: 'schedule' } } });
  const second = page.next();
  await soon();
  await tell('session');
  expect(await second).toMatchObject({ value: { happened: { what: 'session' } } });
  await page.return(undefined);
});

it('tells the page once that its session ended, then nothing more', async () => {
  const page = open();
  const next = page.next();
  await soon();
  stands = null;
  await tell('session');
  expect(await next).toMatchObject({ done: false, value: { happened: { what: 'session' } } });
  await tell('schedule');
  expect(await page.next()).toEqual({ done: true, value: undefined });
});

it('ends a locum’s page at her date, without anybody saying anything', async () => {
  const page = open(30);
  const next = page.next();
  await soon();
  stands = null;
  expect(await next).toMatchObject({ value: { happened: { what: 'session' } } });
  expect((await page.next()).done).toBe(true);
});
