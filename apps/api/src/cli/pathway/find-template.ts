import { existsSync } from 'node:fs';
import type { PathwayTemplate } from '@jalon/domain/pathway';
import { isShipped, readTemplate, SHIPPED_TEMPLATES, shippedTemplate } from '@jalon/domain/template';
import { CommandRefused } from '../command';
import { readJson } from '../read-options';
import { PATHWAY_WORDS } from './pathway-sentences';

/** A template that comes with Jalon, by its key, or one's own, by its file. */
export function findTemplate(typed: string, language: 'fr' | 'en'): PathwayTemplate {
  const key = typed.toLowerCase();
  if (isShipped(key)) return shippedTemplate(key);
  if (!/[/\\]|\.json$/i.test(typed) && !existsSync(typed))
    throw new CommandRefused(PATHWAY_WORDS[language].unknown(typed, SHIPPED_TEMPLATES.join(', ')));
  const read = readTemplate(readJson(typed, language));
  if (!read.ok) throw new CommandRefused(read.refusal.faults.map((fault) => fault[language]).join('\n'));
  return read.value;
}
