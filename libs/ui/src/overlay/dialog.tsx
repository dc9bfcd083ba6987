import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconButton } from '../button/icon-button';
import { useWords } from '../words/words';
import styles from './overlay.module.css';

export type DialogProps = {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, at the foot; the main one last on a desk, first under the thumb on a phone. */
  actions?: ReactNode;
  /** 420, 560 and 820 px. */
  size?: 'sm' | 'md' | 'lg';
  /** false while what is typed would be lost by a click beside. */
  closeOnOutside?: boolean;
};

const width = { sm: styles.sm, md: styles.md, lg: styles.lg };

/** A question that must be answered before going on. Focus enters at the first field (or `data-autofocus`) and comes back where it was. */
export function Dialog({ opened, onClose, title, children, actions, size = 'md', closeOnOutside = true }: DialogProps) {
  const words = useWords();
  return (
    <Modal.Root
      unstyled
      opened={opened}
      onClose={onClose}
      closeOnClickOutside={closeOnOutside}
      transitionProps={{ duration: 0 }}
      zIndex={200}
    >
      <Modal.Overlay className={styles.overlay} />
      <Modal.Content classNames={{ inner: styles.inner, content: `${styles.dialog ?? ''} ${width[size] ?? ''}` }}>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <IconButton icon="cross" variant="quiet" label={words.close} className={styles.close} onClick={onClose} />
        </div>
        <Modal.Body className={styles.body}>{children}</Modal.Body>
        {actions && <div className={styles.foot}>{actions}</div>}
      </Modal.Content>
    </Modal.Root>
  );
}
