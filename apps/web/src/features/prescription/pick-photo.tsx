import { Button } from '@jalon/ui';
import { useRef } from 'react';

interface Props {
  label: string;
  busy?: boolean;
  onPhoto: (file: File) => void;
}

/** On a phone the camera opens beside the pictures. */
export function PickPhoto({ label, busy = false, onPhoto }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="camera" busy={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept="image/jpeg,image/png"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onPhoto(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
