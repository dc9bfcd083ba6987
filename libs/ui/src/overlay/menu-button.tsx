import { Button, type ButtonLook } from '../button/button';
import { IconButton } from '../button/icon-button';
import type { MenuEntry } from './menu-entries';
import { MenuHost, type MenuTrigger } from './menu-host';

export type MenuButtonProps = Pick<ButtonLook, 'variant' | 'size' | 'icon'> & {
  label: string;
  items: readonly MenuEntry[];
  /** The icon alone; the label is its name. */
  iconOnly?: boolean;
  /** Another trigger than our button: an element that takes a ref and spreads its props. */
  trigger?: MenuTrigger;
  align?: 'start' | 'end';
};

/** A button that opens a list of acts: arrows walk it, Escape closes it and gives the focus back. */
export function MenuButton({ label, items, variant, size, icon, iconOnly, trigger, align }: MenuButtonProps) {
  const own = iconOnly ? (
    <IconButton icon={icon ?? 'more'} label={label} variant={variant} size={size} />
  ) : (
    <Button variant={variant} size={size} icon={icon} iconEnd="chevron-down">
      {label}
    </Button>
  );
  return <MenuHost label={label} entries={items} trigger={trigger ?? own} align={align} />;
}
