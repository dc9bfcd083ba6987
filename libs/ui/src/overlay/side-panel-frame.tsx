import { Drawer } from '@mantine/core';
import { IconButton } from '../button/icon-button';
import { useWords } from '../words/words';
import { Ground, useFocusBack, useOpenedAfterBirth } from './ground';
import styles from './overlay.module.css';
import type { SidePanelProps } from './side-panel';

export function SidePanelFrame({ opened, onClose, title, meta, children, actions }: SidePanelProps) {
  const words = useWords();
  const shown = useOpenedAfterBirth(opened);
  useFocusBack(opened);
  return (
    <Ground>
      <Drawer.Root
        unstyled
        position="right"
        opened={shown}
        returnFocus={false}
        lockScroll={false}
        onClose={onClose}
        transitionProps={{ duration: 0 }}
      >
        <Drawer.Overlay className={styles.overlay} />
        <Drawer.Content classNames={{ inner: styles.beside, content: styles.side }}>
          <div className={styles.head}>
            <div>
              <Drawer.Title className={styles.title}>{title}</Drawer.Title>
              {meta && <p className={styles.meta}>{meta}</p>}
            </div>
          </div>
          <Drawer.Body className={styles.body}>{children}</Drawer.Body>
          {actions && <div className={styles.foot}>{actions}</div>}
          {/* Last in the order of Tab: the focus enters at the first field, not at the way out. */}
          <IconButton icon="cross" variant="quiet" label={words.close} className={styles.close} onClick={onClose} />
        </Drawer.Content>
      </Drawer.Root>
    </Ground>
  );
}
