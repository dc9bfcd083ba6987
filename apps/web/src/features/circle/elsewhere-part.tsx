import { telHref } from '@jalon/ui';
import type { Elsewhere } from './operations';
import { useSharingWords } from './sharing-words';
import styles from './circle.module.css';

/** Other establishments follow the patient too, under their own record: whom to ring, and nothing of what they do. */
export function ElsewherePart({ elsewhere }: { elsewhere: readonly Elsewhere[] }) {
  const t = useSharingWords();
  return elsewhere.map(({ organisation, phone, referent, referentPhone }) => {
    const number = referentPhone ?? phone;
    return (
      <p key={organisation} className={styles.elsewhere}>
        <b>{t('elsewhere', { organisation })}</b>
        {referent && <> {t('elsewhereReferent', { name: referent })}</>}
        {number && (
          <>
            {' · '}
            <a href={telHref(number)}>{t('elsewhereCall', { phone: number })}</a>
          </>
        )}
      </p>
    );
  });
}
