import type { ButtonHTMLAttributes, MouseEvent, ReactElement, ReactNode, Ref } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/shapes';
import { join } from '../join';
import { Link, type LinkProps } from '../link/link';
import styles from './button.module.css';

export type ButtonLook = {
  /** One primary a page, at most beside the current row's. `danger-text` is for what cannot be undone. */
  variant?: 'primary' | 'default' | 'quiet' | 'danger-text';
  /** 28, 32, 40 and 48 px on a desk; 44 and more on a phone, whatever the size. */
  size?: 'sm' | 'md' | 'lg' | 'touch';
  icon?: IconName;
  iconEnd?: IconName;
  full?: boolean;
  children?: ReactNode;
};
type AsButton = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
  href?: undefined;
  /** Asked for and not answered yet: keeps its place and its focus, and does not ask twice. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
};
type AsLink = Omit<LinkProps, 'children'> & { busy?: undefined };
export type ButtonProps = ButtonLook &
  (AsButton | AsLink) & { render?: (look: { className: string; children: ReactNode }) => ReactElement };

export const buttonClass = ({ variant = 'default', size = 'md', full }: ButtonLook): string =>
  join(styles.button, styles[variant], styles[size], full && styles.full);

function Face({ icon, iconEnd, busy, children }: ButtonLook & { busy?: boolean }) {
  return (
    <>
      {busy ? <span className={styles.turning} aria-hidden /> : icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

export function Button(props: ButtonProps) {
  const { variant, size, icon, iconEnd, full, children, busy, render, className, ...rest } = props;
  const look = {
    className: join(buttonClass({ variant, size, full }), className),
    children: <Face {...{ icon, iconEnd, busy, children }} />,
  };
  if (render) return render(look);
  if (rest.href !== undefined) return <Link {...rest} {...look} />;
  const { type = 'button', onClick, ...button } = rest;
  const press = (event: MouseEvent<HTMLButtonElement>) => (busy ? event.preventDefault() : onClick?.(event));
  return (
    <button
      {...button}
      {...look}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || button['aria-disabled']}
      onClick={press}
    />
  );
}
