import type { Base } from '../data/base';
import type { Row } from '../goals';
import { OneConnection } from '../measure/one-connection';
import { median } from '../measure/rounds';
import { serverProcess } from '../servers/child';

/** The built server from nothing to its first answer, three times; migrations are done, as on any start but the first. */
export async function startRow(base: Base): Promise<Row> {
  const times: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const started = performance.now();
    const server = await serverProcess('product', base);
    const line = new OneConnection(server.port);
    const { status } = await line.ask({ method: 'GET', path: '/health/ready' });
    times.push((performance.now() - started) / 1000);
    line.close();
    await server.stop();
    if (status !== 204) throw new Error(`The server started and answered ${status}.`);
  }
  return { key: 'start', found: median(times), detail: times.map((time) => `${time.toFixed(2)} s`).join(', ') };
}
