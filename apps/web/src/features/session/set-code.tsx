import styles from './sign-in.module.css';
import { QrCode } from './qr-code';
import { useAccountWords } from './account-words';

/** What a telephone's application scans, and the same to be typed when the page is on that telephone. */
export function SetCode({ secret, address }: { secret: string; address: string }) {
  const t = useAccountWords();
  return (
    <div className={styles.setCode}>
      <p className="dense">{t('scan')}</p>
      <QrCode text={address} label={t('qr')} />
      <p className="small soft">
        {t('orType')} <code className={styles.secret}>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <p className="small">
        <a href={address}>{t('openHere')}</a>
      </p>
    </div>
  );
}
