import { createMemoryHistory, createRouter, isNotFound } from '@tanstack/react-router';
import { appRouter } from './router';

// jsdom has none, and the router asks of what was thrown whether it is one.
Object.assign(globalThis, { Response: class {} });

const GARBAGE = ['zz', '1', '0198e2c4-7f3a-7aaa-8bbb', '%27%20or%201=1', '0198e2c4-7f3a-7aaa-8bbb-cccccccccccz'];
const NOBODY = '0198e2c4-7f3a-7aaa-8bbb-cccccccccccc';

interface Read {
  fullPath: string;
  options: { validateSearch?: unknown };
}

/** Each way in which an address may name a record, from the router itself: the page of next week is asked too. */
const ways = (Object.values(appRouter.routesByPath) as unknown as Read[]).flatMap(({ fullPath, options }) => {
  const inPath = fullPath.includes('$id') ? [(id: string) => fullPath.replace('$id', id)] : [];
  const read = typeof options.validateSearch === 'function' ? (options.validateSearch({ patient: NOBODY }) as object) : {};
  const inSearch = 'patient' in read ? [(id: string) => `${fullPath}?patient=${id}`] : [];
  return [...inPath, ...inSearch];
});

async function isFound(href: string): Promise<boolean> {
  const history = createMemoryHistory({ initialEntries: [href] });
  const router = createRouter({ routeTree: appRouter.routeTree, history });
  await router.load();
  return !router.state.matches.some(({ error }) => isNotFound(error));
}

describe('an address that names a record', () => {
  it('is a page for whatever may be a record’s id: only the server knows whose it is', async () => {
    expect(ways.length).toBeGreaterThan(6);
    for (const way of ways) expect({ [way(NOBODY)]: await isFound(way(NOBODY)) }).toEqual({ [way(NOBODY)]: true });
  });

  it('is no page, and no fault of the server, when it can name nothing', async () => {
    for (const way of ways) for (const id of GARBAGE) expect({ [way(id)]: await isFound(way(id)) }).toEqual({ [way(id)]: false });
    for (const path of ['/demandes/nouvelle', '/ordonnances/nouvelle']) {
      expect(await isFound(path)).toBe(false);
      expect(await isFound(`${path}?patient=`)).toBe(false);
    }
    expect(await isFound(`/ordonnances/nouvelle?patient=${NOBODY}&ordonnance=zz`)).toBe(false);
  });
});
