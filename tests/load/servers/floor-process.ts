import { createServer, type IncomingMessage } from 'node:http';
import { Pool, types, type QueryConfig } from 'pg';
import { CREATE_TASK, DAY, FILE, PUBLISH, WORKLIST } from './floor-sql';

types.setTypeParser(types.builtins.DATE, (value) => value);
const pool = new Pool({ connectionString: process.env.OWNER_URL, max: 10 });

/** Each path asks one statement with the values of its body, and answers its rows. */
const STATEMENTS: Record<string, QueryConfig> = {
  '/worklist': WORKLIST,
  '/day': DAY,
  '/file': FILE,
  '/task': CREATE_TASK,
  '/publish': PUBLISH,
};

async function bodyOf(request: IncomingMessage): Promise<unknown[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as unknown[];
}

const server = createServer((request, response) => {
  const answer = async () => {
    const statement = STATEMENTS[request.url ?? ''];
    if (!statement) throw new Error(`Nothing answers ${request.url}.`);
    const { rows } = await pool.query({ ...statement, values: await bodyOf(request) });
    const body = Buffer.from(JSON.stringify(rows));
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
