import { askedVersion } from './asked-version';

const first = { number: 1, state: 'superseded', requestId: null };
const second = { number: 2, state: 'in-force', requestId: 'asked-twice' };

it('announces the version that a request asks for', () => {
  expect(askedVersion([{ id: 'asked', turn: { function: 'pivot-nurse' } }], [{ ...first, state: 'in-force' }])).toMatchObject({
    number: 2,
  });
});

it('announces none for a request whose version is in force and waits to be acknowledged', () => {
  expect(askedVersion([{ id: 'asked-twice', turn: { function: 'town-nurse' } }], [first, second])).toBeUndefined();
});

it('announces none for what nobody waits for any more', () => {
  expect(askedVersion([{ id: 'withdrawn', turn: null }], [first])).toBeUndefined();
});
