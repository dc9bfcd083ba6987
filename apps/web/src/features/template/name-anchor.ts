import { ANCHORS, type PathwayTemplate } from '@jalon/domain/pathway';
import { nameMilestone, nameStage } from '@jalon/domain/template';
import type { Language } from '../../words/define-words';
import type { RuleWords } from './rule-words';

/** What a milestone is counted from, as one says it. */
export function nameAnchor(t: RuleWords, template: PathwayTemplate, anchor: string, language: Language): string {
  const known = ANCHORS.find((one) => one === anchor);
  if (known) return t(known);
  const titleIn = (all: readonly { key: string; title: string }[] | undefined, key: string) =>
    all?.find((one) => one.key === key)?.title ?? key;
  if (anchor.startsWith('end-of:')) {
    const key = anchor.slice('end-of:'.length);
    return t('endOf', { title: nameStage({ key, title: titleIn(template.stages, key) }, language) });
  }
  if (anchor.startsWith('milestone:'))
    return t('afterMilestone', {
      title: nameMilestone(titleIn(template.milestones, anchor.slice('milestone:'.length)), language),
    });
  return nameMilestone(titleIn(template.events, anchor), language);
}
