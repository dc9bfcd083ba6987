import { graphql } from '@jalon/graphql';
import { Button, Dialog, ErrorState, Skeleton, Tag } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useAccountWords } from './account-words';
import { ChangePassword } from './change-password';
import { SecondFactor } from './second-factor';
import { useSession } from './session';
import styles from './sign-in.module.css';
import { useSessionWords } from './words';

const OWN_ACCOUNT = graphql(`
  query OwnAccount {
    ownAccount {
      login
      secondFactorSince
      recoveryCodesLeft
      secondFactorNeeded
    }
  }
`);

/** Password and second step, in the person's own hands. */
export function OwnAccount({ onClose }: { onClose: () => void }) {
  const t = useAccountWords();
  const s = useSessionWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  const { data, error, refetch } = useQuery(OWN_ACCOUNT, { fetchPolicy: 'network-only' });
  const [opened, setOpened] = useState<'password' | 'set-up' | 'renew' | 'drop' | null>(null);
  const own = data?.ownAccount;
  const done = () => {
    setOpened(null);
    void refetch();
  };
  return (
    <Dialog opened onClose={onClose} closeOnOutside={false} title={t('account')}>
      {error && !data && <ErrorState title={s('unreachable')} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={4} lineHeight={44} />}
      {data && !own && <p>{t('noAccount')}</p>}
      {own && (
        <div className="fields">
          <section className={styles.part}>
            <h3>{t('passwordPart')}</h3>
            {opened === 'password' ? (
              <ChangePassword login={own.login} onDone={done} />
            ) : (
              <div className={styles.acts}>
                <Button onClick={() => setOpened('password')}>{t('change')}</Button>
              </div>
            )}
          </section>
          <section className={styles.part}>
            <h3>{t('secondPart')}</h3>
            <p className="dense">
              {own.secondFactorSince ? t('secondSince', { date: date(own.secondFactorSince) }) : t('secondNone')}{' '}
              {own.secondFactorNeeded && t('secondNeeded')}
            </p>
            {own.secondFactorSince && (
              <p>
                <Tag tone={own.recoveryCodesLeft < 3 ? 'late' : 'mute'}>{t('left', { count: own.recoveryCodesLeft })}</Tag>
              </p>
            )}
            {opened && opened !== 'password' && <SecondFactor act={opened} onDone={done} />}
            {opened !== 'set-up' && opened !== 'renew' && opened !== 'drop' && (
              <div className={styles.acts}>
                {!own.secondFactorSince && <Button onClick={() => setOpened('set-up')}>{t('setUp')}</Button>}
                {own.secondFactorSince && <Button onClick={() => setOpened('renew')}>{t('renewCodes')}</Button>}
                {own.secondFactorSince && !own.secondFactorNeeded && (
                  <Button variant="quiet" onClick={() => setOpened('drop')}>
                    {t('drop')}
                  </Button>
                )}
              </div>
            )}
          </section>
        </div>
      )}
    </Dialog>
  );
}
