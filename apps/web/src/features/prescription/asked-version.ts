interface Request {
  id: string;
  /** Whose turn it is; null when nobody waits any more. */
  turn: object | null;
}
interface Version {
  number: number;
  state: string;
  requestId?: string | null;
}

/** The request that asks for a version still to come, and the number which that would bear; one that was signed is in force already. */
export function askedVersion<R extends Request>(requests: readonly R[], versions: readonly Version[]) {
  const request = requests.find(({ id, turn }) => turn !== null && !versions.some(({ requestId }) => requestId === id));
  return request && { request, number: Math.max(0, ...versions.map(({ number }) => number)) + 1 };
}
