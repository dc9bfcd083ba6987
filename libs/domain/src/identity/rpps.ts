import { ok, refuse, type Result } from '../result';

/** The eleven figures of the RPPS (répertoire partagé des professionnels de santé), spaces as people type them; nothing typed is none. */
export function readRpps(typed: string | null | undefined): Result<string | null, { code: 'rpps-shape' }> {
  const rpps = typed?.replace(/\s/g, '') || null;
  return rpps === null || /^\d{11}$/.test(rpps) ? ok(rpps) : refuse({ code: 'rpps-shape' as const });
}
