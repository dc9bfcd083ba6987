import { CANONICAL_FUNCTIONS, type CanonicalFunction } from '@jalon/domain/directory';
import type { MilestoneRule, PathwayTemplate } from '@jalon/domain/pathway';
import { anchorsOf } from '@jalon/domain/template';
import { Button, Checkbox, Field, Panel, SelectInput, TextInput } from '@jalon/ui';
import { useEffect, useRef } from 'react';
import { useFunctionWords } from '../../words/function-words';
import { ConditionsField } from './conditions-field';
import type { OwnKind } from './edit-template';
import { useLanguage } from '../../words/define-words';
import { nameAnchor } from './name-anchor';
import { useRuleWords } from './rule-words';
import { SatisfactionFields } from './satisfaction-fields';
import styles from './template.module.css';
import { TimingFields } from './timing-fields';

interface Props {
  template: PathwayTemplate;
  rule: MilestoneRule;
  readOnly: boolean;
  /** With the paper or act of one's own that it begins to wait for. */
  onChange: (rule: MilestoneRule, own?: OwnKind) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** Those who take no part in anybody’s care: no milestone waits for them. */
const APART: readonly CanonicalFunction[] = ['reception', 'identity-officer', 'administrator', 'data-protection-officer'];

const inCharge = (now: string): CanonicalFunction[] => CANONICAL_FUNCTIONS.filter((one) => one === now || !APART.includes(one));

/** One milestone, each of its answers a field; what is typed is kept by itself. */
export function MilestoneEditor({ template, rule, readOnly, onChange, onRemove, onClose }: Props) {
  const t = useRuleWords();
  const language = useLanguage();
  const f = useFunctionWords();
  const set = (more: Partial<MilestoneRule>) => onChange({ ...rule, ...more });
  const frame = useRef<HTMLDivElement>(null);
  // A long stage leaves its editor below the fold: who opens a milestone is taken to it.
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
    frame.current?.focus({ preventScroll: true });
  }, []);
  const anchors = anchorsOf(template).filter((one) => one !== `milestone:${rule.key}`);
  return (
    <div ref={frame} tabIndex={-1} role="group" aria-label={rule.title} className={styles.editor}>
      <Panel
        tone="action"
        title={rule.title || '…'}
        meta={t('dashed')}
        actions={
          <>
            {!readOnly && (
              <Button variant="danger-text" size="sm" onClick={onRemove}>
                {t('remove')}
              </Button>
            )}
            <Button variant="quiet" size="sm" onClick={onClose}>
              {t('close')}
            </Button>
          </>
        }
      >
        <div className="fields">
          <div className={styles.fields}>
            <Field label={t('name')} className={styles.wide} required>
              <TextInput disabled={readOnly} value={rule.title} onChange={(event) => set({ title: event.target.value })} />
            </Field>
            <Field label={t('countedFrom')}>
              <SelectInput
                disabled={readOnly}
                value={anchors.includes(rule.anchor) ? rule.anchor : ''}
                placeholder={anchors.includes(rule.anchor) ? undefined : rule.anchor}
                options={anchors.map((value) => ({ value, label: nameAnchor(t, template, value, language) }))}
                onChange={(anchor) => set({ anchor })}
              />
            </Field>
            <TimingFields rule={rule} readOnly={readOnly} onChange={set} />
            <Field label={t('who')}>
              <SelectInput
                disabled={readOnly}
                value={rule.inCharge}
                options={inCharge(rule.inCharge).map((value) => ({ value, label: f(value) }))}
                onChange={(inCharge) => set({ inCharge })}
              />
            </Field>
            <SatisfactionFields
              template={template}
              value={rule.satisfiedBy}
              readOnly={readOnly}
              onChange={(satisfiedBy, own) => onChange({ ...rule, satisfiedBy }, own)}
            />
            <Checkbox
              label={t('required')}
              disabled={readOnly}
              checked={rule.required}
              onChange={(event) => set({ required: event.currentTarget.checked })}
            />
          </div>
          <ConditionsField
            conditions={rule.onlyIf ?? []}
            readOnly={readOnly}
            onChange={(onlyIf) => {
              const { onlyIf: _gone, ...rest } = rule;
              onChange(onlyIf.length > 0 ? { ...rest, onlyIf } : rest);
            }}
          />
          <Field label={t('why')}>
            <TextInput
              disabled={readOnly}
              value={rule.note ?? ''}
              onChange={(event) => {
                const { note: _gone, ...rest } = rule;
                onChange(event.target.value ? { ...rest, note: event.target.value } : rest);
              }}
            />
          </Field>
        </div>
      </Panel>
    </div>
  );
}
