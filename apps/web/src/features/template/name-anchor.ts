import { ANCHORS, type PathwayTemplate } from '@jalon/domain/pathway';
import type { RuleWords } from './rule-words';

/** What a milestone is counted from, as one says it. */
export function nameAnchor(t: RuleWords, template: PathwayTemplate, anchor: string): string {
  const known = ANCHORS.find((one) => one === anchor);
  if (known) return t(known);
  const titleIn = (all: readonly { key: string; title: string }[] | undefined, key: string) =>
    all?.find((one) => one.key === key)?.title ?? key;
  if (anchor.startsWith('end-of:')) return t('endOf', { title: titleIn(template.stages, anchor.slice('end-of:'.length)) });
  if (anchor.startsWith('milestone:'))
    return t('afterMilestone', { title: titleIn(template.milestones, anchor.slice('milestone:'.length)) });
  return titleIn(template.events, anchor);
}
