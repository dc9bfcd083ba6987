import { Button, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { START_CALL } from './operations';
import { refusalOf, useCallWords } from './words';

/** « Appeler »: opens the call that is due for this patient, or a new one. */
export function StartCallButton({ patientId, variant = 'default' }: { patientId: string; variant?: 'default' | 'quiet' }) {
  const t = useCallWords();
  const { show } = useToast();
  const navigate = useNavigate();
  const [start, { loading }] = useMutation(START_CALL);
  const open = async () => {
    try {
      const { data } = await start({ variables: { patient: patientId, purpose: t('purposeDefault') } });
      const answer = data?.startCall;
      if (answer?.__typename === 'Refused') show({ message: t(refusalOf(answer.code)), tone: 'late' });
      else if (answer && 'id' in answer) await navigate({ to: '/appels/$id', params: { id: answer.id } });
    } catch {
      show({ message: t('unreachable'), tone: 'late' });
    }
  };
  return (
    <Button icon="phone" variant={variant} busy={loading} onClick={() => void open()}>
      {t('callPatient')}
    </Button>
  );
}
