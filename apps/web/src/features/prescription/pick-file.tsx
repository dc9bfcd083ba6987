import { Button } from '@jalon/ui';
import { useRef } from 'react';

const KINDS = {
  /** A photo beside what is said. */
  photo: { accept: 'image/jpeg,image/png', look: {} },
  /** The signed paper, photographed or scanned: the act of its page. */
  paper: {
    accept: 'image/jpeg,image/png,application/pdf,image/heic',
    look: { variant: 'primary', size: 'touch', full: true },
  },
} as const;

interface Props {
  kind: keyof typeof KINDS;
  label: string;
  busy?: boolean;
  onFile: (file: File) => void;
}

/** One button, then the photo or the scan: two gestures. On a phone the camera opens beside the files. */
export function PickFile({ kind, label, busy = false, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { accept, look } = KINDS[kind];
  return (
    <>
      <Button {...look} icon="camera" busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same photo, taken again after a refusal, must be read again.
          event.target.value = '';
        }}
      />
    </>
  );
}
