import { singleValues, storable, storableJson } from './storable-text';

const HALF = '😀'.slice(0, 1);

it('keeps every text but what a database keeps in none', () => {
  expect(storable('Mme Le Goff : « ça va » 😀')).toBe('Mme Le Goff : « ça va » 😀');
  expect(storable(`collé\0 d’un PDF ${HALF}`)).toBe('collé d’un PDF ');
});

it('reads a body so, at any depth, and leaves alone who writes of it', () => {
  const body = { variables: { input: { words: ['a\0', `b${HALF}`, '😀', '\\u0000'] } } };
  expect(JSON.parse(storableJson(JSON.stringify(body)))).toEqual({
    variables: { input: { words: ['a', 'b', '😀', '\\u0000'] } },
  });
  expect(storableJson('{"a":"\\u0000"')).toBe('{"a":"\\u0000"');
});

it('gives one text for each name of an address', () => {
  expect(singleValues('kinds=read&kinds=wrote&name=a%00b&x[y]=1&__proto__=z')).toEqual(
    Object.fromEntries([...Object.entries({ kinds: 'wrote', name: 'ab', 'x[y]': '1' }), ['__proto__', 'z']]),
  );
});
