import { connect, type Socket } from 'node:net';

export interface Answered {
  status: number;
  body: string;
}

export interface Asked {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A request that takes longer, in milliseconds, has failed. */
const LONGEST_WAIT = 20_000;

/**
 * One kept-alive connection that asks one thing at a time, on loopback only. Written on the bare socket so that the measure weighs the
 * servers and not a client: it understands what our servers send, a body with its length or in chunks, and nothing else.
 */
export class OneConnection {
  private buffered: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (answer: Answered) => void; reject: (error: Error) => void } | null = null;
  private socket: Socket | null = null;

  constructor(private readonly port: number) {}

  async ask({ method, path, headers = {}, body = '' }: Asked): Promise<Answered> {
    if (this.waiting) throw new Error('One connection asks one thing at a time.');
    // Servers close what was silent for some seconds: while another row is measured, for instance.
    const socket = this.socket && !this.socket.destroyed ? this.socket : await this.connected();
    const bytes = Buffer.from(body);
    const lines = Object.entries({ host: '127.0.0.1', 'content-length': String(bytes.length), ...headers });
    const head = `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
    const tooLong = setTimeout(() => socket.destroy(new Error(`No answer to ${path} within ${LONGEST_WAIT} ms.`)), LONGEST_WAIT);
    try {
      return await new Promise<Answered>((resolve, reject) => {
        this.waiting = { resolve, reject };
        socket.write(Buffer.concat([Buffer.from(head), bytes]));
      });
    } finally {
      clearTimeout(tooLong);
      this.waiting = null;
    }
  }

  private connected(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port: this.port });
      socket.setNoDelay(true);
      socket.once('connect', () => {
        this.socket = socket;
        this.buffered = Buffer.alloc(0);
        resolve(socket);
      });
      socket.on('data', (chunk) => this.received(chunk));
      socket.on('error', (error) => {
        this.waiting?.reject(error);
        reject(error);
      });
      socket.on('close', () => this.waiting?.reject(new Error('The server closed the connection.')));
    });
  }

  close(): void {
    this.socket?.destroy();
  }

  private received(chunk: Buffer): void {
    this.buffered = this.buffered.length === 0 ? chunk : Buffer.concat([this.buffered, chunk]);
    const end = this.buffered.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.buffered.toString('latin1', 0, end);
    const status = Number(head.slice(9, 12));
    const rest = this.buffered.subarray(end + 4);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const body = length !== undefined || status === 204 ? whole(rest, Number(length ?? 0)) : dechunked(rest);
    if (body === null) return;
    this.buffered = Buffer.alloc(0);
    this.waiting?.resolve({ status, body: body.toString('utf8') });
  }
}

const whole = (rest: Buffer, length: number): Buffer | null => (rest.length < length ? null : rest.subarray(0, length));

function dechunked(rest: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const line = rest.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = parseInt(rest.toString('latin1', at, line), 16);
    if (rest.length < line + 4 + size) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(rest.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
}
