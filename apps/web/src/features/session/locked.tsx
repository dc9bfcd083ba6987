import { Brand, Panel } from '@jalon/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAccountWords } from './account-words';
import type { Me } from './session';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

/**
 * Over a page that nobody touched: the page and its open dialogs are not displayed, and stay as they were for the person who comes back.
 */
export function Locked({ me, onSignedIn }: { me: Me; onSignedIn: () => void }) {
  const t = useAccountWords();
  const [place] = useState(() => document.createElement('div'));
  useEffect(() => {
    place.setAttribute('data-lock', '');
    document.body.append(place);
    document.documentElement.setAttribute('data-locked', '');
    return () => {
      document.documentElement.removeAttribute('data-locked');
      place.remove();
    };
  }, [place]);
  return createPortal(
    <main className={styles.page}>
      <Brand name="Jalon" href="/" />
      <Panel title={t('locked', { minutes: me.idleMinutes })}>
        <div className="fields">
          <p className="dense">{t('lockedWhat', { name: `${me.givenName} ${me.familyName}` })}</p>
          <SignInForm onSignedIn={onSignedIn} />
          <p className="small mute">{t('otherUser')}</p>
        </div>
      </Panel>
    </main>,
    place,
  );
}
