import { Button, Dialog, useToast } from '@jalon/ui';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useDocumentWords } from './document-words';
import type { Sheet } from './operations';
import page from './parts.module.css';
import styles from './photos.module.css';
import { PickFile } from './pick-file';
import { RefusalBanner } from './refusal-banner';
import { sendPhoto } from './send-document';
import type { StepRefusal } from './use-step';
import { useWhen } from './use-when';

type Photo = NonNullable<Sheet['why']>['photos'][number];

/** What the practice photographed. A photo is fetched when somebody opens it, and that stands in the journal. */
export function RequestPhotos({ sheet }: { sheet: Sheet }) {
  const t = useDocumentWords();
  const when = useWhen();
  const client = useApolloClient();
  const toast = useToast();
  const [opened, setOpened] = useState<Photo | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<StepRefusal | null>(null);
  const photos = sheet.why?.photos ?? [];
  const mayAdd = sheet.acts.includes('add-photo');
  if (photos.length === 0 && !mayAdd) return null;
  const label = (photo: Photo) => t('photoOf', { by: photo.by, when: when(photo.at) });

  const add = async (file: File) => {
    setBusy(true);
    setRefusal(null);
    const sent = await sendPhoto(file, sheet.id);
    setBusy(false);
    if (typeof sent !== 'string') return setRefusal(sent);
    toast.show({ message: t('photoSent') });
    await client.refetchQueries({ include: 'active' });
  };
  return (
    <div className={page.column}>
      <div className={styles.photos} role="group" aria-label={t('photos')}>
        {photos.map((photo) => (
          <Button key={photo.id} icon="camera" onClick={() => setOpened(photo)}>
            {t('photoAt', { when: when(photo.at) })}
          </Button>
        ))}
        {mayAdd && <PickFile kind="photo" label={t('addPhoto')} busy={busy} onFile={(file) => void add(file)} />}
      </div>
      <RefusalBanner refusal={refusal} />
      {opened && (
        <Dialog opened onClose={() => setOpened(null)} size="lg" title={label(opened)}>
          <img className={styles.photo} src={`/files/document/${opened.id}`} alt={label(opened)} />
        </Dialog>
      )}
    </div>
  );
}
