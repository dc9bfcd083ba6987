import { useRef } from 'react';
import { Button, type ButtonProps } from '../button/button';

export type PickFileProps = Pick<ButtonProps, 'variant' | 'size' | 'full' | 'icon' | 'busy'> & {
  label: string;
  /** What is heard of the field itself, where the button's own words change. */
  fieldLabel?: string;
  /** As in the HTML attribute: 'image/jpeg,application/pdf'. */
  accept: string;
  onFile: (file: File) => void;
};

/** One button, then the file: two gestures. On a phone the camera opens beside the files. */
export function PickFile({ label, fieldLabel = label, accept, onFile, ...look }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={fieldLabel}
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file, chosen again after a refusal, must be read again.
          event.target.value = '';
        }}
      />
    </>
  );
}
