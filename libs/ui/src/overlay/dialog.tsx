import type { ReactNode } from 'react';
import { useFrames } from './on-demand';

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

/** A question that must be answered before going on. Focus enters at the first field (or `data-autofocus`) and comes back where it was. */
export function Dialog(props: DialogProps) {
  const frames = useFrames(props.opened);
  return frames && <frames.DialogFrame {...props} />;
}
