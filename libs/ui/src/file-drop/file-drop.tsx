import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { Button } from '../button/button';
import { FieldError } from '../field/field';
import { Icon } from '../icon/icon';
import { join } from '../join';
import styles from './file-drop.module.css';

export type FileDropProps = {
  label: ReactNode;
  /** Formats, and what is not needed: « CSV ou XLSX, tel que le logiciel le sort ». */
  hint?: ReactNode;
  buttonLabel: string;
  onFiles: (files: File[]) => void;
  /** When given, rows copied from a spreadsheet can be pasted on the zone. */
  onText?: (text: string) => void;
  /** As in the HTML attribute: '.csv,.xlsx'. */
  accept?: string;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  camera?: boolean;
  busy?: boolean;
  error?: ReactNode;
};

/** One way in for a file, three gestures: choose it, drop it, paste it. The button alone is enough for a keyboard or a phone. */
export function FileDrop({
  label,
  hint,
  buttonLabel,
  onFiles,
  onText,
  accept,
  multiple = false,
  camera = false,
  busy = false,
  error,
}: FileDropProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !busy) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (event.clipboardData.files.length > 0) give(event.clipboardData.files);
    else if (text && onText && !busy) onText(text);
    else return;
    event.preventDefault();
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={join(styles.zone, over && styles.over)}
      role="group"
      aria-labelledby={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
      tabIndex={onText ? 0 : undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      <Icon name={camera ? 'camera' : 'document'} size={20} className={styles.icon} />
      <div className={styles.words}>
        <p id={id} className={styles.label}>
          {label}
        </p>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
        <FieldError>{error}</FieldError>
      </div>
      <Button icon={camera ? 'camera' : 'upload'} busy={busy} onClick={() => input.current?.click()}>
        {buttonLabel}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={buttonLabel}
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        onChange={(event) => {
          give(event.target.files);
          // The same file, put right and chosen again, must be read again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
