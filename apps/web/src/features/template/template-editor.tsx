import type { PathwayTemplate } from '@jalon/domain/pathway';
import { checkTemplate, compareTemplates } from '@jalon/domain/template';
import { Banner, Button, Panel } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { DifferencesPanel } from './differences-panel';
import { addStage, moveStage } from './edit-template';
import { ForkDialog } from './fork-dialog';
import { OPEN_DRAFT, type Version } from './operations';
import { PreviewPanel } from './preview-panel';
import { PublishDialog } from './publish-dialog';
import { StagePanel } from './stage-panel';
import { StagesList } from './stages-list';
import { TemplateHead } from './template-head';
import styles from './template.module.css';
import { useDraft } from './use-draft';
import { VersionsPanel } from './versions-panel';
import { useTemplateWords } from './words';

/** Somebody who saved this short a while ago is still at it. */
const AT_IT_MINUTES = 15;

interface Props {
  content: PathwayTemplate;
  revision: number;
  shown: Version;
  versions: readonly Version[];
  taken: readonly string[];
  reference: PathwayTemplate | null;
  before: PathwayTemplate | null;
  mayWrite: boolean;
  onShow: (key: string, version: number) => void;
}

export function TemplateEditor({ content, revision, shown, versions, taken, reference, before, mayWrite, onShow }: Props) {
  const t = useTemplateWords();
  const language = useLanguage();
  const names = useTemplateNames();
  const { me, now } = useSession();
  const dates = useDates(me.timeZone);
  const { ask } = useAsked();
  const [tookOver, setTookOver] = useState(false);
  const [holder] = useState(() => holderOf(shown, `${me.givenName} ${me.familyName}`, now()));
  const draft = useDraft(content, revision, shown.savedAt ?? null);
  const [stage, setStage] = useState(content.stages[0]?.key ?? '');
  const [opened, setOpened] = useState<string | null>(null);
  const [asking, setAsking] = useState<'publish' | 'fork' | { move: number } | null>(null);
  const { template } = draft;
  const held = holder !== null && !tookOver;
  const readOnly = !mayWrite || shown.status !== 'draft' || held || draft.trouble === 'changed-meanwhile';
  const faults = checkTemplate(template);
  const inForce = versions.find(({ status }) => status === 'published') ?? null;
  const fromBefore = before ? compareTemplates(before, template, language) : [];
  const fromReference = reference ? compareTemplates(reference, template, language) : null;
  const changes = before ? fromBefore : (fromReference ?? []);
  const changesIn = (key: string) =>
    template.milestones.filter((rule) => rule.stage === key && changes.some((one) => one.key === rule.key)).length;
  const openDraft = async () => {
    const { done } = await ask(OPEN_DRAFT, { key: shown.key });
    if (done) onShow(shown.key, (done as typeof done & { version: number }).version);
  };
  const publish = async () => {
    if (await draft.flush()) setAsking('publish');
  };
  return (
    <div className={styles.page}>
      <TemplateHead
        {...{ template, shown, inForce, mayWrite }}
        hasDraft={versions.some(({ status }) => status === 'draft')}
        saving={draft.saving}
        savedAt={draft.at}
        mayPublish={!readOnly && faults.length === 0}
        onPublish={() => void publish()}
        onEdit={() => void openDraft()}
        onFork={() => setAsking('fork')}
      />
      <div className={styles.columns}>
        <StagesList
          {...{ template, changesIn }}
          chosen={stage}
          mayChange={!readOnly}
          onChoose={(key) => {
            setStage(key);
            setOpened(null);
          }}
          onMove={(key, by) => draft.change(moveStage(template, key, by))}
          onAdd={(title) => {
            const added = addStage(template, title);
            draft.change(added.template);
            setStage(added.key);
          }}
        />
        <div className={styles.middle}>
          {held && holder && (
            <Banner
              tone="warning"
              title={t('heldTitle', { name: holder.name })}
              action={mayWrite && <Button onClick={() => setTookOver(true)}>{t('take')}</Button>}
            >
              {t('held', { hour: dates.hour(holder.at) })}
            </Banner>
          )}
          {draft.trouble && <Banner tone="alert" live title={t(draft.trouble as 'unknown')} />}
          <StagePanel
            {...{ template, stage, opened, readOnly, changes }}
            before={before ?? reference}
            onOpen={setOpened}
            onChange={draft.change}
          />
          {shown.status === 'draft' && (
            <Panel tone={faults.length > 0 ? 'alert' : 'plain'} title={faults.length > 0 ? t('checks') : undefined}>
              {faults.length === 0 ? (
                <p className="soft">{t('checked')}</p>
              ) : (
                <ul className={styles.lines} role="status">
                  {faults.map((one) => (
                    <li key={`${one.code} ${one.place}`}>{one[language]}</li>
                  ))}
                </ul>
              )}
            </Panel>
          )}
          <PreviewPanel template={template} stage={stage} chosen={opened} />
        </div>
        <div className={styles.side}>
          {fromReference && (
            <DifferencesPanel
              title={t('consensus')}
              against={t('fromReference', { title: names.template(reference?.title ?? '') })}
              differences={fromReference}
            />
          )}
          {before && (
            <DifferencesPanel
              title={t('changes')}
              against={t('fromVersion', { version: shown.version - 1 })}
              differences={fromBefore}
            />
          )}
          <VersionsPanel
            versions={versions}
            shown={shown.version}
            mayMove={mayWrite}
            onShow={(version) => onShow(shown.key, version)}
            onMove={(from) => setAsking({ move: from })}
          />
        </div>
      </div>
      {asking === 'fork' && <ForkDialog from={shown} taken={taken} onClose={() => setAsking(null)} onDone={onShow} />}
      {asking !== null && asking !== 'fork' && (
        <PublishDialog
          templateKey={shown.key}
          to={asking === 'publish' ? shown.version : (inForce?.version ?? shown.version)}
          from={asking === 'publish' ? (inForce?.version ?? null) : asking.move}
          revision={asking === 'publish' ? draft.revision() : null}
          onClose={() => setAsking(null)}
          onDone={() => setAsking(null)}
        />
      )}
    </div>
  );
}

/** Who wrote in this draft a moment ago, when it was somebody else. */
function holderOf({ status, savedBy, savedAt }: Version, me: string, now: number): { name: string; at: string } | null {
  if (status !== 'draft' || !savedBy || !savedAt || savedBy === me) return null;
  return now - Date.parse(savedAt) < AT_IT_MINUTES * 60_000 ? { name: savedBy, at: savedAt } : null;
}
