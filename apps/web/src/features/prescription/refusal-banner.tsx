import { Banner } from '@jalon/ui';
import { useDocumentWords } from './document-words';
import type { StepRefusal } from './use-step';
import { usePrescriptionWords } from './words';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Why a step was not done, in a sentence that says what to do; a concurrent decision is told as what happened. */
export function useRefusalWords() {
  const t = usePrescriptionWords();
  const d = useDocumentWords();
  const state = (code: string) => {
    switch (code) {
      case 'requested':
      case 'returned':
      case 'verified':
      case 'prepared':
      case 'signed':
      case 'refused':
      case 'sent':
      case 'acknowledged':
      case 'withdrawn':
        return t(`step_${code}`).toLowerCase();
      default:
        return code;
    }
  };
  return ({ code, data }: StepRefusal): string => {
    switch (code) {
      case 'changed-meanwhile':
        return [
          t('changedMeanwhile', { by: text(data['by']), state: state(text(data['state'])) }),
          data['reason'] ? t('changedReason', { reason: text(data['reason']) }) : '',
        ].join(' ');
      case 'request-already-moved':
      case 'not-your-step':
        return t('refusedStep');
      case 'reason-missing':
        return t('refusedReason');
      case 'checks-failed':
        return t('refusedChecks');
      case 'signed-paper-missing':
      case 'document-missing':
        return t('refusedPaper');
      case 'signing-not-enabled':
        return t('refusedEnabled');
      case 'version-moved':
        return t('refusedMoved');
      case 'signed-in-the-future':
        return t('refusedFuture');
      case 'not-a-prescriber':
        return t('refusedPrescriber');
      case 'nothing-changes':
        return t('refusedNothing');
      case 'already-asked':
        return t('refusedAsked');
      case 'practice-missing':
        return t('refusedNoPractice');
      case 'practice-opposed':
        return t('refusedOpposed');
      case 'not-your-practice':
        return t('refusedPractice');
      case 'document-empty':
      case 'document-too-large':
      case 'document-heic':
      case 'document-unknown':
      case 'documents-many':
      case 'document-cut':
      case 'photo-only':
      case 'photos-enough':
        return d(code);
      case 'unreachable':
        return t(code);
      default:
        return t('refusedOther', { code });
    }
  };
}

export function RefusalBanner({ refusal }: { refusal: StepRefusal | null }) {
  const sentence = useRefusalWords();
  if (!refusal) return null;
  return (
    <Banner tone={refusal.code === 'changed-meanwhile' ? 'change' : 'alert'} live>
      {sentence(refusal)}
    </Banner>
  );
}
