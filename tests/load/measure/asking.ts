import type { OneConnection } from './one-connection';
import type { Worker } from './worker';

interface GraphQLAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

const json = { 'content-type': 'application/json' };

/** Asks the product over HTTP as somebody signed in. The text comes back unread: reading it is the client's work, not the server's. */
export async function askProduct(line: OneConnection, who: Worker, query: string, variables: object = {}): Promise<string> {
  const { status, body } = await line.ask({
    method: 'POST',
    path: '/graphql',
    headers: { ...json, cookie: who.cookie },
    body: JSON.stringify({ query, variables }),
  });
  // Whatever came instead of data is short: a refusal, a fault. It must never count as a fast answer.
  if (status !== 200 || body.startsWith('{"errors"') || body.length < 300) answerIn(status, body);
  return body;
}

export function answerIn(status: number, body: string): Record<string, unknown> {
  const answer = JSON.parse(body) as GraphQLAnswer;
  if (status !== 200 || answer.errors || !answer.data) throw new Error(`The product answered ${status}: ${body.slice(0, 500)}`);
  for (const [field, value] of Object.entries(answer.data)) {
    if (value === null) throw new Error(`The product answered nothing to ${field}.`);
    if (isRefused(value)) throw new Error(`The product refused ${field}: ${JSON.stringify(value).slice(0, 500)}`);
  }
  return answer.data;
}

const isRefused = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'Refused';

export async function askFloor(line: OneConnection, path: string, values: readonly unknown[]): Promise<string> {
  const { status, body } = await line.ask({ method: 'POST', path, headers: json, body: JSON.stringify(values) });
  if (status !== 200) throw new Error(`The floor answered ${status} to ${path}.`);
  return body;
}
