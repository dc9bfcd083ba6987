import type { Worker } from '@jalon/persistence/testing';

const PREVIEW = `query($reading: ID!, $choices: ScheduleChoicesInput!) { schedulePreview(reading: $reading, choices: $choices) {
  __typename ... on Refused { code } ... on SchedulePreview { seen counts { rows added } } } }`;
const SEND = `mutation($reading: ID!, $choices: ScheduleChoicesInput!, $seen: String!) {
  sendSchedule(reading: $reading, choices: $choices, seen: $seen) { __typename ... on Refused { code } ... on ScheduleSent { push } } }`;

export interface Ready {
  reading: string;
  seen: string;
  rows: number;
}

/** What « Envoyer » answered; `lost`: nothing, because the server or its database was not there. */
export type Sent = { outcome: 'sent' } | { outcome: 'refused'; code: string } | { outcome: 'lost' };

/** A secretary at her screen: she uploads, looks at the preview, sends. */
export class Secretary {
  constructor(
    private readonly url: string,
    private readonly who: Worker,
    private readonly unit: number,
  ) {}

  async ready(csv: string): Promise<Ready> {
    const response = await fetch(`${this.url}/files/schedule?unit=${this.unit}`, {
      method: 'POST',
      headers: { ...this.cookie(), 'content-type': 'application/octet-stream', 'x-jalon': '1', 'x-file-name': 'planning.csv' },
      body: csv,
    });
    const { reading } = (await response.json()) as { reading: string };
    return this.seenAgain(reading);
  }

  async seenAgain(reading: string): Promise<Ready> {
    const { schedulePreview } = await this.ask<{ schedulePreview: { seen: string; counts: { rows: number } } }>(PREVIEW, {
      reading,
      choices: {},
    });
    return { reading, seen: schedulePreview.seen, rows: schedulePreview.counts.rows };
  }

  async send({ reading, seen }: Ready): Promise<Sent> {
    try {
      const { sendSchedule } = await this.ask<{ sendSchedule: { __typename: string; code?: string } }>(SEND, {
        reading,
        choices: {},
        seen,
      });
      return sendSchedule.__typename === 'ScheduleSent'
        ? { outcome: 'sent' }
        : { outcome: 'refused', code: sendSchedule.code ?? '' };
    } catch {
      return { outcome: 'lost' };
    }
  }

  private cookie(): Record<string, string> {
    return { cookie: `jalon=${this.who.token}` };
  }

  private async ask<T>(query: string, variables: object): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...this.cookie(), 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }
}

/** So many people that nobody knows yet, on the five days from Monday 23 November. */
export function scheduleOf(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const minutes = 8 * 60 + (Math.floor(n / 5) % 40) * 15;
    const hour = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const birth = `${String(1 + (n % 28)).padStart(2, '0')}/${String(1 + (n % 12)).padStart(2, '0')}/${1930 + (n % 60)}`;
    return [
      `${23 + (n % 5)}/11/2026`,
      hour,
      String(4_100_000 + n).padStart(8, '0'),
      `${nameOf(n)}`,
      'Odile',
      birth,
      'F',
      'Azacitidine',
      'C1J1',
      'Dr ROUGIER',
    ].join(';');
  });
  return ['Date;Heure;IPP;Nom;Prénom;Date de naissance;Sexe;Protocole;Cure;Médecin', ...lines].join('\r\n');
}

const letter = (n: number): string => String.fromCharCode(65 + (n % 26));

const nameOf = (n: number): string => `BEL${letter(n)}${letter(Math.floor(n / 26))}${letter(Math.floor(n / 676))}IER`;
