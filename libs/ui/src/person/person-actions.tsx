import type { ReactNode } from 'react';
import { IconButton } from '../button/icon-button';
import { MenuButton, type MenuButtonProps } from '../overlay/menu-button';
import { telHref } from '../link/tel-href';

export type PersonActionsProps = {
  phone?: string | null;
  /** Heard: « Appeler Mme Traoré », « Plus, pour Mme Traoré ». */
  labels: { call: string; more: string };
  /** None: whoever reads may change nothing. */
  items?: MenuButtonProps['items'] | undefined;
  /** Another way to reach them, between the call and the rest. */
  children?: ReactNode;
};

/** At the end of a PersonLine: to call, and the rest in a menu. */
export const PersonActions = ({ phone, labels, items, children }: PersonActionsProps) => (
  <>
    {phone && <IconButton icon="phone" variant="quiet" label={labels.call} href={telHref(phone)} />}
    {children}
    {items && <MenuButton iconOnly icon="more" variant="quiet" align="end" label={labels.more} items={items} />}
  </>
);
