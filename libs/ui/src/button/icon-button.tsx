import { Icon } from '../icon/icon';
import type { IconName } from '../icon/shapes';
import { join } from '../join';
import { Button, type ButtonProps } from './button';
import styles from './button.module.css';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type IconButtonProps = DistributiveOmit<ButtonProps, 'children' | 'icon' | 'iconEnd' | 'full'> & {
  icon: IconName;
  /** Its name: heard, and shown on hover. */
  label: string;
  /** px; 16 unless it stands for a whole page's way back. */
  iconSize?: number;
};

export function IconButton({ icon, label, iconSize, className, ...rest }: IconButtonProps) {
  return (
    <Button {...rest} aria-label={label} title={label} className={join(styles.square, className)}>
      <Icon name={icon} size={iconSize} />
    </Button>
  );
}
