import { authorityDoubts, type Authority } from '@jalon/domain/patient';
import { Banner } from '@jalon/ui';
import type { Relative } from './operations';
import { useRelativesWords } from './words';

/** What two records said of the parents, and cannot be true together: whoever reads the file may look at the decisions. */
export function AuthorityDoubts({ relatives }: { relatives: readonly Relative[] }) {
  const t = useRelativesWords();
  const doubts = authorityDoubts(relatives.map((one) => ({ ...one, authority: one.authority as Authority })));
  if (doubts.length === 0) return null;
  return (
    <Banner tone="warning" title={t('doubt')}>
      {doubts.map(({ code, names }) => (
        <p key={code + names.join()} className="small">
          {t(`doubt-${code}`, { names: names.join(', ') })}
        </p>
      ))}
      <p className="small">{t('doubtFollows')}</p>
    </Banner>
  );
}
