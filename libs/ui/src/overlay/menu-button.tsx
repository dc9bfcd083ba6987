import { Menu } from '@mantine/core';
import { isValidElement, useContext, type ReactElement, type ReactNode } from 'react';
import { Button, type ButtonLook } from '../button/button';
import { IconButton } from '../button/icon-button';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/shapes';
import { join } from '../join';
import { LinkContext } from '../link/link';
import styles from './menu.module.css';

export type MenuAction = {
  id: string;
  label: ReactNode;
  icon?: IconName;
  /** Under the label: a consequence, or why it cannot be done. */
  hint?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
} & ({ onSelect: () => void; href?: undefined } | { href: string; onSelect?: undefined });
export type MenuHeading = { id: string; heading: ReactNode };
export type MenuDivider = { id: string; divider: true };
export type MenuEntry = MenuAction | MenuHeading | MenuDivider;

export type MenuButtonProps = Pick<ButtonLook, 'variant' | 'size' | 'icon'> & {
  label: string;
  items: readonly MenuEntry[];
  /** The icon alone; the label is its name. */
  iconOnly?: boolean;
  /** Another trigger than our button: an element that takes a ref and spreads its props. */
  trigger?: ReactElement;
  align?: 'start' | 'end';
};

function Entry({ entry }: { entry: MenuEntry }) {
  const Routed = useContext(LinkContext);
  if ('divider' in entry) return <Menu.Divider />;
  if ('heading' in entry) return <Menu.Label>{entry.heading}</Menu.Label>;
  const face = (
    <>
      {entry.label}
      {entry.hint && <span className={styles.itemHint}>{entry.hint}</span>}
    </>
  );
  const look = {
    leftSection: entry.icon && <Icon name={entry.icon} />,
    disabled: entry.disabled,
    className: join(styles.item, entry.danger && styles.danger),
  };
  return entry.href === undefined ? (
    <Menu.Item {...look} onClick={entry.onSelect}>
      {face}
    </Menu.Item>
  ) : (
    <Menu.Item {...look} component={Routed} href={entry.href}>
      {face}
    </Menu.Item>
  );
}

/** A button that opens a list of acts: arrows walk it, letters find in it, Escape closes it and gives the focus back. */
export function MenuButton({ label, items, variant, size, icon, iconOnly, trigger, align = 'start' }: MenuButtonProps) {
  const own = iconOnly ? (
    <IconButton icon={icon ?? 'more'} label={label} variant={variant} size={size} />
  ) : (
    <Button {...{ variant, size, icon }} iconEnd="chevron-down" children={label} />
  );
  return (
    <Menu
      unstyled
      position={align === 'end' ? 'bottom-end' : 'bottom-start'}
      offset={4}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: styles.menu, itemLabel: styles.itemLabel, divider: styles.divider, label: styles.groupLabel }}
    >
      <Menu.Target>{isValidElement(trigger) ? trigger : own}</Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
