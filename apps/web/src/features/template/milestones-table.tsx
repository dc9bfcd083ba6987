import type { MilestoneRule, PathwayTemplate } from '@jalon/domain/pathway';
import { conditionInWords, nameMilestone, satisfactionInWords, type TemplateDifference } from '@jalon/domain/template';
import { Tag } from '@jalon/ui';
import { useColon } from '../../words/colon';
import { useLanguage } from '../../words/define-words';
import { useFunctionWords } from '../../words/function-words';
import { nameAnchor } from './name-anchor';
import { useRuleWords } from './rule-words';
import { roughly, scaleOf } from './span-scale';
import styles from './template.module.css';
import { WindowScale } from './window-scale';
import { useTemplateWords } from './words';

interface Props {
  template: PathwayTemplate;
  rules: readonly MilestoneRule[];
  chosen: string | null;
  before: PathwayTemplate | null;
  changes: readonly TemplateDifference[];
  onChoose: (key: string) => void;
}

/** The button of a milestone, to which the hand goes back when its editor closes. */
export const opensMilestone = (key: string): string => `milestone-${key}`;

/** Below this share of the scale, its end would be written over the anchor's name. */
const ROOM = 32;

/** The milestones of a stage on one scale around what they are counted from. */
export function MilestonesTable({ template, rules, chosen, before, changes, onChoose }: Props) {
  const t = useTemplateWords();
  const colon = useColon();
  const r = useRuleWords();
  const f = useFunctionWords();
  const language = useLanguage();
  if (rules.length === 0) return <p className="soft">{t('noMilestone')}</p>;
  const scale = scaleOf(rules);
  const anchorAt = (scale.before / (scale.before + scale.after)) * 100;
  const end = (days: number) =>
    roughly(days, {
      days: (count) => t('dayScale', { count }),
      months: (count) => t('monthScale', { count }),
      years: (count) => t('yearScale', { count }),
    });
  return (
    <table className={styles.table}>
      <caption className="sr">{t('milestonesOf')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('milestone')}</th>
          <th scope="col">{t('anchor')}</th>
          <th scope="col">
            <span className={styles.scaleHead}>
              <span>{anchorAt > ROOM && `\u2212${end(scale.before)}`}</span>
              <b style={{ left: `${anchorAt}%` }}>{t('anchorMark')}</b>
              <span>{anchorAt < 100 - ROOM && `+${end(scale.after)}`}</span>
            </span>
          </th>
          <th scope="col">{t('inCharge')}</th>
          <th scope="col">{t('satisfiedBy')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => {
          const mine = changes.filter(({ what, key }) => what === 'milestone' && key === rule.key);
          const added = mine.some(({ change }) => change === 'added');
          const conditions = (rule.onlyIf ?? []).map((one) => conditionInWords(one, language)).join(', ');
          return (
            <tr key={rule.key} className={rule.key === chosen ? styles.chosen : undefined}>
              <td>
                <button
                  type="button"
                  id={opensMilestone(rule.key)}
                  className={styles.open}
                  aria-expanded={rule.key === chosen}
                  onClick={() => onChoose(rule.key)}
                >
                  {nameMilestone(rule.title, language)}
                </button>
                {mine.length > 0 && (
                  <div>
                    <Tag tone="action" icon={added ? 'plus' : 'pencil'}>
                      {t(added ? 'addedHere' : 'changedHere', { version: template.version })}
                    </Tag>
                  </div>
                )}
              </td>
              <td>{nameAnchor(r, template, rule.anchor, language)}</td>
              <td>
                <WindowScale rule={rule} scale={scale} before={before?.milestones.find(({ key }) => key === rule.key)} />
              </td>
              <td>{f(rule.inCharge)}</td>
              <td>
                {satisfactionInWords(rule.satisfiedBy, language, template)}
                {conditions && <div className="small mute">{`${r('onlyIf')}${colon}${conditions}`}</div>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
