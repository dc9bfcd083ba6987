import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/shapes';
import { join } from '../join';
import { AlertTriangle } from '../marks/mark';
import styles from './notice.module.css';

export type BannerProps = {
  /** info: good to know. change: something moved, to be acknowledged. warning: to know before acting. alert: late or missing. offline: no network. */
  tone?: 'info' | 'change' | 'warning' | 'alert' | 'offline';
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** true for what appears while somebody works: it is then read out. */
  live?: boolean;
};

const drawn: Record<Exclude<NonNullable<BannerProps['tone']>, 'alert'>, IconName> = {
  info: 'info',
  change: 'arrow-right',
  warning: 'triangle-outline',
  offline: 'offline',
};

export function Banner({ tone = 'info', icon, title, children, action, live = false }: BannerProps) {
  return (
    <div className={join(styles.banner, styles[tone])} role={live ? 'status' : undefined}>
      {tone === 'alert' && !icon ? (
        <AlertTriangle size={18} />
      ) : (
        <Icon name={icon ?? drawn[tone === 'alert' ? 'warning' : tone]} size={20} />
      )}
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
