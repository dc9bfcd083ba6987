import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const START = path.resolve('tools/start.cjs');

/** What else a server of the journey's own is told, once its address is known. */
type Told = (origin: string) => Promise<Record<string, string>>;

/** The databases of the Jalons that the command has started, in their order; by hand there is none. */
const databases = JSON.parse(process.env.JOURNEY_DATABASES ?? '[]') as Record<string, string>[];

/** The same Jalon on a later day: a second server on the same data, its clock set there. Weeks pass, and nothing else does. */
export class Later {
  private readonly servers: ChildProcess[] = [];

  async on(instant: string, told: Told = () => Promise.resolve({})): Promise<string> {
    const urls = databases[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
    if (!urls) throw new Error('Weeks pass only on a Jalon of the journey’s own: npm test -- --only browser continuity.');
    const port = await freePort();
    const clock = { JALON_DEMO: 'on', JALON_NOW: instant, PORT: String(port), npm_lifecycle_event: 'test' };
    const more = await told(`http://localhost:${port}`);
    const server = spawn(process.execPath, [START], {
      env: { ...process.env, ...urls, ...clock, ...more },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.servers.push(server);
    return new Promise((resolve, reject) => {
      server.once('message', (message) => resolve((message as { url: string }).url));
      server.once('exit', () => reject(new Error('The Jalon of a later day did not start.')));
    });
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.servers.map((server) => {
        const gone = new Promise((resolve) => server.once('exit', resolve));
        server.kill('SIGTERM');
        return gone;
      }),
    );
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
