import type { PathwayTemplate } from '@jalon/domain/pathway';
import { nameStage, type TemplateDifference } from '@jalon/domain/template';
import { Button, IconButton, Panel } from '@jalon/ui';
import { useLanguage } from '../../words/define-words';
import { addMilestone, moveStage, withMilestone, withoutMilestone } from './edit-template';
import { MilestoneEditor } from './milestone-editor';
import { MilestonesTable, opensMilestone } from './milestones-table';
import { useTemplateWords } from './words';

interface Props {
  template: PathwayTemplate;
  stage: string;
  opened: string | null;
  readOnly: boolean;
  before: PathwayTemplate | null;
  changes: readonly TemplateDifference[];
  onOpen: (key: string | null) => void;
  onChange: (template: PathwayTemplate) => void;
}

/** One stage: its milestones on a scale, and the one that is open under them. */
export function StagePanel({ template, stage, opened, readOnly, before, changes, onOpen, onChange }: Props) {
  const t = useTemplateWords();
  const language = useLanguage();
  const one = template.stages.find(({ key }) => key === stage);
  const rules = template.milestones.filter((rule) => rule.stage === stage);
  const rule = rules.find(({ key }) => key === opened);
  const add = () => {
    const added = addMilestone(template, stage, t('newMilestone'));
    onChange(added.template);
    onOpen(added.key);
  };
  return (
    <>
      <Panel
        flush
        title={one ? nameStage(one, language) : stage}
        note={t('milestones', { count: rules.length })}
        actions={
          !readOnly && (
            <>
              <IconButton
                variant="quiet"
                icon="chevron-up"
                label={t('up')}
                onClick={() => onChange(moveStage(template, stage, -1))}
              />
              <IconButton
                variant="quiet"
                icon="chevron-down"
                label={t('down')}
                onClick={() => onChange(moveStage(template, stage, 1))}
              />
              <Button icon="plus" onClick={add}>
                {t('addMilestone')}
              </Button>
            </>
          )
        }
      >
        <MilestonesTable
          {...{ template, rules, before, changes }}
          chosen={opened}
          onChoose={(key) => onOpen(key === opened ? null : key)}
        />
      </Panel>
      {rule && (
        <MilestoneEditor
          key={rule.key}
          {...{ template, rule, readOnly }}
          onChange={(next) => onChange(withMilestone(template, rule.key, next))}
          onRemove={() => {
            onChange(withoutMilestone(template, rule.key));
            onOpen(null);
          }}
          onClose={() => {
            onOpen(null);
            document.getElementById(opensMilestone(rule.key))?.focus();
          }}
        />
      )}
    </>
  );
}
