import { JOB_FUNCTIONS } from '@jalon/access';
import { homeOf, mayOpen, pagesOf } from './navigation';

const hrefs = (job: Parameters<typeof pagesOf>[0]) => pagesOf(job).map(({ href }) => href);

it.each(JOB_FUNCTIONS)('takes %s to pages that are hers, whatever stands first', (job) => {
  expect(hrefs(job).every((href) => mayOpen(job, href))).toBe(true);
  expect(mayOpen(job, homeOf(job))).toBe(true);
});

it('keeps on the phone’s three places what the physician and the cell come for', () => {
  expect(hrefs('physician').slice(0, 3)).toEqual(['/', '/a-signer', '/patients']);
  expect(hrefs('coordinator').slice(0, 3)).toEqual(['/', '/continuite', '/patients']);
  expect(hrefs('medical-secretary')[0]).toBe('/demandes');
});

it('tells whoever types another function’s address that the page is not for her', () => {
  expect(mayOpen('reception', '/messages')).toBe(false);
  expect(mayOpen('town-nurse', '/planning')).toBe(false);
  expect(mayOpen('reception', '/demandes/0198a000-0000-7000-8000-000000000000')).toBe(false);
  expect(mayOpen('pivot-nurse', '/acces-urgence')).toBe(true);
  expect(mayOpen('pivot-nurse', '/parcours-types')).toBe(true);
  expect(mayOpen('reception', '/parcours-types')).toBe(false);
  expect(mayOpen('reception', '/qui-voit-quoi')).toBe(true);
});
