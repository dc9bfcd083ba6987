import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, typescriptUnder } from './house-files';

it('sends no e-mail: nothing that runs here can', () => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  expect(Object.keys(dependencies).filter((name) => /mail|smtp|sendgrid|postmark/i.test(name))).toEqual([]);
});

it('promises no e-mail on a screen: what is to be sent is copied, printed or handed over by a person', () => {
  const PROMISED =
    /(vous|lui|leur) (sera|seront|avons|a été|enverr)\p{L}*[^'\n]*(courriel|e-mail)|(recevr|envoy)\p{L}* (un|par) (courriel|e-mail)|e-mail (was|will be|has been) sent/iu;
  const promising = typescriptUnder('apps/web/src').filter((file) => PROMISED.test(readFileSync(join(root, file), 'utf8')));
  expect(promising).toEqual([]);
});
