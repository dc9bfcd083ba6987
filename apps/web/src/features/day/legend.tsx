import { ArrivalKind, GoAheadMark, Icon, LabMark } from '@jalon/ui';
import { usePlanWords } from './plan-words';
import styles from './plan.module.css';

/** Diamonds, droplets, squares: what each says. */
export function Legend() {
  const t = usePlanWords();
  return (
    <div role="group" aria-label={t('legend')} className={styles.legends}>
      <div className={styles.legend}>
        <div>
          <span>{t('arrival')}</span>
          <ArrivalKind kind="first" label={t('first')} />
          <ArrivalKind kind="resumption" label={t('resumption')} />
          <ArrivalKind kind="ongoing" label={t('ongoing')} />
          <ArrivalKind kind="unsure" label={t('unsure')} />
        </div>
        <div>
          <span>{t('bilan')}</span>
          <LabMark state="to-request" label={t('toRequest')} size={14} />
          <LabMark state="requested" label={t('requested')} size={14} />
          <LabMark state="received" label={t('received')} size={14} />
        </div>
        <div>
          <LabMark state="missing" label={t('missing')} size={14} />
        </div>
      </div>
      <div className={styles.legend}>
        <div>
          <span>{t('okOf')}</span>
          <GoAheadMark state="awaited" label={t('awaited')} />
          <GoAheadMark state="reported" label={t('reported')} />
          <GoAheadMark state="given" label={t('given')} />
          <GoAheadMark state="void" label={t('caduc')} />
        </div>
        <div>
          <span className={styles.mark}>
            <Icon name="eye" size={14} />
            {t('seeIt')}
          </span>
        </div>
        <div>
          <span className={`${styles.mark} ${styles.strong}`}>
            <Icon name="two-heads" size={14} />
            {t('homonym')}
          </span>
        </div>
      </div>
    </div>
  );
}
