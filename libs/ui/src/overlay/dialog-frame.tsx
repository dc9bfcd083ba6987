import { Modal } from '@mantine/core';
import { IconButton } from '../button/icon-button';
import { useWords } from '../words/words';
import type { DialogProps } from './dialog';
import { Ground, useFocusBack, useOpenedAfterBirth } from './ground';
import styles from './overlay.module.css';

const width = { sm: styles.sm, md: styles.md, lg: styles.lg };

export function DialogFrame({ opened, onClose, title, children, actions, size = 'md', closeOnOutside = true }: DialogProps) {
  const words = useWords();
  const shown = useOpenedAfterBirth(opened);
  useFocusBack(opened);
  return (
    <Ground>
      <Modal.Root
        unstyled
        opened={shown}
        returnFocus={false}
        lockScroll={false}
        onClose={onClose}
        closeOnClickOutside={closeOnOutside}
        transitionProps={{ duration: 0 }}
      >
        <Modal.Overlay className={styles.overlay} />
        <Modal.Content classNames={{ inner: styles.inner, content: `${styles.dialog ?? ''} ${width[size] ?? ''}` }}>
          <div className={styles.head}>
            <Modal.Title className={styles.title}>{title}</Modal.Title>
          </div>
          <Modal.Body className={styles.body}>{children}</Modal.Body>
          {actions && <div className={styles.foot}>{actions}</div>}
          {/* Last in the order of Tab: the focus enters at the first field, not at the way out. */}
          <IconButton icon="cross" variant="quiet" label={words.close} className={styles.close} onClick={onClose} />
        </Modal.Content>
      </Modal.Root>
    </Ground>
  );
}
