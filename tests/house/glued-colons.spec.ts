import ts from 'typescript';
import { textOf, typescriptUnder } from './house-files';

/** Where the two colons are written down. */
const WHERE_THEY_ARE = 'apps/web/src/words/colon.ts';

const opens = (text: string) => /^\s*:\s/.test(text) || /^\s+:/.test(text);
const ends = (text: string) => /:\s+$/.test(text) || /\s:$/.test(text);

/** A colon that stands between two values instead of inside a sentence of the words: it is French, or English, for everybody. */
function gluesWithColon(node: ts.Node): boolean {
  if (ts.isTemplateHead(node)) return ends(node.text);
  if (ts.isTemplateMiddleOrTemplateTail(node)) return opens(node.text) || (ts.isTemplateMiddle(node) && ends(node.text));
  if (ts.isStringLiteralLike(node)) return /^\s+:\s*$/.test(node.text);
  return ts.isJsxText(node) && (/^\s*:/.test(node.text) || /:\s*$/.test(node.text));
}

function gluedIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (gluesWithColon(node)) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('is seen between two values, in a text of a page, or in a list that is joined', () => {
  const bad = ['<p>{a} : {b}</p>', '<p><b>{a}</b>&nbsp;: {b}</p>', '`${a} : ${b}`', '`${a}: ${b}`', "[a, b].join(' : ')"];
  expect(bad.filter((line) => gluedIn('a.tsx', line).length === 0)).toEqual([]);
  const good = ['<p>{a}{colon}{b}</p>', '`${hour}:${minute}`', "c ? 'a' : 'b'", '<p>{c ? a : b}</p>'];
  expect(good.filter((line) => gluedIn('a.tsx', line).length > 0)).toEqual([]);
});

it('leaves no name glued to a colon of one language: useColon() has the reader’s', () => {
  const files = typescriptUnder('apps/web/src', 'libs/ui/src').filter(
    (file) => file !== WHERE_THEY_ARE && !/\.spec\.|test-ground/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => gluedIn(file, textOf(file)))).toEqual([]);
});
