import { Dialog } from '@jalon/ui';
import { useAppWords } from '../../app/words';

export function FindPatient({ onClose }: { onClose: () => void }) {
  const t = useAppWords();
  return <Dialog opened onClose={onClose} title={t('findHint')}>{null}</Dialog>;
}
