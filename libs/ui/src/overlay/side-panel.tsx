import type { ReactNode } from 'react';
import { useFrames } from './on-demand';

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
export function SidePanel(props: SidePanelProps) {
  const frames = useFrames(props.opened);
  return frames && <frames.SidePanelFrame {...props} />;
}
