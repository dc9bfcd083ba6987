import { Panel } from '@jalon/ui';
import type { Overview } from './operations';
import { useContinuityWords } from './words';

/** Kinds of gap that cost attention for nothing: for the cell, which may have them set otherwise. */
export function DismissedKinds({ kinds, name }: { kinds: Overview['dismissed']; name: (code: string) => string }) {
  const t = useContinuityWords();
  if (kinds.length === 0) return null;
  return (
    <Panel title={t('dismissed')}>
      <p className="dense soft">{t('dismissedSays')}</p>
      <ul>
        {kinds.map(({ code, opened, dismissed }) => (
          <li key={code} className="dense">
            {t('dismissedLine', { what: name(code), opened, dismissed })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
