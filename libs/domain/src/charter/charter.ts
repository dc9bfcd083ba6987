import type { IsoDate } from '../calendar';
import { ok, refuse, type Result } from '../result';

/** A network has one for those who care in it, and one that the parents sign when their child enters it. */
export const CHARTER_AUDIENCES = ['professionals', 'families'] as const;
export type CharterAudience = (typeof CHARTER_AUDIENCES)[number];

export interface CharterText {
  title: string;
  body: string;
}

/** Longer is no charter that anybody reads before she signs. */
const MOST_LETTERS = 20_000;

export type CharterRefusal = { code: 'empty' } | { code: 'too-long'; most: number };

export function checkCharter({ title, body }: CharterText): Result<CharterText, CharterRefusal> {
  const text = { title: title.trim(), body: body.trim() };
  if (!text.title || !text.body) return refuse({ code: 'empty' as const });
  if (text.body.length > MOST_LETTERS) return refuse({ code: 'too-long' as const, most: MOST_LETTERS });
  return ok(text);
}

/** `former`: an earlier version is signed, the one in force is asked again. */
export type CharterStanding = 'signed' | 'former' | 'unsigned';

export function charterStanding(signed: number | null, inForce: number): CharterStanding {
  if (signed === null) return 'unsigned';
  return signed >= inForce ? 'signed' : 'former';
}

export type PaperRefusal = { code: 'not-yet' } | { code: 'source-missing' };

/** What somebody notes of a sheet that another signed: of which day, and where the sheet is kept. */
export function checkPaper({ on, source }: { on: IsoDate; source: string }, today: IsoDate): Result<string, PaperRefusal> {
  if (on > today) return refuse({ code: 'not-yet' as const });
  return source.trim() ? ok(source.trim()) : refuse({ code: 'source-missing' as const });
}
