import { Banner, Button } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { CHARTERS_TO_SIGN } from './operations';
import { SignDialog } from './read-dialog';
import { useCharterWords } from './words';
import styles from './charter.module.css';

/** What the networks in which one works ask to be read and signed: said where one begins, until it is done. */
export function ChartersToSign() {
  const t = useCharterWords();
  const { me } = useSession();
  const { date } = useDates(me.timeZone);
  const { data } = useQuery(CHARTERS_TO_SIGN);
  const [opened, setOpened] = useState<string | null>(null);
  const charters = data?.chartersToSign ?? [];
  const charter = charters.find(({ network }) => network === opened);
  if (charters.length === 0) return null;
  return (
    <div className={styles.toSign}>
      {charters.map((one) => (
        <Banner key={one.network} tone="info" title={t(one.former === null ? 'toSign' : 'toSignAgain')}>
          <span className={styles.asked}>
            {t('toSignSays', { network: one.networkName, version: one.version, date: date(one.at) })}
            <Button onClick={() => setOpened(one.network)}>{t('open')}</Button>
          </span>
        </Banner>
      ))}
      {charter && <SignDialog charter={charter} onClose={() => setOpened(null)} />}
    </div>
  );
}
