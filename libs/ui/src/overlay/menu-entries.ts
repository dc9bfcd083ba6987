import type { ReactNode } from 'react';
import type { IconName } from '../icon/shapes';

export type MenuAction = {
  id: string;
  label: ReactNode;
  icon?: IconName;
  /** Under the label: a consequence, or why it cannot be done. */
  hint?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
} & ({ onSelect: () => void; href?: undefined } | { href: string; onSelect?: undefined });
/** One of several, the chosen one ticked. */
export type MenuChoice = { id: string; label: ReactNode; chosen: boolean; onSelect: () => void };
export type MenuHeading = { id: string; heading: ReactNode };
export type MenuDivider = { id: string; divider: true };
export type MenuEntry = MenuAction | MenuChoice | MenuHeading | MenuDivider;
