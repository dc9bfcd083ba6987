import { Button, Icon } from '@jalon/ui';
import { useAskWords } from './ask-words';
import page from './parts.module.css';
import { PickFile } from './pick-file';

/** A photo of the wound or of the paper, if there is one to show: it leaves with the request. */
export function PhotoField({ photo, onPhoto }: { photo: File | null; onPhoto: (photo: File | null) => void }) {
  const t = useAskWords();
  if (photo)
    return (
      <p className={page.event} role="status">
        <Icon name="camera" size={20} />
        <span>
          <b>{t('photoChosen', { name: photo.name })}</b>
          <br />
          <Button variant="quiet" onClick={() => onPhoto(null)}>
            {t('photoRemove')}
          </Button>
        </span>
      </p>
    );
  return (
    <div>
      <PickFile kind="photo" label={t('photo')} onFile={onPhoto} />
      <p className="small mute">{t('photoHint')}</p>
    </div>
  );
}
