import { ADDRESS_KINDS, AUTHORITIES } from '@jalon/domain/patient';
import { Button, Field, SelectInput } from '@jalon/ui';
import { useRelativesWords } from './words';

export interface AuthorityDraft {
  authority: string;
  home: string;
}
export const NO_AUTHORITY: AuthorityDraft = { authority: 'none', home: '' };

/** Parental authority, and where a parent lives: of a child. What was noted before somebody came of age is shown, to be taken off. */
export function AuthorityFields({
  draft,
  grown,
  onChange,
}: {
  draft: AuthorityDraft;
  grown: boolean;
  onChange: (draft: AuthorityDraft) => void;
}) {
  const t = useRelativesWords();
  if (grown) {
    if (draft.authority === 'none' && !draft.home) return null;
    const noted = [
      draft.authority !== 'none' && t(`authority-${draft.authority}` as 'authority-joint'),
      draft.home && t(`home-${draft.home}` as 'home-main'),
    ];
    return (
      <div className="row wrap">
        <p className="soft small">
          <b>{noted.filter(Boolean).join(', ')}</b> · {t('grown')}
        </p>
        <Button variant="quiet" size="sm" onClick={() => onChange(NO_AUTHORITY)}>
          {t('takeOff')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className="pair">
        <Field label={t('authority')}>
          <SelectInput<string>
            value={draft.authority}
            options={AUTHORITIES.map((value) => ({ value, label: t(`authority-${value}`) }))}
            onChange={(authority) => onChange({ ...draft, authority })}
          />
        </Field>
        <Field label={t('home')} hint={t('homeHint')}>
          <SelectInput<string>
            value={draft.home}
            options={['', ...ADDRESS_KINDS].map((value) => ({ value, label: t(`home-${value || 'other'}` as 'home-main') }))}
            onChange={(home) => onChange({ ...draft, home })}
          />
        </Field>
      </div>
      {draft.authority !== 'none' && <p className="soft small">{t(`says-${draft.authority}` as 'says-joint')}</p>}
    </>
  );
}
