import { Menu } from '@mantine/core';
import { useContext, useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { Icon } from '../icon/icon';
import { join } from '../join';
import { LinkContext } from '../link/link';
import { Ground } from './ground';
import type { MenuEntry } from './menu-entries';
import styles from './menu.module.css';

function Entry({ entry }: { entry: MenuEntry }) {
  const Routed = useContext(LinkContext);
  if ('divider' in entry) return <Menu.Divider />;
  if ('heading' in entry) return <Menu.Label>{entry.heading}</Menu.Label>;
  if ('chosen' in entry)
    return (
      <Menu.RadioItem
        className={styles.item}
        value={entry.id}
        checked={entry.chosen}
        data-autofocus={entry.chosen || undefined}
        checkIcon={<Icon name="check" />}
        closeMenuOnClick
        onChange={entry.onSelect}
      >
        {entry.label}
      </Menu.RadioItem>
    );
  const look = {
    leftSection: entry.icon && <Icon name={entry.icon} />,
    disabled: entry.disabled,
    className: join(styles.item, entry.danger && styles.danger),
  };
  const face = (
    <>
      {entry.label}
      {entry.hint && <span className={styles.itemHint}>{entry.hint}</span>}
    </>
  );
  if (entry.href === undefined)
    return (
      <Menu.Item {...look} onClick={entry.onSelect}>
        {face}
      </Menu.Item>
    );
  return (
    <Menu.Item {...look} component={Routed} href={entry.href}>
      {face}
    </Menu.Item>
  );
}

export type MenuFrameProps = {
  label: string;
  entries: readonly MenuEntry[];
  trigger: ReactElement;
  align: 'start' | 'end';
  /** Gives the focus back to the new trigger before opening. */ onBorn: () => void;
};

export function MenuFrame({ label, entries, trigger, align, onBorn }: MenuFrameProps) {
  const [opened, setOpened] = useState(false);
  const born = useEffectEvent(onBorn);
  // Born by the press that asked for it: the focus goes back on the trigger, then the menu opens.
  useEffect(() => {
    born();
    setOpened(true);
  }, []);
  const looks = {
    dropdown: styles.menu,
    itemLabel: styles.itemLabel,
    itemIndicator: styles.chosen,
    divider: styles.divider,
    label: styles.groupLabel,
  };
  return (
    <Ground>
      <Menu
        unstyled
        opened={opened}
        onChange={setOpened}
        position={align === 'end' ? 'bottom-end' : 'bottom-start'}
        offset={4}
        withInitialFocusPlaceholder={false}
        hideDetached={false}
        transitionProps={{ duration: 0 }}
        classNames={looks}
      >
        <Menu.Target>{trigger}</Menu.Target>
        <Menu.Dropdown aria-label={label}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </Menu.Dropdown>
      </Menu>
    </Ground>
  );
}
