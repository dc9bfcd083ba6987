import { compareTemplates, SHIPPED_TEMPLATES, shippedTemplate, writtenTemplate } from '@jalon/domain/template';
import { CommandRefused, type CommandHouse } from '../command';
import { optionsOf } from '../read-options';
import { inColumns } from '../table';
import { findTemplate } from './find-template';
import { PATHWAY_WORDS } from './pathway-sentences';
import { preview } from './preview';

const OPTIONS = { json: { type: 'boolean' }, lang: { type: 'string' } } as const;

/** `jalon pathway …`: templates without a screen and without a database. */
export function pathwayCommand([what, ...args]: string[], house: CommandHouse): number {
  if (what === 'preview') return preview(args, house);
  const words = PATHWAY_WORDS[house.language];
  const { values, positionals } = optionsOf(args, OPTIONS, house.language, words.usage);
  const [first, second] = positionals;
  if (what === 'list' && positionals.length === 0) return list(house, values.json === true);
  if (what === 'show' && first && !second) {
    house.out(JSON.stringify(writtenTemplate(findTemplate(first, house.language)), null, 2));
    return 0;
  }
  if (what === 'check' && first && !second) {
    const { title, milestones } = findTemplate(first, house.language);
    house.out(words.sound(title, milestones.length));
    return 0;
  }
  if (what === 'diff' && first && second && positionals.length === 2) return diff(first, second, house, values.json === true);
  throw new CommandRefused(words.usage);
}

function list(house: CommandHouse, json: boolean): number {
  const words = PATHWAY_WORDS[house.language];
  const templates = SHIPPED_TEMPLATES.map((key) => shippedTemplate(key)).map((template) => ({
    ...{ key: template.key, version: template.version, title: template.title, kind: template.kind, source: template.source },
    anchors: [...new Set(template.milestones.map(({ anchor }) => anchor))].sort(),
    milestones: template.milestones.map(({ key }) => key),
  }));
  const rows = templates.map(({ key, title, kind, anchors }) => [key, title, words[kind], anchors.join(', ')]);
  house.out(json ? JSON.stringify({ templates }) : inColumns(rows));
  return 0;
}

function diff(before: string, after: string, house: CommandHouse, json: boolean): number {
  const words = PATHWAY_WORDS[house.language];
  const found = compareTemplates(findTemplate(before, house.language), findTemplate(after, house.language), house.language);
  const lines = found.map(({ title, key, change, field, before: then, after: now, note }) => {
    const what = [words.changes[change], field].filter(Boolean).join(', ');
    return `${title} (${key}) · ${what} · ${then ?? '–'} → ${now ?? '–'}${note ? ` · ${note}` : ''}`;
  });
  house.out(json ? JSON.stringify({ differences: found }) : lines.join('\n') || words.same);
  return 0;
}
