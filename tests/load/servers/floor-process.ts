import { createServer, type IncomingMessage } from 'node:http';
import { Pool, types, type PoolConfig, type QueryConfig } from 'pg';
import { CREATE_TASK, DAY, DAY_AROUND, FILE, PUBLISH, WORKLIST } from './floor-sql';

types.setTypeParser(types.builtins.DATE, (value) => value);
const pool = new Pool({ connectionString: process.env.OWNER_URL, max: 10, pipeline: true } as PoolConfig);

/** Each path asks one statement with the values of its body, and answers its rows; the day asks two, which wait for the database once. */
const STATEMENTS: Record<string, QueryConfig> = {
  '/worklist': WORKLIST,
  '/file': FILE,
  '/task': CREATE_TASK,
  '/publish': PUBLISH,
};

async function bodyOf(request: IncomingMessage): Promise<unknown[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as unknown[];
}

async function dayOf(values: unknown[]): Promise<unknown> {
  const client = await pool.connect();
  try {
    const [list, around] = await Promise.all([client.query({ ...DAY, values }), client.query({ ...DAY_AROUND, values })]);
    return { rows: list.rows, ...(around.rows[0] as object) };
  } finally {
    client.release();
  }
}

async function answerOf(path: string, values: unknown[]): Promise<unknown> {
  if (path === '/day') return dayOf(values);
  const statement = STATEMENTS[path];
  if (!statement) throw new Error(`Nothing answers ${path}.`);
  return (await pool.query({ ...statement, values })).rows;
}

const server = createServer((request, response) => {
  const answer = async () => {
    const body = Buffer.from(JSON.stringify(await answerOf(request.url ?? '', await bodyOf(request))));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  };
  answer().catch((error: unknown) => {
    response.writeHead(500, { 'content-length': 0 });
    response.end();
    console.error(error);
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
