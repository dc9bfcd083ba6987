import { Builder, type Worker } from '@jalon/persistence/testing';
import { createRequire } from 'node:module';
import { testServer, type TestServer } from '../testing/test-server';
import { withoutValues } from './without-values';

let server: TestServer;
let nurse: Worker;
let unit: number;
const written: string[] = [];

const REQUEST = `query($id: ID!) { changeRequest(id: $id) { id } }`;

beforeAll(async () => {
  const keep = (text: unknown) => (written.push(String(text)), true);
  jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(keep);
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    // As Node itself would print them: whole, with the properties of an error.
    const { inspect } = createRequire(__filename)('node:util') as typeof import('node:util');
    written.push(words.map((word) => (typeof word === 'string' ? word : inspect(word, { depth: 6 }))).join(' '));
  });
  server = await testServer();
  const build = new Builder(server.db.owner);
  const hospital = await build.organisation('CH de Valmont');
  unit = await build.unit(hospital, 'HDJ', 'day-hospital');
  nurse = await build.worker('pivot-nurse', hospital, [unit]);
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await server?.close();
});

it('writes of what the database refuses its code and its place, and never the name that it quoted', async () => {
  await server.db.owner.query('create unique index titles_of_the_test on task (title)');
  const create = `mutation($task: TaskInput!) { createTask(task: $task) { __typename } }`;
  const task = { title: 'Rappeler Mme GARNIER-LEFUR', dueOn: '2026-11-24', toUnit: unit };
  await server.ask(nurse, create, { task });
  expect((await server.ask(nurse, create, { task })).errors).toMatchObject([{ message: 'internal' }]);
  expect((await server.ask(nurse, REQUEST, { id: 'GARNIER-LEFUR' })).errors).toMatchObject([{ message: 'malformed' }]);
  expect((await server.ask(nurse, create, { task: { ...task, toUnit: 'GARNIER-LEFUR' } })).errors).toMatchObject([
    { message: 'malformed' },
  ]);
  const log = written.join('\n');
  expect(log).toMatch(/23505 \(task titles_of_the_test/);
  expect(log).not.toMatch(/GARNIER|LEFUR|Rappeler/);
});

it('writes nothing of a refusal, which is an answer and stands in the journal', async () => {
  written.length = 0;
  const administration = `query { administration { organisation { id } } }`;
  expect((await server.ask(nurse, administration)).errors).toMatchObject([{ message: 'not-permitted' }]);
  expect((await server.ask(null, REQUEST, { id: nurse.person })).errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  expect(written.join('\n')).toBe('');
});

it('keeps the stack of any other fault', () => {
  const fault = new Error('nothing about anybody');
  expect(withoutValues(fault)).toBe(fault.stack);
  expect(withoutValues('words')).toBe('words');
});
