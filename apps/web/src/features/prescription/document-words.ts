import { defineWords } from '../../words/define-words';

/** Photos and scans: what is attached, and why a file is not kept. */
export const useDocumentWords = defineWords(
  'prescription-documents',
  {
    'document-empty': 'Le fichier est vide. Reprenez la photo.',
    'document-too-large': 'Le fichier dépasse 15 Mo. Reprenez la photo en moindre qualité.',
    'document-heic':
      'Format HEIC d’iPhone : choisissez « Le plus compatible » dans Réglages, Appareil photo, ou envoyez un JPEG.',
    'documents-many': 'Trop de fichiers en une heure. Réessayez dans une heure.',
    'document-unknown': 'Ce fichier n’est ni une photo (JPEG, PNG) ni un PDF.',
    'document-cut': 'La photo n’est pas arrivée entière. Envoyez-la de nouveau.',
    'photo-only': 'Ici, seulement une photo (JPEG, PNG).',
    'photos-enough': 'Six photos sont déjà jointes à cette demande.',
    photos: 'Photos jointes',
    photoOf: 'Photo de {{by}}, {{when}}',
    photoAt: 'Photo, {{when}}',
    addPhoto: 'Joindre une photo',
    photoSent: 'Photo jointe',
  },
  {
    'document-empty': 'The file is empty. Take the photo again.',
    'document-too-large': 'The file is over 15 MB. Take the photo again in a lower quality.',
    'document-heic': 'HEIC format of an iPhone: choose “Most compatible” in Settings, Camera, or send a JPEG.',
    'documents-many': 'Too many files within an hour. Try again in an hour.',
    'document-unknown': 'This file is neither a photo (JPEG, PNG) nor a PDF.',
    'document-cut': 'The photo did not arrive whole. Send it again.',
    'photo-only': 'Only a photo here (JPEG, PNG).',
    'photos-enough': 'Six photos are attached to this request already.',
    photos: 'Attached photos',
    photoOf: 'Photo by {{by}}, {{when}}',
    photoAt: 'A photo, {{when}}',
    addPhoto: 'Attach a photo',
    photoSent: 'Photo attached',
  },
);
