import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';
import { LIMITS, limitRules } from './limits';
import { operationKey } from './operation-key';

const root = path.join(__dirname, '../../../../..');
const schema = buildSchema(readFileSync(path.join(root, 'libs/graphql/schema.graphql'), 'utf8'));
const reasons = (query: string) => validate(schema, parse(query), limitRules).map(({ message }) => message);

/** Every operation of the web, with the fragments that it spreads: as it travels. */
function operationsOfTheWeb(): { name: string; document: DocumentNode; text: string }[] {
  const folder = path.join(root, 'apps/web/src');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\./.test(file))
    .flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/graphql\(`([^`]+)`\)/g)].map(([, text]) => text!),
    );
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of texts.flatMap((text) => parse(text).definitions))
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return texts
    .filter((text) => !/^\s*fragment/.test(text))
    .map((text) => {
      const wanted = new Set<string>();
      const gather = (piece: string): void => {
        for (const [, name] of piece.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
          const fragment = fragments.get(name!);
          if (!fragment || wanted.has(name!)) continue;
          wanted.add(name!);
          gather(fragment.loc!.source.body);
        }
      };
      gather(text);
      const whole = [text, ...[...wanted].map((name) => fragments.get(name)!.loc!.source.body)].join('\n');
      return { name: /(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? text, document: parse(whole), text: whole };
    });
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

const web = operationsOfTheWeb();

it('lets every operation of the web through, with room to grow', () => {
  expect(web.length).toBeGreaterThan(80);
  for (const { name, document, text } of web) {
    expect([name, validate(schema, document, limitRules).map(({ message }) => message)]).toEqual([name, []]);
    expect(tokensOf(text)).toBeLessThan(LIMITS.tokens / 2);
  }
});

it('refuses what is deep, wide, aliased or decorated past reason, without saying by how much', () => {
  const deep = `{ ${'__schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name'}${' }'.repeat(15)}`;
  const aliased = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: day { now }`).join(' ')} }`;
  const decorated = `{ day { now ${'@include(if: true) '.repeat(20)} } }`;
  const wide = `{ ${Array.from({ length: 400 }, () => 'day { visits { patient { id } } }').join(' ')} }`;
  for (const hostile of [deep, aliased, decorated, wide]) {
    expect(reasons(hostile).length).toBeGreaterThan(0);
    expect(reasons(hostile).join()).not.toMatch(/limit of \d|\d{2,}/);
  }
});

it('knows an operation by what it asks, whatever its layout, its fragments’ order or the names a cache adds', () => {
  const [one, other] = [
    'query A { day { ...B ...C } } fragment B on Day { now } fragment C on Day { today }',
    'fragment C on Day { __typename today }\nfragment B on Day { now __typename }\nquery A { day { __typename ...B ...C } }',
  ];
  expect(operationKey(parse(one))).toBe(operationKey(parse(other)));
  expect(operationKey(parse('query A { day { now today } }'))).not.toBe(operationKey(parse(one)));
});
