import { Button } from '@jalon/ui';
import { useRef } from 'react';

interface Props {
  label: string;
  busy: boolean;
  onFile: (file: File) => void;
}

/** One button, then the photo or the scan: two gestures. On a phone the camera opens beside the files. */
export function AttachPaper({ label, busy, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="primary" size="touch" full icon="camera" busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept="image/jpeg,image/png,application/pdf,image/heic"
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
