import { FIRST_TEMPLATE, type LetterTemplate } from '@jalon/domain/continuity';
import type { Tx } from '../transaction';

export interface OwnLetterTemplate extends LetterTemplate {
  /** 0: the one that comes with Jalon. */
  version: number;
}

const OWN = {
  name: 'own-letter-template',
  text: 'select version, title, body from letter_template where organisation_id = $1 order by version desc limit 1',
};

export async function letterTemplate(tx: Tx): Promise<OwnLetterTemplate> {
  const [own] = await tx.sql<OwnLetterTemplate & Record<string, unknown>>(OWN, [tx.actor.organisation]);
  return own ?? { ...FIRST_TEMPLATE, version: 0 };
}

/** The next version; false when somebody else wrote it first. */
export async function addLetterTemplate(tx: Tx, seen: number, { title, body }: LetterTemplate): Promise<boolean> {
  const rows = await tx.em.query<unknown[]>(
    `insert into letter_template (organisation_id, version, title, body, by_situation, at)
     select $1, $2::int + 1, $3, $4, $5, $6
     where coalesce((select max(version) from letter_template where organisation_id = $1), 0) = $2
     on conflict do nothing returning version`,
    [tx.actor.organisation, seen, title, body, tx.actor.situation, tx.now],
  );
  return rows.length === 1;
}
