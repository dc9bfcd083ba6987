import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconButton } from '../button/icon-button';
import { useWords } from '../words/words';
import styles from './overlay.module.css';

export type SidePanelProps = {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Under the title: whose file, since when. */
  meta?: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
};

/** A detail or a form beside the list it comes from; the whole screen on a phone. */
export function SidePanel({ opened, onClose, title, meta, children, actions }: SidePanelProps) {
  const words = useWords();
  return (
    <Drawer.Root unstyled position="right" opened={opened} onClose={onClose} transitionProps={{ duration: 0 }} zIndex={200}>
      <Drawer.Overlay className={styles.overlay} />
      <Drawer.Content classNames={{ inner: styles.beside, content: styles.side }}>
        <div className={styles.head}>
          <div>
            <Drawer.Title className={styles.title}>{title}</Drawer.Title>
            {meta && <p className={styles.meta}>{meta}</p>}
          </div>
          <IconButton icon="cross" variant="quiet" label={words.close} className={styles.close} onClick={onClose} />
        </div>
        <Drawer.Body className={styles.body}>{children}</Drawer.Body>
        {actions && <div className={styles.foot}>{actions}</div>}
      </Drawer.Content>
    </Drawer.Root>
  );
}
