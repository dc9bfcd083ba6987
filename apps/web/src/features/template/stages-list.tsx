import type { PathwayTemplate } from '@jalon/domain/pathway';
import { nameStage } from '@jalon/domain/template';
import { Button, Field, TextInput } from '@jalon/ui';
import { useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../../words/define-words';
import styles from './template.module.css';
import { useTemplateWords } from './words';

interface Props {
  template: PathwayTemplate;
  chosen: string;
  changesIn: (stage: string) => number;
  mayChange: boolean;
  onChoose: (key: string) => void;
  onMove: (key: string, by: -1 | 1) => void;
  onAdd: (title: string) => void;
}

export function StagesList({ template, chosen, changesIn, mayChange, onChoose, onMove, onAdd }: Props) {
  const t = useTemplateWords();
  const language = useLanguage();
  const [adding, setAdding] = useState<string | null>(null);
  const moves = (key: string) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!by || !event.altKey || !mayChange) return;
    event.preventDefault();
    onMove(key, by);
  };
  const add = () => {
    if (adding?.trim()) onAdd(adding.trim());
    setAdding(null);
  };
  return (
    <nav aria-label={t('stages')}>
      <h2>{t('stages')}</h2>
      <ol className={styles.stages}>
        {template.stages.map(({ key, title }) => {
          const changes = changesIn(key);
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.stage}
                aria-current={key === chosen}
                aria-keyshortcuts={mayChange ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
                onClick={() => onChoose(key)}
                onKeyDown={moves(key)}
              >
                <span>{nameStage({ key, title }, language)}</span>
                {changes > 0 ? (
                  <span className={styles.changed}>{t('modified', { count: changes })}</span>
                ) : (
                  <span className="small mute">{template.milestones.filter(({ stage }) => stage === key).length}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      {mayChange &&
        (adding === null ? (
          <Button variant="quiet" icon="plus" onClick={() => setAdding('')}>
            {t('addStage')}
          </Button>
        ) : (
          <form
            className="fields"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <Field label={t('stageName')} hint={t('stageMoves')}>
              <TextInput autoFocus value={adding} onChange={(event) => setAdding(event.target.value)} onBlur={add} />
            </Field>
          </form>
        ))}
    </nav>
  );
}
