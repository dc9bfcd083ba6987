import { PickFile as PickAnyFile } from '@jalon/ui';

const KINDS = {
  /** A photo beside what is said. */
  photo: { accept: 'image/jpeg,image/png' },
  /** The signed paper, photographed or scanned: the act of its page. */
  paper: {
    accept: 'image/jpeg,image/png,application/pdf,image/heic',
    ...({ variant: 'primary', size: 'touch', full: true } as const),
  },
} as const;

interface Props {
  kind: keyof typeof KINDS;
  label: string;
  busy?: boolean;
  onFile: (file: File) => void;
}

/** One button, then the photo or the scan. */
export function PickFile({ kind, ...picked }: Props) {
  return <PickAnyFile {...KINDS[kind]} icon="camera" {...picked} />;
}
