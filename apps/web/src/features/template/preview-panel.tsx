import type { PathwayTemplate } from '@jalon/domain/pathway';
import { nameMilestone, previewTemplate } from '@jalon/domain/template';
import { DateInput, Field, NumberInput, Panel } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { anchorsAsked, inventedDates, scoresAsked } from './invented-patient';
import { useLanguage } from '../../words/define-words';
import { nameAnchor } from './name-anchor';
import { useRuleWords } from './rule-words';
import styles from './template.module.css';
import { useTemplateWords } from './words';

/** What the stage gives on an invented patient, whose dates one may change. */
export function PreviewPanel({ template, stage, chosen }: { template: PathwayTemplate; stage: string; chosen: string | null }) {
  const t = useTemplateWords();
  const language = useLanguage();
  const r = useRuleWords();
  const { me, today } = useSession();
  const dates = useDates(me.timeZone);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [scores, setScores] = useState<Record<string, string>>({});
  const invented = { ...inventedDates(template, today()), ...typed };
  const asked = anchorsAsked(template, stage);
  const forms = scoresAsked(template, stage);
  const given = Object.entries(scores).flatMap(([name, text]) => (text.trim() ? [[name, Number(text)] as const] : []));
  const result = previewTemplate(template, {
    anchors: Object.entries(invented).flatMap(([key, date]) => (date ? [{ key, date }] : [])),
    scores: Object.fromEntries(given),
    on: today(),
  });
  const inStage = new Set(template.milestones.filter((rule) => rule.stage === stage).map(({ key }) => key));
  const shown = result.ok ? result.value.filter(({ key }) => inStage.has(key.split('@')[0] ?? key)).slice(0, 24) : [];
  return (
    <Panel title={t('preview')} note={t('previewFor')}>
      <div className={styles.fields}>
        {asked.map((anchor) => (
          <Field key={anchor} label={nameAnchor(r, template, anchor, language)}>
            <DateInput
              value={invented[anchor] ?? ''}
              onChange={(event) => setTyped((all) => ({ ...all, [anchor]: event.target.value }))}
            />
          </Field>
        ))}
        {forms.map((name) => (
          <Field key={name} label={t('scoreFor', { name: name.toUpperCase() })}>
            <NumberInput
              step="0.5"
              value={scores[name] ?? ''}
              onChange={(event) => setScores((all) => ({ ...all, [name]: event.target.value }))}
            />
          </Field>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className="soft">{t('previewNone')}</p>
      ) : (
        <ol className={styles.steps}>
          {shown.map(({ key, title, from, to }) => (
            <li key={key} data-current={(key.split('@')[0] ?? key) === chosen || undefined}>
              <span className="small soft">{t('period', { from: dates.date(from), to: dates.date(to) })}</span>
              <br />
              <b>{nameMilestone(title, language)}</b>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
